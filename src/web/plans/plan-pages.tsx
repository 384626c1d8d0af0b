import { Hono } from 'hono'
import type { VNode } from 'preact'
import { actionFields } from '../../domain/plans/action.ts'
import { goalFields } from '../../domain/plans/goal.ts'
import { versionOf } from '../../domain/registers/version-of-entry.ts'
import { type PlanOfRegion, readPlan } from '../../operations/plans/read-plan.ts'
import { readPlanAndVersions } from '../../operations/plans/read-plan-and-versions.ts'
import { type MatterOfPage, readThreadMatter } from '../../operations/plans/read-thread-matter.ts'
import { adoptionPages } from '../adoption/adoption-pages.tsx'
import { answerPage } from '../answer.ts'
import { problemPage } from '../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../visit.ts'
import { ActionPage } from './action-page.tsx'
import { planDocumentPages } from './document/plan-document-pages.tsx'
import { GoalPage } from './goal-page.tsx'
import { planCheckPages } from './plan-check-pages.tsx'
import { PlanPage } from './plan-page.tsx'
import { proposalPages } from './proposals/proposal-pages.tsx'
import { switchRulePages } from './switch-rule-pages.tsx'
import { storyPages } from './thread/story-pages.tsx'
import { ThreadOverviewPage } from './thread/thread-overview-page.tsx'
import { versionPages } from './versions/version-pages.tsx'

/** The plan: on one page, its golden thread, its goals and actions, and the plan check. */
export function planPages() {
  return new Hono<VisitEnv>()
    .get('/:language/regios/:region/plan', async (context) => {
      const visit = context.get('visit')
      const found = await readPlanAndVersions(visit.needs, context.req.param('region'))
      if (!found.ok) return problemPage(context, found.problem.kind)
      return answerPage(context, <PlanPage visit={visit} {...found.value} />)
    })
    .get('/:language/regios/:region/plan/rode-draad', (context) =>
      withPlan(context, (found) => <ThreadOverviewPage visit={context.get('visit')} {...found} />),
    )
    .get(`/:language/regios/:region/doelen/:id{${entryId}}`, (context) =>
      withThread(
        context,
        async (matter) => {
          const goal = matter.plan.goals.find(({ id }) => id === context.req.param('id'))
          if (!goal) return undefined
          const version = (await versionOf(goalFields, goal)) ?? ''
          return <GoalPage visit={context.get('visit')} matter={matter} goal={goal} version={version} />
        },
        { talkOf: { noun: 'goals', id: context.req.param('id') } },
      ),
    )
    .get(`/:language/regios/:region/acties/:id{${entryId}}`, (context) =>
      withThread(
        context,
        async (matter) => {
          const action = matter.plan.actions.find(({ id }) => id === context.req.param('id'))
          if (!action) return undefined
          const version = (await versionOf(actionFields, action)) ?? ''
          return <ActionPage visit={context.get('visit')} matter={matter} action={action} version={version} />
        },
        { places: true, talkOf: { noun: 'actions', id: context.req.param('id') } },
      ),
    )
    .route('/', planDocumentPages())
    .route('/', planCheckPages())
    .route('/', versionPages())
    .route('/', proposalPages())
    .route('/', adoptionPages())
    .route('/', storyPages())
    .route('/', switchRulePages())
}

/** Leaves /nieuw, /import and /export to the pages every register has. */
const entryId = '[0-9a-f]{8}-[0-9a-f-]{27}'

async function withPlan(context: VisitContext, page: (found: PlanOfRegion) => VNode) {
  const found = await readPlan(context.get('visit').needs, context.req.param('region') ?? '')
  return found.ok ? answerPage(context, page(found.value)) : problemPage(context, found.problem.kind)
}

/** For the page of an object, which tells its golden thread in short. */
async function withThread(
  context: VisitContext,
  page: (matter: MatterOfPage) => Promise<VNode | undefined>,
  shows: Parameters<typeof readThreadMatter>[2],
) {
  const read = await readThreadMatter(context.get('visit').needs, context.req.param('region') ?? '', shows)
  if (!read.ok) return problemPage(context, read.problem.kind)
  const shown = await page(read.value)
  return shown ? answerPage(context, shown) : problemPage(context, 'not-found')
}
