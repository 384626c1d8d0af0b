import type { DeliveryState, DeliveryStepKind } from '../terms.ts'

export type DeliveryStep = {
  kind: DeliveryStepKind
  note: string
  at: Date
  /** A name; '' for who came by a link, and for what went by itself. */
  by: string
  byLink: boolean
}

/** Steps that only whoever coordinates the region takes; the others are for who delivers. */
export const stepsOfRegion: readonly DeliveryStepKind[] = ['returned', 'accepted', 'reopened', 'reminded']

/** Nobody is reminded of the same delivery twice within so many days. */
export const daysBetweenReminders = 5

/** Steps in the order in which they were taken; `findings`: how many came for this delivery. */
export function stateOf(steps: readonly Pick<DeliveryStep, 'kind'>[], findings: number): DeliveryState {
  const last = lastStep(steps)
  switch (last) {
    case 'delivered':
    case 'reopened':
      return 'delivered'
    case 'accepted':
    case 'returned':
      return last
    default:
      if (findings > 0 || last === 'taken-back') return 'begun'
      return last === 'opened' ? 'opened' : 'asked'
  }
}

/** Whether a step may be taken now. The database holds the same rule (`app.step_follows`). */
export function mayFollow(kind: DeliveryStepKind, steps: readonly Pick<DeliveryStep, 'kind'>[]): boolean {
  const last = lastStep(steps) ?? 'asked'
  switch (kind) {
    case 'opened':
      return last === 'asked'
    case 'delivered':
    case 'reminded':
      return last === 'asked' || last === 'opened' || last === 'taken-back' || last === 'returned'
    case 'reopened':
      return last === 'accepted'
    default:
      return last === 'delivered' || last === 'reopened'
  }
}

/** When a reminder may be sent again; undefined: now. */
export function nextReminder(
  steps: readonly Pick<DeliveryStep, 'kind' | 'at'>[],
  now: Date,
): Date | undefined {
  const last = steps.findLast(({ kind }) => kind === 'reminded')
  if (!last) return undefined
  const next = new Date(last.at.getTime() + daysBetweenReminders * 24 * 3600 * 1000)
  return next > now ? next : undefined
}

/** A reminder changes nothing about where a delivery stands. */
function lastStep(steps: readonly Pick<DeliveryStep, 'kind'>[]): DeliveryStepKind | undefined {
  return steps.findLast(({ kind }) => kind !== 'reminded')?.kind
}
