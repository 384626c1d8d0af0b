import type { AmendmentFollowUp, DecisionKind, DecisionOutcome, GoverningBody } from '../terms.ts'

/** A decision as the region keeps it. Days are `2024-02-01`. */
export type RecordedDecision = {
  id: string
  number: number
  /** A municipality code, or `region`. */
  place: string
  body: GoverningBody
  kind: DecisionKind
  subject: string
  /** Without it the plan does not come into force. */
  required: boolean
  plannedOn: string | null
  decidedOn: string | null
  /** The version decided upon, or that is going to be. */
  planVersion: number | null
  outcome: DecisionOutcome | null
  amendment: string
  amendmentFollowUp: AmendmentFollowUp | null
  caseNumber: string
  officialPublication: string
  documents: string[]
  publication: number | null
  source: string
  isExample: boolean
}

type Dated = Pick<RecordedDecision, 'number' | 'decidedOn' | 'plannedOn'>

/** The day on which it was taken, or else is planned. */
export function dayOfDecision({ decidedOn, plannedOn }: Dated): string {
  return decidedOn ?? plannedOn ?? ''
}

/** The earliest day first; of one day in the order in which they were numbered. */
export function byDay(first: Dated, second: Dated): number {
  const [day, other] = [dayOfDecision(first), dayOfDecision(second)]
  return day === other ? first.number - second.number : day < other ? -1 : 1
}
