import { Hono } from 'hono'
import { nounAddresses } from '../../domain/registers/noun.ts'
import { withVersions } from '../../domain/registers/version-of-entry.ts'
import { formTexts } from '../../language/form-texts.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import { mostRowsAtOnce, startImport } from '../../operations/jobs/start-import.ts'
import { importEntries } from '../../operations/registers/import-entries.ts'
import { prepareForm } from '../../operations/registers/prepare-form.ts'
import type { Register } from '../../operations/registers/register.ts'
import { listEntries } from '../../operations/registers/work-on-register.ts'
import { type FileReading, importReport, readUpload } from '../../presentation/registers/read-upload.ts'
import { plainWorkbook, registerCsv, registerWorkbook } from '../../presentation/registers/write-register.ts'
import { addresses } from '../addresses.ts'
import { answerPage } from '../answer.ts'
import { answerFile } from '../answer-file.ts'
import { oneOf, readForm } from '../forms/form-body.ts'
import { uploadedSheet } from '../jobs/uploaded-sheet.ts'
import { problemPage } from '../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../visit.ts'
import { ImportPage } from './import-page.tsx'

/** A register as a file: out as Excel or CSV, in from either, and back the rows that could not be taken. */
export function filePages(register: Register) {
  const base = `/:language/regios/:region/${nounAddresses[register.noun]}` as const
  return new Hono<VisitEnv>()
    .get(`${base}/export.xlsx`, (context) => download(context, register, 'xlsx'))
    .get(`${base}/export.csv`, (context) => download(context, register, 'csv'))
    .get(`${base}/import`, async (context) => {
      const visit = context.get('visit')
      const matter = await prepareForm(visit.needs, context.req.param('region'), register)
      if (!matter.ok) return problemPage(context, matter.problem.kind)
      return answerPage(
        context,
        <ImportPage visit={visit} register={register} region={matter.value.region} />,
      )
    })
    .post(`${base}/import`, (context) => receive(context, register))
    .post(`${base}/import/geweigerd.xlsx`, (context) => refusedRows(context, register))
}

async function download(context: VisitContext, register: Register, format: 'xlsx' | 'csv') {
  const { needs, language } = context.get('visit')
  const listed = await listEntries(needs, context.req.param('region') ?? '', register)
  if (!listed.ok) return problemPage(context, listed.problem.kind)
  const { region } = listed.value
  const entries = await withVersions(register.fields, listed.value.entries)
  const about = { region, language, today: needs.today }
  const bytes =
    format === 'xlsx'
      ? await registerWorkbook(register, entries, about)
      : registerCsv(register, entries, about)
  return answerFile(context, bytes, `${nounAddresses[register.noun]}-${region.id}.${format}`, format)
}

async function receive(context: VisitContext, register: Register) {
  const visit = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const matter = await prepareForm(visit.needs, regionId, register)
  if (!matter.ok) return problemPage(context, matter.problem.kind)
  const page = { visit, register, region: matter.value.region }
  const body = await readForm(context)
  if (body.kind === 'too-large') return refuse({ kind: 'unreadable', problem: 'too-large' }, 413)
  const file = body.files['bestand']
  if (!file || file.name === '') return refuse({ kind: 'no-file' })
  const reading = await readUpload(register, new Uint8Array(await file.arrayBuffer()))
  if (!reading.ok) return refuse(reading.reading)
  if (reading.upload.read.rows.length > mostRowsAtOnce) {
    const started = await startImport(visit.needs, regionId, register.noun, uploadedSheet(reading.upload))
    if (!started.ok) return problemPage(context, started.problem.kind)
    return context.redirect(addresses.job(visit.language, regionId, started.value.jobId), 303)
  }
  const results = await importEntries(visit.needs, regionId, register, reading.upload.read.rows)
  if (!results.ok) return problemPage(context, results.problem.kind)
  return answerPage(
    context,
    <ImportPage {...page} report={importReport(register, reading.upload, results.value)} />,
  )

  function refuse(problem: FileReading, status: 413 | 422 = 422) {
    return answerPage(context, <ImportPage {...page} problem={problem} />, status)
  }
}

/** Nothing is kept of a refused row but in the page itself, which hands it back to be made into a sheet. */
async function refusedRows(context: VisitContext, register: Register) {
  const { needs, language } = context.get('visit')
  const body = await readForm(context)
  if (body.kind === 'too-large') return problemPage(context, 'too-large')
  const header = stringsOf(parseJson(oneOf(body.entered, 'header')))
  const rows = parseJson(oneOf(body.entered, 'rijen'))
  const bytes = await plainWorkbook(
    registerTexts[register.noun][language].plural,
    [...header, formTexts[language].reason],
    Array.isArray(rows) ? rows.map((cells) => padded(stringsOf(cells), header.length + 1)) : [],
    language,
    needs.today,
  )
  return answerFile(context, bytes, `${nounAddresses[register.noun]}-geweigerd.xlsx`, 'xlsx')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}

function padded(cells: string[], length: number): string[] {
  return Array.from({ length }, (_, index) => cells[index] ?? '')
}
