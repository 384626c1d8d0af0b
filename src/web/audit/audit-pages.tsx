import { Hono } from 'hono'
import { type AuditFilter, auditFilterKeys, parseAuditFilter } from '../../domain/audit/audit-filter.ts'
import { auditTexts } from '../../language/audit/audit-texts.ts'
import { type AuditLog, readAuditLog } from '../../operations/audit/read-audit-log.ts'
import { verifyAuditOfRegion } from '../../operations/audit/verify-audit.ts'
import { registers } from '../../operations/registers/all-registers.ts'
import { auditCsv, auditWorkbook } from '../../presentation/audit/audit-sheet.ts'
import type { LogReader } from '../../presentation/audit/logged-fields.ts'
import { answerPage } from '../answer.ts'
import { answerFile } from '../answer-file.ts'
import { problemPage } from '../problem-page.tsx'
import type { Visit, VisitContext, VisitEnv } from '../visit.ts'
import { AuditPage } from './audit-page.tsx'
import { mostInFile } from './most-in-file.ts'
import { VerifiedPage } from './verified-page.tsx'

const base = '/:language/regios/:region/logboek'
const perPage = 50

/** Who did what in a region, with a filter in the address, as a file, and checked for soundness. */
export function auditPages() {
  return new Hono<VisitEnv>()
    .get(base, (context) => show(context))
    .get(`${base}/export.xlsx`, (context) => download(context, 'xlsx'))
    .get(`${base}/export.csv`, (context) => download(context, 'csv'))
    .get(`${base}/controle`, async (context) => {
      const { needs } = context.get('visit')
      const verified = await verifyAuditOfRegion(needs, context.req.param('region'))
      if (!verified.ok) return problemPage(context, verified.problem.kind)
      return answerPage(context, <VerifiedPage visit={context.get('visit')} {...verified.value} />)
    })
}

async function show(context: VisitContext) {
  const visit = context.get('visit')
  const asked = askedIn(visit)
  const filter = parseAuditFilter(asked)
  const wrong = filter.ok || filter.problem.kind !== 'invalid' ? {} : filter.problem.fields
  const page = filter.ok ? pageIn(visit) : 1
  const log = await readAuditLog(
    visit.needs,
    context.req.param('region') ?? '',
    filter.ok ? filter.value : nothing,
    { page, perPage },
  )
  if (!log.ok) return problemPage(context, log.problem.kind)
  return answerPage(
    context,
    <AuditPage
      visit={visit}
      log={log.value}
      reader={readerOf(visit, log.value)}
      asked={asked}
      problems={wrong}
      page={page}
      perPage={perPage}
    />,
    filter.ok ? 200 : 422,
  )
}

async function download(context: VisitContext, format: 'xlsx' | 'csv') {
  const visit = context.get('visit')
  const { needs, language } = visit
  const filter = parseAuditFilter(askedIn(visit))
  if (!filter.ok) return show(context)
  const log = await readAuditLog(needs, context.req.param('region') ?? '', filter.value, {
    page: 1,
    perPage: mostInFile,
  })
  if (!log.ok) return problemPage(context, log.problem.kind)
  const { region, entries } = log.value
  const reader = readerOf(visit, log.value)
  const bytes =
    format === 'xlsx' ? await auditWorkbook(entries, reader, needs.today) : auditCsv(entries, reader)
  const name = `${auditTexts[language].title.toLowerCase()}-${region.id}.${format}`
  return answerFile(context, bytes, name, format)
}

/** What cannot be understood finds nothing, so that nobody takes the whole log for the answer: no person has this id. */
const nothing: AuditFilter = {
  person: '(niemand)',
  subject: null,
  deed: null,
  chain: null,
  from: null,
  to: null,
  words: '',
}

function askedIn({ url }: Visit): Record<string, string> {
  return Object.fromEntries(
    auditFilterKeys.flatMap((key) => {
      const value = url.searchParams.get(key) ?? ''
      return value === '' ? [] : [[key, value]]
    }),
  )
}

function pageIn({ url }: Visit): number {
  const asked = url.searchParams.get('pagina') ?? ''
  return /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1
}

function readerOf({ language }: Visit, { region, names, memberNames }: AuditLog): LogReader {
  return { language, region, names, memberNames, lists: registers }
}
