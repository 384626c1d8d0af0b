import type { DecidedGap } from '../explorations/undecided-gaps.ts'
import type { Fund, MoneyLine } from '../money/money.ts'
import type {
  ActionStatus,
  FindingState,
  Involvement,
  Party,
  TargetGroup,
  TransformationClass,
} from '../terms.ts'

/**
 * The regional plan of action with all that surrounds it, read at one moment. Pages, the plan check and the document all
 * draw from this one value. Days are `2024-02-01`, amounts whole cents, '' and null are unknown.
 */
export type Plan = {
  region: PlanRegion
  goals: readonly Goal[]
  actions: readonly Action[]
  funds: readonly Fund[]
  findings: readonly PlanFinding[]
  /** What the exploration lacks, with what was decided about it; none where that is not to be told, as in a publication. */
  gaps: readonly DecidedGap[]
  participations: readonly PlanParticipation[]
  contributions: readonly PlanContribution[]
  policies: readonly Policy[]
  indicators: readonly { code: string; name: string }[]
}

/** What the plan must do justice to: its years, its municipalities (codes), lines (numbers) and involved parties. */
export type PlanRegion = {
  planFrom: number
  planTo: number
  municipalities: readonly string[]
  actionLines: readonly number[]
  parties: readonly Party[]
}

export type Goal = {
  id: string
  code: string
  title: string
  explanation: string
  findings: readonly number[]
  gaps: readonly string[]
  isExample: boolean
}

export type Action = {
  id: string
  code: string
  goal: string
  title: string
  description: string
  result: string
  owner: string
  leadFunction: string
  partners: readonly string[]
  municipalities: readonly string[]
  years: readonly number[]
  transformationClass: TransformationClass
  targetGroups: readonly TargetGroup[]
  novelty: 'new' | 'intensified' | 'existing'
  policyRelation: 'follows' | 'covered-by' | 'departs' | null
  policy: string
  recommendation: string
  livedExperience: readonly Involvement[]
  indicator: string
  noIndicatorBecause: string
  noMilestoneBecause: string
  findings: readonly number[]
  gaps: readonly string[]
  status: ActionStatus
  isExample: boolean
  milestones: readonly Milestone[]
  costs: readonly MoneyLine[]
}

export type Milestone = {
  id: string
  action: string
  title: string
  dueOn: string
  reachedOn: string | null
  isExample: boolean
}

/** `place` is a municipality code, or null for the region as a whole. */
export type PlanFinding = {
  id: string
  number: number
  actionLine: number
  /** Further lines it serves. */
  alsoLines: readonly number[]
  place: string | null
  title: string
  state: FindingState
  coveredBy: string
  recordedOn: string
  isExample: boolean
}

export type PlanParticipation = {
  id: string
  party: Party
  organisation: string
  tookPlaceOn: string | null
  form: string | null
  result: string
}

export type PlanContribution = {
  id: string
  number: number
  receivedOn: string
  actionLine: number
  fromWhom: string
  body: string
  involvement: Involvement
  action: string
  answer: string
  whatChanged: string
  isExample: boolean
}

export type Policy = {
  id: string
  title: string
  kind: 'policy-plan' | 'programme'
  yearFrom: number | null
  yearTo: number | null
  actionLines: readonly number[]
  isExample: boolean
}

/** A stopped action stays in the plan to be seen, but nothing is expected of it any more and it reaches nobody. */
export function standing(actions: readonly Action[]): Action[] {
  return actions.filter(({ status }) => status !== 'stopped')
}
