import { jobTexts } from '../../language/jobs/job-texts.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import type { ImportOfSheet } from '../../operations/jobs/read-import.ts'
import { registers } from '../../operations/registers/all-registers.ts'
import { importReport } from '../../presentation/registers/read-upload.ts'
import { addresses } from '../addresses.ts'
import { RegionPage } from '../layout/region-page.tsx'
import { ImportResult } from '../registers/import-result.tsx'
import { RefusedSheetForm } from '../registers/refused-sheet-form.tsx'
import { sectionOf } from '../registers/section-of.ts'
import type { Visit } from '../visit.ts'

/** How far a large sheet is, and afterwards the same report a small one gets at once. */
export function ImportProgressPage({ visit, progress }: { visit: Visit; progress: ImportOfSheet }) {
  const { language, url } = visit
  const texts = jobTexts[language]
  const { region, noun, state, done, total } = progress
  const { plural } = registerTexts[noun][language]
  const list = { title: plural, address: addresses.register(language, region.id, noun) }
  const title = texts.importTitle(plural)
  const report = reportOf(progress)
  return (
    <RegionPage
      visit={visit}
      region={region}
      section={sectionOf[noun]}
      title={title}
      under={[list]}
      width="narrow"
    >
      <header class="intro">
        <h1>{title}</h1>
        {state !== 'done' && <p class="lead">{state === 'failed' ? texts.importFailed : texts.importBusy}</p>}
      </header>
      {state === 'done' ? (
        <ImportResult visit={visit} report={report} list={list}>
          <RefusedSheetForm
            visit={visit}
            report={report}
            importAddress={addresses.importRegister(language, region.id, noun)}
          />
        </ImportResult>
      ) : (
        <p>
          <label for="voortgang">{texts.progress}</label>{' '}
          <progress id="voortgang" max={total} value={done}>
            {texts.rowsSoFar(done, total)}
          </progress>{' '}
          {texts.states[state]}, {texts.rowsSoFar(done, total)}. <a href={url.pathname}>{texts.refresh}</a>
        </p>
      )}
      <p>
        <a href={addresses.jobs(language, region.id)}>{texts.allJobs}</a>
      </p>
    </RegionPage>
  )
}

/** What was kept of the sheet is its refused rows; of the others, how many there were. */
function reportOf({ noun, header, unknownHeadings, stored, refused }: ImportOfSheet) {
  const sheet = {
    name: '',
    headerRow: 1,
    header,
    rows: refused.map(({ row, cells }) => ({ number: row, cells: cells.map(String) })),
  }
  const read = { rows: [], unknownHeadings, missingHeadings: [] }
  const report = importReport(registers[noun], { sheet, read }, refused)
  return { ...report, accepted: { length: stored } }
}
