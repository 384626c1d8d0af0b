import { Hono } from 'hono'
import { findMunicipality } from '../../../domain/regions/region.ts'
import { withVersions } from '../../../domain/registers/version-of-entry.ts'
import { explorationWorkbookTexts } from '../../../language/exploration-workbook-texts.ts'
import { findingRegister } from '../../../operations/explorations/finding-register.ts'
import { readRoundOfNow } from '../../../operations/explorations/read-round-of-now.ts'
import { importEntries } from '../../../operations/registers/import-entries.ts'
import { prepareForm } from '../../../operations/registers/prepare-form.ts'
import { listEntries } from '../../../operations/registers/work-on-register.ts'
import { askedQuestions } from '../../../presentation/explorations/asked-questions.ts'
import { explorationWorkbook } from '../../../presentation/explorations/exploration-workbook.ts'
import { readExplorationWorkbook } from '../../../presentation/explorations/read-exploration-workbook.ts'
import { refusedWorkbook } from '../../../presentation/explorations/refused-workbook.ts'
import { workbookReport } from '../../../presentation/explorations/workbook-report.ts'
import type { FileReading } from '../../../presentation/registers/read-upload.ts'
import { answerPage } from '../../answer.ts'
import { answerFile } from '../../answer-file.ts'
import { oneOf, readForm } from '../../forms/form-body.ts'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../../visit.ts'
import { readRefusedSheets } from './refused-sheets.ts'
import { WorkbookImportPage } from './workbook-import-page.tsx'

const base = '/:language/regios/:region/verkenning/werkboek'

/** The exploration as one workbook with a sheet per action line: out, in, and back what could not be taken. */
export function workbookPages() {
  return new Hono<VisitEnv>()
    .get(`${base}.xlsx`, download)
    .get(base, async (context) => {
      const visit = context.get('visit')
      const matter = await prepareForm(visit.needs, context.req.param('region'), findingRegister)
      if (!matter.ok) return problemPage(context, matter.problem.kind)
      return answerPage(context, <WorkbookImportPage visit={visit} region={matter.value.region} />)
    })
    .post(base, receive)
    .post(`${base}/geweigerd.xlsx`, handBackRefused)
}

async function download(context: VisitContext) {
  const { needs, language, url } = context.get('visit')
  const listed = await listEntries(needs, context.req.param('region') ?? '', findingRegister)
  if (!listed.ok) return problemPage(context, listed.problem.kind)
  const { region } = listed.value
  const asked = url.searchParams.get('gemeente')
  const municipality = asked === null ? undefined : findMunicipality(region, asked)
  if (asked !== null && !municipality) return problemPage(context, 'not-found')
  const now = await readRoundOfNow(needs, region.id)
  if (!now.ok) return problemPage(context, now.problem.kind)
  const questions = now.value ? askedQuestions(now.value.questions) : []
  const entries = await withVersions(findingRegister.fields, listed.value.entries)
  const bytes = await explorationWorkbook(entries, {
    region,
    language,
    today: needs.today,
    municipality,
    round: now.value?.round,
    questions: questions.map((question) => ({ line: question.line, text: question[language] })),
  })
  const part = municipality ? `-${municipality.code}` : ''
  return answerFile(context, bytes, `verkenning-${region.id}${part}.xlsx`, 'xlsx')
}

async function receive(context: VisitContext) {
  const visit = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const matter = await prepareForm(visit.needs, regionId, findingRegister)
  if (!matter.ok) return problemPage(context, matter.problem.kind)
  const { region } = matter.value
  const body = await readForm(context)
  if (body.kind === 'too-large') return refuse({ kind: 'unreadable', problem: 'too-large' }, 413)
  const asNew = oneOf(body.entered, 'alsNieuw') === 'ja'
  const file = body.files['bestand']
  if (!file || file.name === '') return refuse({ kind: 'no-file' })
  const bytes = new Uint8Array(await file.arrayBuffer())
  const now = await readRoundOfNow(visit.needs, regionId)
  if (!now.ok) return problemPage(context, now.problem.kind)
  const reading = await readExplorationWorkbook(bytes, { region, round: now.value?.round, asNew })
  if (!reading.ok) return refuse(reading.reading)
  const rows = reading.upload.sheets.flatMap(({ read }) => read.rows)
  const results = await importEntries(visit.needs, regionId, findingRegister, rows)
  if (!results.ok) return problemPage(context, results.problem.kind)
  const report = workbookReport(reading.upload, results.value)
  return answerPage(context, <WorkbookImportPage visit={visit} region={region} report={report} />)

  function refuse(problem: FileReading, status: 413 | 422 = 422) {
    return answerPage(context, <WorkbookImportPage visit={visit} region={region} problem={problem} />, status)
  }
}

async function handBackRefused(context: VisitContext) {
  const { needs, language } = context.get('visit')
  const matter = await prepareForm(needs, context.req.param('region') ?? '', findingRegister)
  if (!matter.ok) return problemPage(context, matter.problem.kind)
  const body = await readForm(context)
  if (body.kind === 'too-large') return problemPage(context, 'too-large')
  const sheets = readRefusedSheets(oneOf(body.entered, 'bladen'))
  const bytes = await refusedWorkbook(sheets, {
    region: matter.value.region,
    language,
    today: needs.today,
    round: oneOf(body.entered, 'ronde').slice(0, 200),
  })
  return answerFile(context, bytes, `${explorationWorkbookTexts[language].refusedName}.xlsx`, 'xlsx')
}
