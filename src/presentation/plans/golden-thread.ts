import type { Action, Plan } from '../../domain/plans/plan.ts'
import { beforeGoal } from './exploration-thread.ts'
import { contributionStep, costSteps, milestoneStep } from './thread-events.ts'
import { actionStep, goalStep, indicatorStep, policyStep, recommendationStep } from './thread-neighbours.ts'
import type { ThreadReader, ThreadStep } from './thread-step.ts'

/**
 * finding -> gap -> goal -> action -> contribution, milestone and euro in order of time -> indicator -> recommendation.
 * The order is that of the thread; only what happens during the action is in order of its dates.
 */
export function goldenThread(action: Action, plan: Plan, reader: ThreadReader): ThreadStep[] {
  const goal = plan.goals.find(({ code }) => code === action.goal)
  const origin = {
    findings: action.findings.length > 0 ? action.findings : (goal?.findings ?? []),
    gaps: [...action.gaps, ...(goal?.gaps ?? [])],
  }
  const during = [
    ...plan.contributions
      .filter((one) => one.action === action.code)
      .map((one) => contributionStep(one, reader)),
    ...action.milestones.map((milestone) => milestoneStep(milestone, reader)),
    ...costSteps(action, plan, reader),
  ].toSorted((first, second) => (first.day < second.day ? -1 : first.day > second.day ? 1 : 0))
  return [
    ...beforeGoal(origin, plan, reader),
    ...goalStep(action, plan, reader),
    actionStep(action, reader),
    ...policyStep(action, plan, reader),
    ...during,
    ...indicatorStep(action, plan, reader),
    ...recommendationStep(action, reader),
  ]
}
