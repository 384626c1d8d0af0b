import { sum } from 'd3-array'

/**
 * Whole percentages that add up to exactly 100, by largest remainder (Hamilton's method): every share is
 * rounded down, and what is left goes to the largest fractions, the first one first. Undefined when there
 * is nothing to divide, or an amount is negative or not finite.
 */
export function wholePercentages(amounts: readonly number[]): number[] | undefined {
  const total = sum(amounts)
  if (!(total > 0 && total < Infinity) || !amounts.every((amount) => amount >= 0)) return undefined
  const exact = amounts.map((amount) => (amount / total) * 100)
  const whole = exact.map(Math.floor)
  const left = 100 - sum(whole)
  const fractions = exact.map((share, index) => ({ index, fraction: share - Math.floor(share) }))
  const next = fractions.sort((a, b) => b.fraction - a.fraction || a.index - b.index).slice(0, left)
  for (const { index } of next) whole[index] = (whole[index] ?? 0) + 1
  return whole
}
