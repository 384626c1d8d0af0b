import { Hono } from 'hono'
import type { VNode } from 'preact'
import { actionFields } from '../../domain/plans/action.ts'
import { goalFields } from '../../domain/plans/goal.ts'
import { versionOf } from '../../domain/registers/version-of-entry.ts'
import { type PlanOfRegion, readPlan } from '../../operations/plans/read-plan.ts'
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
import { ThreadPage } from './thread-page.tsx'
import { versionPages } from './versions/version-pages.tsx'

/** The plan: on one page, its golden thread, its goals and actions, and the plan check. */
export function planPages() {
  return new Hono<VisitEnv>()
    .get('/:language/regios/:region/plan', (context) =>
      withPlan(context, (found) => <PlanPage visit={context.get('visit')} {...found} />),
    )
    .get('/:language/regios/:region/plan/rode-draad', (context) =>
      withPlan(context, (found) => <ThreadPage visit={context.get('visit')} {...found} />),
    )
    .get(`/:language/regios/:region/doelen/:id{${entryId}}`, (context) =>
      withPlan(
        context,
        async (found) => {
          const goal = found.plan.goals.find(({ id }) => id === context.req.param('id'))
          const version = goal && (await versionOf(goalFields, goal))
          return (
            goal && <GoalPage visit={context.get('visit')} goal={goal} version={version ?? ''} {...found} />
          )
        },
        { talkOf: { noun: 'goals', id: context.req.param('id') } },
      ),
    )
    .get(`/:language/regios/:region/acties/:id{${entryId}}`, (context) =>
      withPlan(
        context,
        async (found) => {
          const action = found.plan.actions.find(({ id }) => id === context.req.param('id'))
          const version = action && (await versionOf(actionFields, action))
          return (
            action && (
              <ActionPage visit={context.get('visit')} action={action} version={version ?? ''} {...found} />
            )
          )
        },
        {
          threadOf: context.req.param('id'),
          talkOf: { noun: 'actions', id: context.req.param('id') },
        },
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

async function withPlan(
  context: VisitContext,
  page: (found: PlanOfRegion) => VNode | undefined | Promise<VNode | undefined>,
  shows: Parameters<typeof readPlan>[2] = {},
) {
  const found = await readPlan(context.get('visit').needs, context.req.param('region') ?? '', shows)
  if (!found.ok) return problemPage(context, found.problem.kind)
  const shown = await page(found.value)
  return shown ? answerPage(context, shown) : problemPage(context, 'not-found')
}
