import { Hono } from 'hono'
import { readPlan } from '../../operations/plans/read-plan.ts'
import { answerPage } from '../answer.ts'
import { problemPage } from '../problem-page.tsx'
import type { VisitEnv } from '../visit.ts'
import { MoneyPage } from './money-page.tsx'

/** What the plan costs and what covers it. */
export function moneyPages() {
  return new Hono<VisitEnv>().get('/:language/regios/:region/geld', async (context) => {
    const visit = context.get('visit')
    const found = await readPlan(visit.needs, context.req.param('region'))
    if (!found.ok) return problemPage(context, found.problem.kind)
    return answerPage(context, <MoneyPage visit={visit} {...found.value} />)
  })
}
