import { countsOf } from '../../domain/explorations/cell-counts.ts'
import { linesOfValues } from '../../domain/explorations/lines-of-finding.ts'
import { matrixOf } from '../../domain/explorations/matrix.ts'
import { explorationTexts } from '../../language/exploration-texts.ts'
import { publicationTexts } from '../../language/publication-texts.ts'
import { placeName } from '../../presentation/registers/cell-words.ts'
import { FindingCard } from '../explorations/finding-card.tsx'
import { MatrixTable } from '../explorations/matrix-table.tsx'
import { PublicFrame } from './public-frame.tsx'
import type { PublicPageProps } from './public-pages.ts'

/** The matrix, and every finding below it: per action line and place. */
export function PublicExplorationPage({ language, facts }: PublicPageProps) {
  const texts = publicationTexts[language]
  const words = explorationTexts[language]
  const { region, lists } = facts
  const matrix = matrixOf(region, countsOf(lists.findings))
  const cells = matrix.rows.flatMap((row) => row.cells)
  const count = (state: string) => cells.filter((cell) => cell.state === state).length
  return (
    <PublicFrame
      language={language}
      facts={facts}
      page="exploration"
      title={texts.pages.exploration}
      lead={texts.explorationLead}
      width="wide"
    >
      <section class="section">
        <p>{words.sums(lists.findings.length, count('gap'), count('blank'))}</p>
        <MatrixTable
          language={language}
          region={region}
          matrix={matrix}
          hasExamples={lists.findings.some(({ values }) => values['isExample'] === true)}
        />
        <p class="small muted">
          {words.gapExplained} {texts.openFindingsOnly}
        </p>
      </section>
      <section class="section" aria-labelledby="bevindingen">
        <h2 id="bevindingen">{texts.findings}</h2>
        {lists.findings.length === 0 && <p class="muted">{texts.noFindings}</p>}
        {region.actionLines.map(({ number, title }) => {
          const own = lists.findings.filter(({ values }) => linesOfValues(values).includes(number))
          if (own.length === 0) return null
          return (
            <section key={number} aria-labelledby={`lijn-${number}`}>
              <h3 id={`lijn-${number}`}>
                <span class="line-number">{number}</span> {title[language]}
              </h3>
              {matrix.places.map((place) => {
                const here = own.filter(({ values }) => values['place'] === place)
                if (here.length === 0) return null
                return (
                  <div key={place}>
                    <h4>{placeName(region, place, language)}</h4>
                    <ul class="cards">
                      {here.map((entry) => (
                        <FindingCard
                          key={entry.id}
                          language={language}
                          entry={entry}
                          heading="h5"
                          line={number}
                        />
                      ))}
                    </ul>
                  </div>
                )
              })}
            </section>
          )
        })}
      </section>
    </PublicFrame>
  )
}
