import { mayWrite, mayWriteSome } from '../../domain/caller.ts'
import { matrixOf } from '../../domain/explorations/matrix.ts'
import type { Region } from '../../domain/regions/region.ts'
import { explorationTexts } from '../../language/exploration-texts.ts'
import { explorationWorkbookTexts } from '../../language/exploration-workbook-texts.ts'
import { pasteTexts } from '../../language/paste-texts.ts'
import { findingTexts } from '../../language/registers/finding-texts.ts'
import type { Entry } from '../../operations/registers/register.ts'
import { addresses } from '../addresses.ts'
import { RegionPage } from '../layout/region-page.tsx'
import type { Visit } from '../visit.ts'
import { ExplorationNavigation } from './exploration-navigation.tsx'
import { MatrixTable } from './matrix-table.tsx'

/** The matrix, with how much is known and the ways to tell more. */
export function ExplorationPage({
  visit,
  region,
  entries,
}: {
  visit: Visit
  region: Region
  entries: readonly Entry[]
}) {
  const { language, needs } = visit
  const texts = explorationTexts[language]
  const matrix = matrixOf(region, entries)
  const cells = matrix.rows.flatMap((row) => row.cells)
  const gaps = cells.filter(({ state }) => state === 'gap').length
  const blanks = cells.filter(({ state }) => state === 'blank').length
  return (
    <RegionPage visit={visit} region={region} section="exploration" title={texts.title} width="wide">
      <header class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <ExplorationNavigation visit={visit} regionId={region.id} />
      <section class="section">
        <div class="section__head">
          <p>{texts.sums(entries.length, gaps, blanks)}</p>
          <div class="section__actions">
            <a
              class="utrecht-button utrecht-button--subtle"
              href={addresses.register(language, region.id, 'findings')}
            >
              {texts.allFindings}
            </a>
            <a
              class="utrecht-button utrecht-button--subtle"
              href={addresses.explorationWorkbook(language, region.id)}
            >
              {explorationWorkbookTexts[language].download}
            </a>
            {mayWriteSome(needs.caller, region.id, 'findings') && (
              <>
                <a
                  class="utrecht-button utrecht-button--secondary-action"
                  href={addresses.importExplorationWorkbook(language, region.id)}
                >
                  {explorationWorkbookTexts[language].upload}
                </a>
                <a
                  class="utrecht-button utrecht-button--secondary-action"
                  href={addresses.pasteFindings(language, region.id)}
                >
                  {pasteTexts[language].short}
                </a>
                <a
                  class="utrecht-button utrecht-button--primary-action"
                  href={addresses.newEntry(language, region.id, 'findings')}
                >
                  {findingTexts[language].add}
                </a>
              </>
            )}
          </div>
        </div>
        {entries.length === 0 && mayWrite(needs.caller, region.id, 'findings') && (
          <div class="utrecht-alert utrecht-alert--info message">
            <p>{texts.noExploration}</p>
          </div>
        )}
        <MatrixTable
          language={language}
          region={region}
          matrix={matrix}
          hasExamples={entries.some(({ values }) => values['isExample'] === true)}
          cellAddress={(line, place) => addresses.explorationCell(language, region.id, line, place)}
        />
        <details class="help">
          <summary>{texts.whatIsGap}</summary>
          <div class="help__body">
            <p>{texts.gapExplained}</p>
          </div>
        </details>
      </section>
    </RegionPage>
  )
}
