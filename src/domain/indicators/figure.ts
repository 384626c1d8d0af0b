import type { MissingReason } from '../terms.ts'

/**
 * One figure as a reader may see it. Exact figures are `known`; of protected ones a reader is told a rounded value, a class
 * ("1 tot en met 4"), or nothing. Missing is not zero and keeps its reason; withheld is not missing.
 */
export type Figure =
  | { kind: 'known'; value: number }
  | { kind: 'rounded'; value: number; low: number; high: number }
  | { kind: 'class'; low: number; high: number }
  | { kind: 'missing'; reason: MissingReason }
  | { kind: 'withheld' }

/** Where the true value lies, both ends included; undefined when nobody measured it. */
export type Bounds = { low: number; high: number }

export function boundsOf(figure: Figure): Bounds | undefined {
  switch (figure.kind) {
    case 'known':
      return { low: figure.value, high: figure.value }
    case 'rounded':
    case 'class':
      return { low: figure.low, high: figure.high }
    case 'withheld':
      return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }
    case 'missing':
      return undefined
  }
}

/** The value to print or to draw as a point, where there is one. */
export function shownValue(figure: Figure): number | undefined {
  return figure.kind === 'known' || figure.kind === 'rounded' ? figure.value : undefined
}
