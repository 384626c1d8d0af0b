import { Hono } from 'hono'
import { readPlanDocument } from '../../../operations/plans/read-plan-document.ts'
import type { ReportFormat } from '../../../presentation/explorations/report/report-file.ts'
import { planDocumentFile } from '../../../presentation/plans/document/plan-document-file.ts'
import { answerPage } from '../../answer.ts'
import { answerFile } from '../../answer-file.ts'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../../visit.ts'
import { chapterTextPages } from './chapter-text-pages.tsx'
import { PlanDocumentPage } from './plan-document-page.tsx'
import { versionDocumentPages } from './version-document-pages.tsx'

/** The plan as one document: a page, a Word file and a PDF; its own texts, and the documents of versions. */
export function planDocumentPages() {
  return new Hono<VisitEnv>()
    .get('/:language/regios/:region/plan/document', async (context) => {
      const read = await factsFor(context)
      if (!read.ok) return problemPage(context, read.problem.kind)
      return answerPage(context, <PlanDocumentPage visit={context.get('visit')} facts={read.value} />)
    })
    .get('/:language/regios/:region/plan/document.docx', (context) => download(context, 'docx'))
    .get('/:language/regios/:region/plan/document.pdf', (context) => download(context, 'pdf'))
    .route('/', chapterTextPages())
    .route('/', versionDocumentPages())
}

async function download(context: VisitContext, format: ReportFormat) {
  const visit = context.get('visit')
  const read = await factsFor(context)
  if (!read.ok) return problemPage(context, read.problem.kind)
  const { name, outcome } = await planDocumentFile(read.value, visit.language, format)
  if (outcome.ok) return answerFile(context, outcome.bytes, name, format)
  const page = <PlanDocumentPage visit={visit} facts={read.value} problem={outcome.problem} />
  return answerPage(context, page, 503)
}

/** `?openbaar=ja`: only what is public. */
function factsFor(context: VisitContext) {
  const openOnly = context.req.query('openbaar') === 'ja'
  return readPlanDocument(context.get('visit').needs, context.req.param('region') ?? '', { openOnly })
}
