import type { RegionFacts } from './region-facts.ts'

/** What is wise to do next, with how many things it is about. Worded and linked by the doors. */
export type NextStep = { kind: NextStepKind; count: number }

export const nextStepKinds = [
  'start-exploration',
  'fill-blanks',
  'involve-parties',
  'set-goals',
  'add-actions',
  'decide-gaps',
  'name-owners',
  'cover-costs',
  'choose-indicators',
  'deliver-figures',
  'answer-contributions',
  'report-milestones',
  'publish',
] as const
export type NextStepKind = (typeof nextStepKinds)[number]

/** In the order of the golden thread: exploration, plan, money, monitor, answers, publication. Nothing is asked too early. */
export function nextSteps({
  exploration,
  plan,
  money,
  monitor,
  involvement,
  publications,
}: RegionFacts): NextStep[] {
  const explored = exploration.findings > 0
  const planned = plan.goals > 0
  const counts: Record<NextStepKind, number> = {
    'start-exploration': explored ? 0 : 1,
    'fill-blanks': explored ? exploration.blanks : 0,
    'involve-parties': involvement.absentParties.length,
    'set-goals': explored || planned ? plan.linesWithoutGoal : 0,
    'add-actions': plan.goalsWithoutAction,
    'decide-gaps': planned ? exploration.undecided : 0,
    'name-owners': plan.actionsWithoutOwner,
    'cover-costs': money.uncovered,
    'choose-indicators': planned && monitor.indicators === 0 ? 1 : 0,
    'deliver-figures': monitor.withoutFigures,
    'answer-contributions': involvement.unanswered,
    'report-milestones': plan.milestonesOverdue,
    publish: plan.actions > 0 && publications === 0 ? 1 : 0,
  }
  return nextStepKinds.map((kind) => ({ kind, count: counts[kind] })).filter(({ count }) => count > 0)
}
