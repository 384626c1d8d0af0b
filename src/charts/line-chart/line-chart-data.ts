import type { Mark } from '../mark.ts'
import type { Tone } from '../tone.ts'

/** What a line chart or trend tile is asked to show. All words and all ways to write a number come in here. */
export type LineChartData = {
  title: string
  description: string
  /** Stands above the value axis, e.g. "aantal mensen". */
  unit: string
  /** A count gets an axis from zero with whole ticks; any other unit an axis around its own values. */
  unitIsCount: boolean
  /** Every place on the time axis, in order, also those without values, e.g. up to the period of the target. */
  periods: readonly string[]
  /** At most four. */
  series: readonly LineSeries[]
  target?: LineTarget
  /** How the first series is expected to go on. */
  fan?: LineFan
  words: LineChartWords
  formatValue: (value: number) => string
  formatClass: (low: number, high: number) => string
  /** Short, for under the axis. */
  formatPeriod: (period: string) => string
}

/** `tone` colours a line by its place in the shift; dash and point shape follow the order of the series. */
export type LineSeries = { label: string; tone?: Tone; points: readonly LinePoint[] }

/** A period without a point is not yet there; one with a missing mark was expected and did not come. */
export type LinePoint = { period: string; mark: Mark; provisional?: boolean }

/** Drawn from `baseline`, which is the first known value of the first series unless given. */
export type LineTarget = {
  label: string
  period: string
  value: number
  baseline?: { period: string; value: number }
}

/** How the first series goes on: two bands that widen, one within the other, and a dashed line through their middle. */
export type LineFan = {
  label: string
  /** Where it begins: a known value of the series. */
  from: { period: string; value: number }
  points: readonly FanPoint[]
  /** Words of the key. */
  words: { wide: string; half: string }
}

/** `low` to `high` is the wide band, and `lowerHalf` to `upperHalf` the one within it. */
export type FanPoint = { period: string } & FanValues
export type FanValues = { low: number; lowerHalf: number; middle: number; upperHalf: number; high: number }

/** Words of the key: a hollow point, a cross under the axis, a bar instead of a point. */
export type LineChartWords = { provisional: string; missing: string; class: string }
