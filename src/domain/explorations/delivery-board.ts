import { dayOf, daysBetween } from '../dates.ts'
import type { DeliveryState } from '../terms.ts'
import type { Delivery } from './delivery.ts'
import { type DeliveryStep, mayFollow, nextReminder, stateOf } from './delivery-state.ts'

/** A delivery with what became of it. */
export type FollowedDelivery = Delivery & {
  steps: readonly DeliveryStep[]
  /** How many findings came for it in its round. */
  findings: number
  /** Until when a link works with which somebody without an account can deliver; null: there is none. */
  linkUntil: Date | null
  /** How many people with an account can deliver it. */
  editors: number
}

/** Why a delivery does not come further, for whoever coordinates the region. */
export type Blocker =
  | { kind: 'nobody-can' }
  | { kind: 'returned'; reason: string }
  | { kind: 'overdue'; days: number }
  | { kind: 'not-opened'; days: number }
  | { kind: 'to-look-at'; days: number }

export type BoardRow = FollowedDelivery & {
  state: DeliveryState
  /** When it came to stand as it does. */
  since: Date
  /** Negative: so many days too late. */
  daysLeft: number
  lastReminder: Date | null
  /** Null: it cannot be reminded of; otherwise from when. */
  remindFrom: Date | null
  blockers: readonly Blocker[]
}

/** Days without a look at what was asked, after which that is said. */
const daysToOpen = 5

/** Where every delivery of a round stands, and how many stand where. */
export function deliveryBoard(
  deliveries: readonly FollowedDelivery[],
  now: Date,
): { rows: BoardRow[]; sums: Record<DeliveryState, number> } {
  const rows = deliveries.map((delivery) => boardRow(delivery, now))
  const sums = { asked: 0, opened: 0, begun: 0, delivered: 0, returned: 0, accepted: 0 }
  for (const { state } of rows) sums[state] += 1
  return { rows, sums }
}

export function boardRow(delivery: FollowedDelivery, now: Date): BoardRow {
  const { steps, findings, askedAt, dueOn } = delivery
  const state = stateOf(steps, findings)
  const since = steps.findLast(({ kind }) => kind !== 'reminded')?.at ?? askedAt
  const daysLeft = daysBetween(dayOf(now), dueOn)
  const row = { ...delivery, state, since, daysLeft }
  return {
    ...row,
    lastReminder: steps.findLast(({ kind }) => kind === 'reminded')?.at ?? null,
    remindFrom: mayFollow('reminded', steps) ? (nextReminder(steps, now) ?? now) : null,
    blockers: blockersOf(row, now),
  }
}

function blockersOf(
  row: FollowedDelivery & Pick<BoardRow, 'state' | 'since' | 'daysLeft'>,
  now: Date,
): Blocker[] {
  const { state, since, daysLeft, steps, editors, linkUntil } = row
  const waiting = daysBetween(dayOf(since), dayOf(now))
  if (state === 'accepted') return []
  if (state === 'delivered') return [{ kind: 'to-look-at', days: waiting }]
  const blockers: Blocker[] = []
  if (editors === 0 && (linkUntil === null || linkUntil <= now)) blockers.push({ kind: 'nobody-can' })
  if (state === 'returned')
    blockers.push({ kind: 'returned', reason: steps.findLast(({ kind }) => kind === 'returned')?.note ?? '' })
  if (daysLeft < 0) blockers.push({ kind: 'overdue', days: -daysLeft })
  else if (state === 'asked' && waiting >= daysToOpen) blockers.push({ kind: 'not-opened', days: waiting })
  return blockers
}
