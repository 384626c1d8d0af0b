import { dayOfDecision, type RecordedDecision } from '../../adoption/recorded-decision.ts'
import { sumCents } from '../../money/money.ts'
import { type Action, type Milestone, type Plan, standing } from '../plan.ts'

/** What the plan says to one municipality. Days are `2024-02-01`; nothing in it is divided or estimated. */
export type PlaceInPlan = {
  /** Those that stand and in which it takes part, in the order of the plan. */
  actions: readonly Action[]
  milestones: { reached: readonly Milestone[]; overdue: readonly Milestone[]; ahead: readonly Milestone[] }
  /** Every year of the plan period. */
  costs: readonly YearCosts[]
  /** Actions of which no cost is known. */
  withoutCosts: number
  /** What its own bodies still have to decide, the first day first; and what they decided. */
  asked: readonly RecordedDecision[]
  taken: readonly RecordedDecision[]
}

/** `together`: of all its actions, for every municipality in them; `alone`: of the actions in which no other takes part. */
export type YearCosts = { year: number; togetherCents: number; uncoveredCents: number; aloneCents: number }

export function placeInPlan(
  plan: Pick<Plan, 'region' | 'actions'>,
  decisions: readonly RecordedDecision[],
  municipality: string,
  today: string,
): PlaceInPlan {
  const actions = standing(plan.actions).filter(({ municipalities }) => municipalities.includes(municipality))
  const milestones = actions
    .flatMap((action) => action.milestones)
    .toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : 0))
  const open = milestones.filter(({ reachedOn }) => reachedOn === null)
  const own = decisions
    .filter(({ place }) => place === municipality)
    .toSorted((one, other) => (dayOfDecision(one) < dayOfDecision(other) ? -1 : 1))
  return {
    actions,
    milestones: {
      reached: milestones.filter(({ reachedOn }) => reachedOn !== null),
      overdue: open.filter(({ dueOn }) => dueOn < today),
      ahead: open.filter(({ dueOn }) => dueOn >= today),
    },
    costs: yearsOf(plan.region).map((year) => costsOf(actions, year)),
    withoutCosts: actions.filter(({ costs }) => costs.length === 0).length,
    asked: own.filter(({ outcome }) => outcome === null),
    taken: own.filter(({ outcome }) => outcome !== null),
  }
}

function dayOf({ reachedOn, dueOn }: Milestone): string {
  return reachedOn ?? dueOn
}

function yearsOf({ planFrom, planTo }: Plan['region']): number[] {
  return Array.from({ length: planTo - planFrom + 1 }, (_, index) => planFrom + index)
}

function costsOf(actions: readonly Action[], year: number): YearCosts {
  const lines = actions.flatMap(({ municipalities, costs }) =>
    costs
      .filter((line) => line.year === year)
      .map((line) => ({ ...line, isAlone: municipalities.length === 1 })),
  )
  return {
    year,
    togetherCents: sumCents(lines),
    uncoveredCents: sumCents(lines.filter(({ fund }) => fund === null)),
    aloneCents: sumCents(lines.filter(({ isAlone }) => isAlone)),
  }
}
