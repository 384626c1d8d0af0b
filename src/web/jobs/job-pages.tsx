import { Hono } from 'hono'
import { listJobsOfRegion } from '../../operations/jobs/list-jobs.ts'
import { readImport } from '../../operations/jobs/read-import.ts'
import { tryJobAgain } from '../../operations/jobs/try-job-again.ts'
import { addresses } from '../addresses.ts'
import { answerPage } from '../answer.ts'
import { problemPage } from '../problem-page.tsx'
import type { VisitEnv } from '../visit.ts'
import { ImportProgressPage } from './import-progress-page.tsx'
import { JobsPage } from './jobs-page.tsx'

const base = '/:language/regios/:region/taken'

/** What is done in the background for a region, how far it is, and trying again what failed. */
export function jobPages() {
  return new Hono<VisitEnv>()
    .get(base, async (context) => {
      const visit = context.get('visit')
      const listed = await listJobsOfRegion(visit.needs, context.req.param('region'))
      if (!listed.ok) return problemPage(context, listed.problem.kind)
      return answerPage(context, <JobsPage visit={visit} {...listed.value} />)
    })
    .get(`${base}/:id`, async (context) => {
      const visit = context.get('visit')
      const { region, id } = context.req.param()
      const read = await readImport(visit.needs, region, id)
      if (!read.ok) return problemPage(context, read.problem.kind)
      return answerPage(context, <ImportProgressPage visit={visit} progress={read.value} />)
    })
    .post(`${base}/:id/opnieuw`, async (context) => {
      const { needs, language } = context.get('visit')
      const { region, id } = context.req.param()
      const outcome = await tryJobAgain(needs, region, id)
      if (!outcome.ok) return problemPage(context, outcome.problem.kind)
      return context.redirect(addresses.jobs(language, region), 303)
    })
}
