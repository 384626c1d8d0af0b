import type { ProtectedCount } from './protect-count.ts'

/** All whole numbers from `low` to `high`, both included. */
export type Interval = { low: number; high: number }

/** A total that was made coarser: somewhere from `low` to `high`. */
export type CountRange = { kind: 'range'; low: number; high: number }

/** A figure that is kept back altogether. */
export type WithheldCount = { kind: 'withheld' }

/** Everything a publication may say about one count. */
export type ShownCount = ProtectedCount | CountRange | WithheldCount

/** The counts that a shown figure can stand for, as any reader of the method can work out. */
export function countsBehind(shown: ShownCount): Interval {
  switch (shown.kind) {
    case 'withheld':
      return { low: 0, high: Number.POSITIVE_INFINITY }
    case 'class':
    case 'range':
      return { low: shown.low, high: shown.high }
    case 'rounded':
      // A figure that is no multiple of five was never rounded: it stands for itself, and is a leak.
      if (shown.value === 0 || shown.value % 5 !== 0) return { low: shown.value, high: shown.value }
      // 3 and 4 would round to 5 too, but they are shown as the class 1-4.
      return { low: Math.max(5, shown.value - 2), high: shown.value + 2 }
  }
}
