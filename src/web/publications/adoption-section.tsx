import { addressOfPublication } from '../../domain/adoption/official-publication.ts'
import type { PublishedDecision } from '../../domain/adoption/published-adoption.ts'
import { adoptionTexts } from '../../language/adoption/adoption-texts.ts'
import { writeDay } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { termTexts } from '../../language/term-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { stepName } from '../../presentation/adoption/adoption-words.ts'
import { placeName } from '../../presentation/registers/cell-words.ts'
import { stackedCell, TableRegion } from '../layout/table-region.tsx'
import type { PublicPageProps } from './public-pages.ts'

/** Whether the plan was adopted, and what was decided about which version: nothing where no version came that far. */
export function AdoptionSection({ language, facts: { adoption, region } }: PublicPageProps) {
  if (adoption === null) return null
  const { title, inForce, notInForce, mayDiffer, noneDecided, caption, decision, outcome } =
    adoptionTexts[language].published
  const { decisions, version } = adoption
  return (
    <section class="section" aria-labelledby="vaststelling">
      <h2 id="vaststelling">{title}</h2>
      <p>
        {adoption.inForce
          ? inForce(adoption.inForce.number, writeDay(language, adoption.inForce.adoptedOn))
          : notInForce}{' '}
        {mayDiffer}
      </p>
      {decisions.length === 0 ? (
        <p>{noneDecided(version)}</p>
      ) : (
        <TableRegion language={language} id="tabel-besluiten" caption={caption(version)} stacked>
          <thead role="rowgroup">
            <tr role="row">
              {[adoptionTexts[language].place, decision, outcome].map((word) => (
                <th role="columnheader" scope="col" key={word}>
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {decisions.map((one) => (
              <tr role="row" key={one.id}>
                <th role="rowheader" scope="row">
                  {placeName(region, one.place, language)}
                </th>
                <td {...stackedCell(decision)}>{stepName(one, language)}</td>
                <td {...stackedCell(outcome)}>
                  <span>
                    <Outcome language={language} decision={one} />
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </TableRegion>
      )}
    </section>
  )
}

function Outcome({ language, decision }: { language: Language; decision: PublishedDecision }) {
  const { outcome, decidedOn, officialPublication, documents, isExample } = decision
  return (
    <>
      {outcome && termTexts[language].decisionOutcomes[outcome]}, {writeDay(language, decidedOn ?? '')}{' '}
      {officialPublication !== '' && (
        <>
          <a href={addressOfPublication(officialPublication)}>{officialPublication}</a>{' '}
        </>
      )}
      {documents.map((address, index) => (
        <span key={address}>
          <a href={address}>{adoptionTexts[language].document(index + 1)}</a>{' '}
        </span>
      ))}
      {isExample && <span class="example-badge">{wordTexts[language].example}</span>}
    </>
  )
}
