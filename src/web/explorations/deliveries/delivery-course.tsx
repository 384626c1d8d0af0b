import type { BoardRow } from '../../../domain/explorations/delivery-board.ts'
import { deliveryBoardTexts } from '../../../language/explorations/delivery-board-texts.ts'
import type { Language } from '../../../language/language.ts'
import { writeMoment } from '../../../language/moments.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { TableRegion } from '../../layout/table-region.tsx'

/** Everything that happened to a delivery, the last first. */
export function DeliveryCourse({ language, delivery }: { language: Language; delivery: BoardRow }) {
  const texts = deliveryBoardTexts[language]
  return (
    <section class="section" aria-labelledby="kop-verloop">
      <h2 id="kop-verloop">{texts.course}</h2>
      <TableRegion language={language} id="tabel-verloop" caption={texts.courseCaption} headed>
        <thead>
          <tr>
            <th scope="col">{texts.what}</th>
            <th scope="col">{texts.when}</th>
            <th scope="col">{texts.by}</th>
            <th scope="col">{texts.note}</th>
          </tr>
        </thead>
        <tbody>
          {delivery.steps.toReversed().map(({ kind, at, by, byLink, note }) => (
            <tr key={`${kind} ${at.toISOString()}`}>
              <th scope="row">{termTexts[language].deliverySteps[kind]}</th>
              <td>{writeMoment(language, at)}</td>
              <td>{by || (byLink ? texts.byLink : texts.byItself)}</td>
              <td lang="nl">{note}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{texts.askedStep}</th>
            <td>{writeMoment(language, delivery.askedAt)}</td>
            <td />
            <td lang="nl">{delivery.explanation}</td>
          </tr>
        </tbody>
      </TableRegion>
    </section>
  )
}
