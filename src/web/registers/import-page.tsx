import type { Region } from '../../domain/regions/region.ts'
import { formTexts } from '../../language/form-texts.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import type { Register } from '../../operations/registers/register.ts'
import { fileSentence } from '../../presentation/registers/file-sentence.ts'
import type { FileReading, ImportReport, RefusedRow } from '../../presentation/registers/read-upload.ts'
import { addresses } from '../addresses.ts'
import { FileControl } from '../forms/controls.tsx'
import { problemSentence } from '../forms/field-problems.tsx'
import { RegionPage } from '../layout/region-page.tsx'
import type { Visit } from '../visit.ts'
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
      </header>
      {report && (
        <ImportResult
          visit={visit}
          register={register}
          report={report}
          listAddress={list.address}
          importAddress={url.pathname}
        />
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

/** What landed and what did not, and a sheet of the latter to mend and bring back. */
export function ImportResult({
  visit,
  register,
  report,
  listAddress,
  importAddress,
}: {
  visit: Visit
  register: Register
  report: Omit<ImportReport, 'accepted'> & { accepted: { length: number } }
  listAddress: string
  importAddress: string
}) {
  const { language } = visit
  const texts = formTexts[language]
  return (
    <section class="import-result" aria-labelledby="kop-import" role="status">
      <h2 id="kop-import">{texts.importDone}</h2>
      <ul class="import-result__sums">
        <li class="import-result__sum import-result__sum--accepted">
          <b>{report.accepted.length}</b> {texts.rowsGood(report.accepted.length)}
        </li>
        <li class="import-result__sum import-result__sum--refused">
          <b>{report.refused.length}</b> {texts.rowsRefused(report.refused.length)}
        </li>
      </ul>
      {report.unknownHeadings.length > 0 && <p>{texts.unknownHeadings(report.unknownHeadings.join(', '))}</p>}
      {report.refused.length > 0 && (
        <>
          <ol class="import-rows">
            {report.refused.flatMap((row) =>
              row.reasons.map((reason) => (
                <li class="import-row import-row--refused" key={`${row.row} ${reason.heading}`}>
                  <span class="import-row__place">{texts.place(row.row, reason.letter, reason.heading)}</span>{' '}
                  <span class="import-row__text">{problemSentence(language, reason.problem)}</span>
                </li>
              )),
            )}
          </ol>
          <form method="post" action={`${importAddress}/geweigerd.xlsx`}>
            <input type="hidden" name="header" value={JSON.stringify(report.header)} />
            <input
              type="hidden"
              name="rijen"
              value={JSON.stringify(report.refused.map((row) => refusedCells(visit, row)))}
            />
            <button class="utrecht-button utrecht-button--secondary-action" type="submit">
              {texts.refusedSheet}
            </button>
          </form>
        </>
      )}
      <p>
        <a href={listAddress}>{registerTexts[register.noun][language].plural}</a>
      </p>
    </section>
  )
}

/** The row as it was, with why it could not be taken after it. */
function refusedCells({ language }: Visit, { cells, reasons }: RefusedRow): (string | number)[] {
  return [
    ...cells,
    reasons.map(({ heading, problem }) => `${heading}: ${problemSentence(language, problem)}`).join(' '),
  ]
}
