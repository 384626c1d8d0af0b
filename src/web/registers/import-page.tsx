import type { Region } from '../../domain/regions/region.ts'
import { formTexts } from '../../language/form-texts.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import type { Register } from '../../operations/registers/register.ts'
import type { FileReading, ImportReport } from '../../presentation/registers/read-upload.ts'
import { addresses } from '../addresses.ts'
import { OtherWaysIn } from '../explorations/other-ways-in.tsx'
import { RegionPage } from '../layout/region-page.tsx'
import type { Visit } from '../visit.ts'
import { FileProblem } from './file-problem.tsx'
import { ImportForm } from './import-form.tsx'
import { ImportResult } from './import-result.tsx'
import { RefusedSheetForm } from './refused-sheet-form.tsx'
import { sectionOf } from './section-of.ts'

type Props = {
  visit: Visit
  register: Register
  region: Region
  problem?: FileReading
  report?: ImportReport
}

/** Choose a file; afterwards what landed, and row by row what did not and why. */
export function ImportPage({ visit, register, region, problem, report }: Props) {
  const { language, url } = visit
  const texts = formTexts[language]
  const { noun } = register
  const names = registerTexts[noun][language]
  const list = { title: names.plural, address: addresses.register(language, region.id, noun) }
  const title = texts.importTitle(names.plural)
  return (
    <RegionPage
      visit={visit}
      region={region}
      section={sectionOf[noun]}
      title={title}
      under={[list]}
      width="narrow"
    >
      {problem && <FileProblem language={language} problem={problem} />}
      <header class="intro">
        <h1>{title}</h1>
        <p class="lead">{texts.importIntro}</p>
        {noun === 'findings' && <OtherWaysIn language={language} regionId={region.id} />}
      </header>
      {report && (
        <ImportResult visit={visit} report={report} list={list}>
          <RefusedSheetForm visit={visit} report={report} importAddress={url.pathname} />
        </ImportResult>
      )}
      <ImportForm
        visit={visit}
        file={{
          label: report ? texts.importAgain : texts.importFile,
          help: texts.importFileHelp,
          accept: '.xlsx,.csv,text/csv',
        }}
        download={{
          words: texts.downloadAs('Excel'),
          address: addresses.exportRegister(language, region.id, noun, 'xlsx'),
        }}
        cancel={list.address}
      />
    </RegionPage>
  )
}
