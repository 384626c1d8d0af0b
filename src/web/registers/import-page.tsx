import type { Region } from '../../domain/regions/region.ts'
import { formTexts } from '../../language/form-texts.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import type { Register } from '../../operations/registers/register.ts'
import { fileSentence } from '../../presentation/registers/file-sentence.ts'
import type { FileReading, ImportReport } from '../../presentation/registers/read-upload.ts'
import { addresses } from '../addresses.ts'
import { OtherWaysIn } from '../explorations/other-ways-in.tsx'
import { FileControl } from '../forms/controls.tsx'
import { RegionPage } from '../layout/region-page.tsx'
import type { Visit } from '../visit.ts'
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
      {problem && (
        <div class="utrecht-alert utrecht-alert--error message" role="alert" tabIndex={-1}>
          <h2 class="message__title">{texts.nothingStored}</h2>
          <p>
            <a href="#bestand">{fileSentence(problem, language)}</a>
          </p>
        </div>
      )}
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
      <form class="form" method="post" action={url.pathname} encType="multipart/form-data">
        <FileControl
          language={language}
          name="bestand"
          label={report ? texts.importAgain : texts.importFile}
          help={texts.importFileHelp}
          accept=".xlsx,.csv,text/csv"
          required
        />
        <div class="utrecht-button-group">
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {texts.importButton}
          </button>
          <a
            class="utrecht-button utrecht-button--subtle"
            href={addresses.exportRegister(language, region.id, noun, 'xlsx')}
          >
            {texts.downloadAs('Excel')}
          </a>
          <a class="utrecht-button utrecht-button--subtle" href={list.address}>
            {wordTexts[language].cancel}
          </a>
        </div>
      </form>
    </RegionPage>
  )
}
