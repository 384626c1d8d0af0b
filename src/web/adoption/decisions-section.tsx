import { type Adoption, countDecided } from '../../domain/adoption/adoption.ts'
import { dayOfDecision, type RecordedDecision } from '../../domain/adoption/recorded-decision.ts'
import type { Region } from '../../domain/regions/region.ts'
import { adoptionTexts } from '../../language/adoption/adoption-texts.ts'
import { decisionsSectionTexts } from '../../language/adoption/decisions-section-texts.ts'
import { writeDay } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { termTexts } from '../../language/term-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { stepName, versionSentence } from '../../presentation/adoption/adoption-words.ts'
import { placeName } from '../../presentation/registers/cell-words.ts'
import { addresses } from '../addresses.ts'
import { TableRegion } from '../layout/table-region.tsx'

type Props = { language: Language; region: Region; adoption: Adoption }

/** How far the plan has come in each municipality: decided last, and on the agenda now. */
export function DecisionsSection({ language, region, adoption }: Props) {
  const texts = decisionsSectionTexts[language]
  const routes = [adoption.region, ...adoption.municipalities]
  const { decided, of } = countDecided(adoption)
  return (
    <section class="section" aria-labelledby="kop-besluiten">
      <h2 id="kop-besluiten">{texts.title}</h2>
      {adoption.version && (
        <p>
          {versionSentence(adoption, language)} {adoptionTexts[language].decidedBy(decided, of)}
        </p>
      )}
      {routes.every(({ last, next }) => last === null && next === null) ? (
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
            {routes.map(({ place, last, next }) => (
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
        <a href={addresses.planAdoption(language, region.id)}>{adoptionTexts[language].title}</a>
      </p>
      <p>
        <a href={addresses.register(language, region.id, 'decisions')}>{texts.all}</a>
      </p>
    </section>
  )
}

function Decision({ language, region, decision }: Omit<Props, 'adoption'> & { decision: RecordedDecision }) {
  const texts = decisionsSectionTexts[language]
  const { id, outcome } = decision
  const day = writeDay(language, dayOfDecision(decision))
  return (
    <>
      <a href={addresses.entry(language, region.id, 'decisions', id)}>{stepName(decision, language)}</a>,{' '}
      {outcome === null
        ? texts.planned(day)
        : texts.decided(termTexts[language].decisionOutcomes[outcome], day)}{' '}
      {decision.isExample && <span class="example-badge">{wordTexts[language].example}</span>}
    </>
  )
}
