import type { FieldProblem } from '../outcome.ts'

/** People and households are counted: whole, and never fewer than none. Other figures may be any size we can add up. */
export function valueProblem(value: number, countsPeople: boolean): FieldProblem | undefined {
  if (!(Math.abs(value) <= largest)) return { code: 'number-too-large', detail: String(value) }
  return countsPeople && (value < 0 || !Number.isInteger(value)) ? { code: 'counts-are-whole' } : undefined
}

/** Sums of this over every municipality of the country are still exact. */
const largest = 1e12
