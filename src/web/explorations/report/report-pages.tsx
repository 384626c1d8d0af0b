import { Hono } from 'hono'
import { dayOf } from '../../../domain/dates.ts'
import type { Outcome } from '../../../domain/outcome.ts'
import { readExplorationReport } from '../../../operations/explorations/read-exploration-report.ts'
import type { ReportFacts } from '../../../presentation/explorations/report/report-facts.ts'
import { type ReportFormat, reportFile } from '../../../presentation/explorations/report/report-file.ts'
import { answerPage } from '../../answer.ts'
import { answerFile } from '../../answer-file.ts'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../../visit.ts'
import { ReportPage } from './report-page.tsx'

/** The exploration as one document: a page, a Word file and a PDF. */
export function reportPages() {
  return new Hono<VisitEnv>()
    .get('/:language/regios/:region/verkenning/verslag', async (context) => {
      const read = await factsFor(context)
      if (!read.ok) return problemPage(context, read.problem.kind)
      return answerPage(context, <ReportPage visit={context.get('visit')} facts={read.value} />)
    })
    .get('/:language/regios/:region/verkenning/verslag.docx', (context) => download(context, 'docx'))
    .get('/:language/regios/:region/verkenning/verslag.pdf', (context) => download(context, 'pdf'))
}

async function download(context: VisitContext, format: ReportFormat) {
  const visit = context.get('visit')
  const read = await factsFor(context)
  if (!read.ok) return problemPage(context, read.problem.kind)
  const { name, outcome } = await reportFile(read.value, visit.language, format)
  if (outcome.ok) return answerFile(context, outcome.bytes, name, format)
  return answerPage(context, <ReportPage visit={visit} facts={read.value} problem={outcome.problem} />, 503)
}

/** `?openbaar=ja`: only what is public. */
async function factsFor(context: VisitContext): Promise<Outcome<ReportFacts>> {
  const { needs } = context.get('visit')
  const isPublic = context.req.query('openbaar') === 'ja'
  const read = await readExplorationReport(needs, context.req.param('region') ?? '', { openOnly: isPublic })
  if (!read.ok) return read
  return { ok: true, value: { ...read.value, isPublic, day: dayOf(needs.today) } }
}
