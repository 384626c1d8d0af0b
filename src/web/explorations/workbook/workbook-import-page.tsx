import type { Region } from '../../../domain/regions/region.ts'
import { explorationWorkbookTexts } from '../../../language/exploration-workbook-texts.ts'
import { formTexts } from '../../../language/form-texts.ts'
import type { Language } from '../../../language/language.ts'
import type { WorkbookReport } from '../../../presentation/explorations/workbook-report.ts'
import type { FileReading } from '../../../presentation/registers/read-upload.ts'
import { addresses } from '../../addresses.ts'
import { CheckboxesControl } from '../../forms/choice-controls.tsx'
import { RegionPage } from '../../layout/region-page.tsx'
import { FileProblem } from '../../registers/file-problem.tsx'
import { ImportForm } from '../../registers/import-form.tsx'
import { ImportResult, refusedCells } from '../../registers/import-result.tsx'
import type { Visit } from '../../visit.ts'

type Props = { visit: Visit; region: Region; problem?: FileReading; report?: WorkbookReport }

/** Choose the workbook; afterwards what landed, and row by row what did not and why. */
export function WorkbookImportPage({ visit, region, problem, report }: Props) {
  const { language, url } = visit
  const texts = explorationWorkbookTexts[language]
  const list = {
    title: texts.toExploration,
    address: addresses.exploration(language, region.id),
  }
  return (
    <RegionPage visit={visit} region={region} section="exploration" title={texts.title} width="narrow">
      {problem && <FileProblem language={language} problem={problem} />}
      <header class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      {report && (
        <ImportResult
          visit={visit}
          report={withoutOthers(report)}
          list={list}
          remarks={remarksOf(language, report)}
        >
          <RefusedWorkbookForm language={language} report={report} address={url.pathname} />
        </ImportResult>
      )}
      <ImportForm
        visit={visit}
        file={{
          label: report ? formTexts[language].importAgain : texts.file,
          help: texts.fileHelp,
          accept: '.xlsx',
        }}
        cancel={addresses.exploration(language, region.id)}
      >
        <CheckboxesControl
          language={language}
          name="alsNieuw"
          label={texts.asNew}
          help={texts.asNewHelp}
          values={[]}
          choices={[{ value: 'ja', label: texts.asNewYes }]}
        />
      </ImportForm>
      <section class="section" aria-labelledby="kop-per-gemeente">
        <h2 id="kop-per-gemeente">{texts.perMunicipality}</h2>
        <p>{texts.downloadHelp}</p>
        <ul class="plain-list">
          <li>
            <a href={addresses.explorationWorkbook(language, region.id)}>{texts.whole}</a>
          </li>
          {region.municipalities.map(({ code, name }) => (
            <li key={code}>
              <a href={addresses.explorationWorkbook(language, region.id, code)}>{name}</a>
            </li>
          ))}
        </ul>
      </section>
    </RegionPage>
  )
}

/** Of sheets that are not read it is said why, which a plain list of them does not. */
function withoutOthers(report: WorkbookReport): WorkbookReport {
  return { ...report, unread: { ...report.unread, others: [] } }
}

function remarksOf(language: Language, { unread, otherRound }: WorkbookReport): string[] {
  const texts = explorationWorkbookTexts[language]
  const aboutRound = otherRound?.isTakenAsNew ? texts.takenAsNew : texts.otherRound
  return [
    ...(otherRound ? [aboutRound(otherRound.name)] : []),
    ...(unread.others.length > 0 ? [texts.notLines(unread.others.join(', '))] : []),
  ]
}

function RefusedWorkbookForm({
  language,
  report: { sheets, otherRound },
  address,
}: {
  language: Language
  report: WorkbookReport
  address: string
}) {
  const handedBack = sheets.map(({ name, header, refused }) => ({
    name,
    header,
    rows: refused.map((row) => refusedCells(language, row)),
  }))
  return (
    <form method="post" action={`${address}/geweigerd.xlsx`}>
      <input type="hidden" name="bladen" value={JSON.stringify(handedBack)} />
      <input type="hidden" name="ronde" value={otherRound?.name ?? ''} />
      <button class="utrecht-button utrecht-button--secondary-action" type="submit">
        {formTexts[language].refusedSheet}
      </button>
    </form>
  )
}
