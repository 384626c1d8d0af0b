import { Hono } from 'hono'
import type { PlanDocumentFacts } from '../../../domain/plans/plan-document-facts.ts'
import { readingTexts } from '../../../language/plans/reading-texts.ts'
import { readDocumentByLink } from '../../../operations/plans/consultation/read-document-by-link.ts'
import type { ReportFormat } from '../../../presentation/explorations/report/report-file.ts'
import { planDocument } from '../../../presentation/plans/document/plan-document.ts'
import { planDocumentFile } from '../../../presentation/plans/document/plan-document-file.ts'
import { limitPerHour } from '../../../running/limit-per-hour.ts'
import { addresses } from '../../addresses.ts'
import { answerPage } from '../../answer.ts'
import { answerFile } from '../../answer-file.ts'
import { Page } from '../../layout/page.tsx'
import { PaperView } from '../../layout/paper/paper-view.tsx'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../../visit.ts'
import { DocumentFiles, DocumentProblem } from '../document/document-files.tsx'
import { isReadable, openLinkOf, type ReaderDoors, tokenOf } from './reader-visit.ts'

const paper = '/:language{nl|en}/consultatie/:token{[^/]+}/document' as const
/** Making a file is work: so many an hour for one link. */
const filesPerHour = 120

/** The document of the version somebody is consulted on, for who holds the link. */
export function readerDocument(doors: ReaderDoors) {
  const limit = limitPerHour(filesPerHour)
  const download = async (context: VisitContext, format: ReportFormat) => {
    const facts = await factsFor(doors, context)
    if (!facts) return problemPage(context, 'not-found')
    const wait = await limit(tokenOf(context))
    if (wait !== undefined) {
      context.header('retry-after', String(wait))
      return problemPage(context, 'too-often')
    }
    const { name, outcome } = await planDocumentFile(facts, context.get('visit').language, format)
    return outcome.ok
      ? answerFile(context, outcome.bytes, name, format)
      : show(context, facts, outcome.problem)
  }
  return new Hono<VisitEnv>()
    .get(paper, async (context) => {
      const facts = await factsFor(doors, context)
      return facts ? show(context, facts) : problemPage(context, 'not-found')
    })
    .get(`${paper}.docx`, (context) => download(context, 'docx'))
    .get(`${paper}.pdf`, (context) => download(context, 'pdf'))
}

async function factsFor(doors: ReaderDoors, context: VisitContext): Promise<PlanDocumentFacts | undefined> {
  const opened = await openLinkOf(doors, context)
  if (!isReadable(opened)) return undefined
  const read = await readDocumentByLink(opened)
  return read.ok ? read.value : undefined
}

function show(context: VisitContext, facts: PlanDocumentFacts, problem?: 'not-here' | 'too-large') {
  const visit = context.get('visit')
  const { language } = visit
  const token = tokenOf(context)
  const outline = planDocument(facts, language)
  return answerPage(
    context,
    <Page visit={visit} title={outline.title} regionName={facts.region.name} width="wide">
      <p class="no-print">
        <a href={addresses.reading(language, token)}>{readingTexts[language].back}</a>
      </p>
      <DocumentProblem language={language} problem={problem} />
      <PaperView outline={outline}>
        <DocumentFiles
          language={language}
          fileAt={(format) => addresses.reading(language, token, `document.${format}`)}
        />
      </PaperView>
    </Page>,
    problem === undefined ? 200 : 503,
  )
}
