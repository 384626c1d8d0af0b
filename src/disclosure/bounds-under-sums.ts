import type { Interval } from './counts-behind.ts'

/** `total` = the sum of `parts`; all are positions in the list of intervals. */
export type Sum = { total: number; parts: readonly number[] }

const mostRounds = 1000

/**
 * Narrows what can be known of each count, given that some counts are the sum of others: bounds consistency,
 * applied until nothing moves.
 *
 * For one sum, and for sums that form a tree (municipality, region, nation), the answer is exact: every whole
 * number in it can occur. Where sums cross (the same people by age and by place) it is an outer bound, and an
 * attacker with an integer program may find more: Smucker, Slavkovic and Zhu 2012, JOS 28:121.
 *
 * Crossing sums can move one step a round for ever; after `mostRounds` what is known so far is still true.
 *
 * @throws RangeError when no counts at all fit the intervals and the sums.
 */
export function boundsUnderSums(intervals: readonly Interval[], sums: readonly Sum[]): Interval[] {
  const bounds = intervals.map((interval) => ({ ...interval }))
  let moving = true
  for (let round = 0; moving && round < mostRounds; round += 1) {
    moving = sums.map((sum) => narrow(bounds, sum)).includes(true)
    if (bounds.some(({ low, high }) => low > high)) throw new RangeError('No counts fit these sums')
  }
  return bounds
}

function narrow(bounds: Interval[], { total, parts }: Sum): boolean {
  const whole = at(bounds, total)
  const inside = parts.map((part) => at(bounds, part))
  let moved = tighten(whole, {
    low: inside.reduce((sum, part) => sum + part.low, 0),
    high: inside.reduce((sum, part) => sum + part.high, 0),
  })
  for (const part of inside) {
    const others = inside.filter((other) => other !== part)
    const leastOfOthers = others.reduce((sum, other) => sum + other.low, 0)
    const mostOfOthers = others.reduce((sum, other) => sum + other.high, 0)
    const left = { low: difference(whole.low, mostOfOthers), high: difference(whole.high, leastOfOthers) }
    moved = tighten(part, left) || moved
  }
  return moved
}

function tighten(interval: Interval, { low, high }: Interval): boolean {
  const moved = low > interval.low || high < interval.high
  interval.low = Math.max(interval.low, low)
  interval.high = Math.min(interval.high, high)
  return moved
}

/** Nothing is known of the least a part can be when another part has no upper bound. */
function difference(whole: number, others: number): number {
  if (others === Number.POSITIVE_INFINITY) return Number.NEGATIVE_INFINITY
  return whole - others
}

function at(bounds: Interval[], position: number): Interval {
  const interval = bounds[position]
  if (interval === undefined) throw new RangeError(`There is no count at position ${position}`)
  return interval
}
