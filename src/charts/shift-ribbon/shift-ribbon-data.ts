import type { Mark } from '../mark.ts'
import type { Tone } from '../tone.ts'

/** *De omslag*: how what is done, spent or offered divides over prevention, housing and shelter. */
export type ShiftRibbonData = {
  title: string
  description: string
  /** In order. The amounts of one year are in one unit (euros, places, actions); only their shares are shown. */
  years: readonly ({ period: string } & Readonly<Record<Tone, Mark>>)[]
  /** Names of the three, and what stands in a year that has no shares. */
  words: Readonly<Record<Tone, string>> & { missing: string; class: string }
  /** A whole percentage, e.g. 38 as "38 %". */
  formatPercentage: (percentage: number) => string
  formatPeriod: (period: string) => string
}
