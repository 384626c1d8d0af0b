import type { DecidedGap } from '../explorations/undecided-gaps.ts'
import type { Fund, MoneyLine } from '../money/money.ts'
import type {
  ActionStatus,
  Aim,
  Approach,
  AttentionGroup,
  FindingState,
  Involvement,
  Party,
  ProgressMark,
  RiskState,
  Scale,
  ShareStatus,
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
  /** What each municipality does of an action; read for the page of one action, else none. */
  places: readonly ActionPlace[]
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
  /** What will have been reached, and the year by which. */
  result: string
  byYear: number | null
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
  scale: Scale | null
  approach: Approach | null
  aims: readonly Aim[]
  attentionGroups: readonly AttentionGroup[]
  /** Of the framework, by number. */
  principles: readonly number[]
  /** As exactly as they are known: `2025-09-30`, `2025-09`, `2025-Q3` or `2025`. */
  startsOn: string | null
  endsOn: string | null
  progress: ProgressMark | null
  progressNote: string
  /** The code of the action in which this one goes on, when it was merged. */
  mergedInto: string
  /** Codes of actions that have to yield something first. */
  dependsOn: readonly string[]
  risks: string
  /** Numbers of decisions; none where those are not to be told, as in a publication. */
  decisions: readonly number[]
  /** `Titel https://…` */
  documents: readonly string[]
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

/** The share of one municipality in an action, by their codes. */
export type ActionPlace = {
  id: string
  action: string
  place: string
  amount: number | null
  share: string
  status: ShareStatus
  note: string
  isExample: boolean
}

/** Chance and effect from 1 to 5; action and goal by their codes, '' for the plan as a whole. */
export type Risk = {
  id: string
  number: number
  title: string
  chance: number
  effect: number
  state: RiskState
  action: string
  goal: string
  owner: string
  measure: string
  isExample: boolean
}

export type Milestone = {
  id: string
  action: string
  title: string
  /** The last day on which it is in time. */
  dueOn: string
  /** As exactly as it was planned: `2025-09-30`, `2025-09`, `2025-Q3` or `2025`. */
  due: string
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

/**
 * An action that was stopped, or merged into another, stays in the plan to be seen, but nothing is expected of it any more and it
 * reaches nobody.
 */
export function standing(actions: readonly Action[]): Action[] {
  return actions.filter(isStanding)
}

export function isStanding({ status }: Pick<Action, 'status'>): boolean {
  return status !== 'stopped' && status !== 'merged'
}
