import { mayReadList, mayWrite, mayWriteSome } from '../../domain/caller.ts'
import { matrixOf } from '../../domain/explorations/matrix.ts'
import type { Region } from '../../domain/regions/region.ts'
import { analysisTexts } from '../../language/analysis-texts.ts'
import { explorationTexts } from '../../language/exploration-texts.ts'
import { deliveryBoardTexts } from '../../language/explorations/delivery-board-texts.ts'
import { reportTexts } from '../../language/explorations/report-texts.ts'
import { formTexts } from '../../language/form-texts.ts'
import { interviewPageTexts } from '../../language/interview-page-texts.ts'
import { findingTexts } from '../../language/registers/finding-texts.ts'
import type { Entry } from '../../operations/registers/register.ts'
import { addresses } from '../addresses.ts'
import { RegionPage } from '../layout/region-page.tsx'
import type { Visit } from '../visit.ts'
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
      <section class="section">
        <div class="section__head">
          <p>{texts.sums(entries.length, gaps, blanks)}</p>
          <div class="section__actions">
            <a
              class="utrecht-button utrecht-button--subtle"
              href={addresses.deliveryBoard(language, region.id)}
            >
              {deliveryBoardTexts[language].short}
            </a>
            <a
              class="utrecht-button utrecht-button--subtle"
              href={addresses.explorationAnalysis(language, region.id)}
            >
              {analysisTexts[language].short}
            </a>
            {mayReadList(needs.caller, region.id, 'interviews') && (
              <a
                class="utrecht-button utrecht-button--subtle"
                href={addresses.register(language, region.id, 'interviews')}
              >
                {interviewPageTexts[language].listLink}
              </a>
            )}
            <a
              class="utrecht-button utrecht-button--subtle"
              href={addresses.explorationReport(language, region.id)}
            >
              {reportTexts[language].short}
            </a>
            <a
              class="utrecht-button utrecht-button--subtle"
              href={addresses.register(language, region.id, 'findings')}
            >
              {texts.allFindings}
            </a>
            <a
              class="utrecht-button utrecht-button--subtle"
              href={addresses.exportRegister(language, region.id, 'findings', 'xlsx')}
            >
              {formTexts[language].downloadAs('Excel')}
            </a>
            {mayWriteSome(needs.caller, region.id, 'findings') && (
              <>
                <a
                  class="utrecht-button utrecht-button--secondary-action"
                  href={addresses.importRegister(language, region.id, 'findings')}
                >
                  {formTexts[language].importFromFile}
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
