import type { Rhythm } from '../terms.ts'

/** All periods from the first to the last, both included, without gaps. Both are in this rhythm. */
export function periodsBetween(rhythm: Rhythm, first: string, last: string): string[] {
  const start = stepOf(first)
  const steps = Math.max(0, stepOf(last) - start + 1)
  return Array.from({ length: steps }, (_, step) => periodAt(rhythm, start + step))
}

/** The place of a period on the axis of its rhythm: one further for every next period. */
export function stepOf(period: string): number {
  const [year = '', part = ''] = period.split('-')
  if (part === '') return Number(year)
  if (part.startsWith('Q')) return Number(year) * 4 + Number(part.slice(1)) - 1
  if (part.startsWith('H')) return Number(year) * 2 + Number(part.slice(1)) - 1
  return Number(year) * 12 + Number(part) - 1
}

/** The period at a place on the axis of its rhythm. */
export function periodAt(rhythm: Rhythm, step: number): string {
  const perYear = periodsPerYear[rhythm]
  const year = String(Math.floor(step / perYear)).padStart(4, '0')
  const part = (step % perYear) + 1
  if (rhythm === 'year') return year
  if (rhythm === 'quarter') return `${year}-Q${part}`
  return rhythm === 'half-year' ? `${year}-H${part}` : `${year}-${String(part).padStart(2, '0')}`
}

export const periodsPerYear = { year: 1, 'half-year': 2, quarter: 4, month: 12 } as const satisfies Record<
  Rhythm,
  number
>
