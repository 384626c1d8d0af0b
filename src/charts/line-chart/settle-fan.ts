import { isShown } from '../mark.ts'
import type { Tone } from '../tone.ts'
import type { FanValues, LineFan } from './line-chart-data.ts'

/** Periods are places on the axis, counted from 0. The first point is where it begins, without width. */
export type SettledFan = {
  label: string
  words: LineFan['words']
  tone: Tone | undefined
  points: readonly ({ period: number; title: string; text: string } & FanValues)[]
}

type FanWriting = {
  placeOf: (period: string) => number
  formatPeriod: (period: string) => string
  formatValue: (value: number) => string
  formatClass: (low: number, high: number) => string
}

/** Undefined when a value of it cannot be placed on an axis. */
export function settleFan(
  { label, from, points, words }: LineFan,
  tone: Tone | undefined,
  { placeOf, formatPeriod, formatValue, formatClass }: FanWriting,
): SettledFan | undefined {
  const begin = {
    period: from.period,
    low: from.value,
    lowerHalf: from.value,
    middle: from.value,
    upperHalf: from.value,
    high: from.value,
  }
  const all = [begin, ...points]
  if (points.length === 0 || !all.every(({ low, middle, high }) => [low, middle, high].every(isShown)))
    return undefined
  return {
    label,
    words,
    tone,
    points: all.map(({ period, ...values }) => {
      const text = formatValue(values.middle)
      const range = formatClass(values.low, values.high)
      return {
        ...values,
        period: placeOf(period),
        text,
        title: `${label}, ${formatPeriod(period)}: ${text} (${range})`,
      }
    }),
  }
}
