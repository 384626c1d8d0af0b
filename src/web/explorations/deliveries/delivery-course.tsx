import type { BoardRow } from '../../../domain/explorations/delivery-board.ts'
import { deliveryBoardTexts } from '../../../language/explorations/delivery-board-texts.ts'
import type { Language } from '../../../language/language.ts'
import { writeMoment } from '../../../language/moments.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { stackedCell, TableRegion } from '../../layout/table-region.tsx'

/** Everything that happened to a delivery, the last first. */
export function DeliveryCourse({ language, delivery }: { language: Language; delivery: BoardRow }) {
  const texts = deliveryBoardTexts[language]
  return (
    <section class="section" aria-labelledby="kop-verloop">
      <h2 id="kop-verloop">{texts.course}</h2>
      <TableRegion language={language} id="tabel-verloop" caption={texts.courseCaption} headed stacked>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {texts.what}
            </th>
            <th role="columnheader" scope="col">
              {texts.when}
            </th>
            <th role="columnheader" scope="col">
              {texts.by}
            </th>
            <th role="columnheader" scope="col">
              {texts.note}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {delivery.steps.toReversed().map(({ kind, at, by, byLink, note }) => (
            <tr role="row" key={`${kind} ${at.toISOString()}`}>
              <th role="rowheader" scope="row">
                {termTexts[language].deliverySteps[kind]}
              </th>
              <td {...stackedCell(texts.when)}>{writeMoment(language, at)}</td>
              <td {...stackedCell(texts.by)}>{by || (byLink ? texts.byLink : texts.byItself)}</td>
              <td lang="nl" {...stackedCell(texts.note)}>
                {note}
              </td>
            </tr>
          ))}
          <tr role="row">
            <th role="rowheader" scope="row">
              {texts.askedStep}
            </th>
            <td {...stackedCell(texts.when)}>{writeMoment(language, delivery.askedAt)}</td>
            <td {...stackedCell(texts.by)} />
            <td lang="nl" {...stackedCell(texts.note)}>
              {delivery.explanation}
            </td>
          </tr>
        </tbody>
      </TableRegion>
    </section>
  )
}
