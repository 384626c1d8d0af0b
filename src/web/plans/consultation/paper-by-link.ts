import { Hono } from 'hono'
import type { ReportFormat } from '../../../presentation/explorations/report/report-file.ts'
import { limitPerHour } from '../../../running/limit-per-hour.ts'
import { answerFile } from '../../answer-file.ts'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../../visit.ts'
import { tokenOf } from './reader-visit.ts'

/** Making a file is work: so many an hour for one link. */
const filesPerHour = 120

type FileProblem = 'not-here' | 'too-large'
type Paper<Facts> = {
  /** What the paper is made of; undefined when who holds the link may not read it. */
  factsFor(context: VisitContext): Promise<Facts | undefined>
  show(context: VisitContext, facts: Facts, problem?: FileProblem): Response | Promise<Response>
  write(
    facts: Facts,
    context: VisitContext,
    format: ReportFormat,
  ): Promise<{ name: string; outcome: { ok: true; bytes: Uint8Array } | { ok: false; problem: FileProblem } }>
}

/** A paper for who holds a link of a consultation: a page, a Word file and a PDF. A file that cannot be made is told on the page. */
export function paperByLink<Facts>(name: 'document' | 'nota', paper: Paper<Facts>) {
  const path = `/:language{nl|en}/consultatie/:token{[^/]+}/${name}` as const
  const limit = limitPerHour(filesPerHour)
  const download = async (context: VisitContext, format: ReportFormat) => {
    const facts = await paper.factsFor(context)
    if (!facts) return problemPage(context, 'not-found')
    const wait = await limit(tokenOf(context))
    if (wait !== undefined) {
      context.header('retry-after', String(wait))
      return problemPage(context, 'too-often')
    }
    const { name: fileName, outcome } = await paper.write(facts, context, format)
    return outcome.ok
      ? answerFile(context, outcome.bytes, fileName, format)
      : paper.show(context, facts, outcome.problem)
  }
  return new Hono<VisitEnv>()
    .get(path, async (context) => {
      const facts = await paper.factsFor(context)
      return facts ? paper.show(context, facts) : problemPage(context, 'not-found')
    })
    .get(`${path}.docx`, (context) => download(context, 'docx'))
    .get(`${path}.pdf`, (context) => download(context, 'pdf'))
}
