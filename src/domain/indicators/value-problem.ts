import type { FieldProblem } from '../outcome.ts'

/**
 * People and households are counted: whole, and never fewer than none. A figure with a highest value, such as a percentage, lies
 * between 0 and that. Other figures may be any size we can add up.
 */
export function valueProblem(
  value: number,
  { countsPeople, highestValue }: { countsPeople: boolean; highestValue: number | null },
): FieldProblem | undefined {
  if (!(Math.abs(value) <= largest)) return { code: 'number-too-large', detail: String(value) }
  if (highestValue !== null && (value < 0 || value > highestValue))
    return { code: 'outside-scale', detail: String(highestValue) }
  return countsPeople && (value < 0 || !Number.isInteger(value)) ? { code: 'counts-are-whole' } : undefined
}

/** Sums of this over every municipality of the country are still exact. */
const largest = 1e12
