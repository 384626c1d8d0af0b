import type { DecisionKind, GoverningBody } from '../terms.ts'
import { byDay, type RecordedDecision } from './recorded-decision.ts'

/**
 * Where a step stands. `decided`: carried on exactly this version, and nothing of it is left to settle. `not-settled` and
 * `new-version`: carried with an amendment that is open, or that asks for another version. `other-version`: decided, about another
 * version. `no-version`: decided, and nobody said about which.
 */
export const stepStates = [
  'rejected',
  'taken-back',
  'other-version',
  'no-version',
  'new-version',
  'not-settled',
  'deferred',
  'late',
  'planned',
  'decided',
] as const
export type StepState = (typeof stepStates)[number]

/** What one body of one place does with a version: one or more decisions of one kind. */
export type RouteStep = {
  body: GoverningBody
  kind: DecisionKind
  required: boolean
  /** Whether a required decision of it was taken about this very version. */
  requiredHere: boolean
  state: StepState
  /** What its state follows from, when something was decided. */
  last: RecordedDecision | null
  /** What is planned for this version. */
  next: RecordedDecision | null
}

/** The version a route leads to; `adoptedOn` when it is the plan of the region already. */
export type RouteOf = { version: number | null; adoptedOn: string | null; today: string }

/** The route of one place, from its decisions, in the order of the days. */
export function stepsOf(decisions: readonly RecordedDecision[], route: RouteOf): RouteStep[] {
  const inOrder = decisions.filter((decision) => concerns(decision, route)).toSorted(byDay)
  const withdrawals = inOrder.filter(({ kind }) => kind === 'withdraw')
  const steps = Map.groupBy(
    inOrder.filter(({ kind }) => kind !== 'withdraw'),
    ({ body, kind }) => `${body} ${kind}`,
  )
  return [...steps.values()].flatMap((own) => {
    const [first] = own
    const undoing = withdrawals.filter(({ body, outcome }) => body === first?.body && isCarried(outcome))
    return first ? [stepOf(first, own, undoing, route)] : []
  })
}

/** What is planned for another version, or after this one was adopted, is no part of its route. */
function concerns({ outcome, planVersion, plannedOn }: RecordedDecision, route: RouteOf): boolean {
  if (outcome !== null || planVersion === route.version) return true
  if (planVersion !== null) return false
  return route.adoptedOn === null || plannedOn === null || plannedOn <= route.adoptedOn
}

function stepOf(
  { body, kind }: RecordedDecision,
  own: readonly RecordedDecision[],
  undoing: readonly RecordedDecision[],
  { version, today }: RouteOf,
): RouteStep {
  const taken = own.filter(({ outcome }) => outcome !== null)
  const onThis = (decision: RecordedDecision) => version !== null && decision.planVersion === version
  const here = [...taken, ...undoing].filter(onThis).toSorted(byDay).at(-1)
  const open = own.filter(({ outcome }) => outcome === null)
  const next = open[0] ?? null
  const waits = open.find(({ required }) => required)
  const last = here ?? taken.at(-1) ?? null
  const reached = here ? stateHere(here) : last ? elsewhere(last) : null
  const state = reached === null || (reached === 'decided' && waits) ? ahead(waits ?? next, today) : reached
  const required = own.filter((decision) => decision.required)
  return {
    body,
    kind,
    required: required.length > 0,
    requiredHere: required.some((decision) => decision.outcome !== null && onThis(decision)),
    state,
    last,
    next,
  }
}

function stateHere({ kind, outcome, amendmentFollowUp }: RecordedDecision): StepState {
  if (kind === 'withdraw') return 'taken-back'
  if (outcome === 'rejected' || outcome === 'deferred') return outcome
  if (outcome === 'carried' || amendmentFollowUp === 'here-only') return 'decided'
  return amendmentFollowUp === 'new-version' ? 'new-version' : 'not-settled'
}

function elsewhere({ planVersion }: RecordedDecision): StepState {
  return planVersion === null ? 'no-version' : 'other-version'
}

function ahead(planned: RecordedDecision | null, today: string): StepState {
  return planned?.plannedOn && planned.plannedOn < today ? 'late' : 'planned'
}

function isCarried(outcome: RecordedDecision['outcome']): boolean {
  return outcome === 'carried' || outcome === 'carried-amended'
}
