/**
 * One value as a chart may show it. A class is a small count whose exact value is not shown; a missing
 * value is neither zero nor something in between its neighbours.
 */
export type Mark =
  | { kind: 'known'; value: number }
  | { kind: 'class'; low: number; high: number }
  | { kind: 'missing' }

/** Beyond this a double can no longer be placed on an axis without losing whole units. */
const largestShown = 1e15

/** A value that cannot be placed (not finite, or beyond 1e15) is missing; a class has its ends in order. */
export function settleMark(mark: Mark): Mark {
  if (mark.kind === 'known') return isShown(mark.value) ? { kind: 'known', value: mark.value } : missing
  if (mark.kind === 'class' && isShown(mark.low) && isShown(mark.high))
    return { kind: 'class', low: Math.min(mark.low, mark.high), high: Math.max(mark.low, mark.high) }
  return missing
}

const missing: Mark = { kind: 'missing' }

export function isShown(value: number): boolean {
  return Math.abs(value) <= largestShown
}
