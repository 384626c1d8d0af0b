import { decisionFields } from '../../domain/adoption/decision.ts'
import {
  dayOfDecision,
  type PlaceDecisions,
  type RecordedDecision,
} from '../../domain/adoption/decisions-per-place.ts'
import type { Region } from '../../domain/regions/region.ts'
import { decisionsSectionTexts } from '../../language/adoption/decisions-section-texts.ts'
import { writeDay } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { cellOnScreen, placeName } from '../../presentation/registers/cell-words.ts'
import { addresses } from '../addresses.ts'
import { TableRegion } from '../layout/table-region.tsx'

type Props = { language: Language; region: Region; decisions: readonly PlaceDecisions[] }

/** How far the plan has come in each municipality: decided last, and on the agenda now. */
export function DecisionsSection({ language, region, decisions }: Props) {
  const texts = decisionsSectionTexts[language]
  return (
    <section class="section" aria-labelledby="kop-besluiten">
      <h2 id="kop-besluiten">{texts.title}</h2>
      {decisions.every(({ last, next }) => last === null && next === null) ? (
        <p class="muted">{texts.none}</p>
      ) : (
        <TableRegion language={language} id="tabel-besluiten" caption={texts.caption}>
          <thead>
            <tr>
              <th scope="col">{texts.place}</th>
              <th scope="col">{texts.last}</th>
              <th scope="col">{texts.next}</th>
            </tr>
          </thead>
          <tbody>
            {decisions.map(({ place, last, next }) => (
              <tr key={place}>
                <th scope="row">{placeName(region, place, language)}</th>
                {[last, next].map((decision, column) => (
                  <td key={column === 0 ? 'last' : 'next'}>
                    {decision && <Decision language={language} region={region} decision={decision} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </TableRegion>
      )}
      <p>
        <a href={addresses.register(language, region.id, 'decisions')}>{texts.all}</a>
      </p>
    </section>
  )
}

function Decision({ language, region, decision }: Omit<Props, 'decisions'> & { decision: RecordedDecision }) {
  const texts = decisionsSectionTexts[language]
  const { id, values } = decision
  const day = writeDay(language, dayOfDecision(decision))
  const [body = '', kind = '', outcome = ''] = ['body', 'kind', 'outcome'].map((key) =>
    decisionFields
      .filter((field) => field.key === key)
      .map((field) => cellOnScreen(field, values[key] ?? null, { language, region }))
      .join(),
  )
  return (
    <>
      <a href={addresses.entry(language, region.id, 'decisions', id)}>{texts.decision(body, kind)}</a>,{' '}
      {outcome === '' ? texts.planned(day) : texts.decided(outcome, day)}{' '}
      {values['isExample'] === true && <span class="example-badge">{wordTexts[language].example}</span>}
    </>
  )
}
