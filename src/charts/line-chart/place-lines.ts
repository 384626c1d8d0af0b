import type { SeriesStyle, Tone } from '../tone.ts'
import type { SettledLineChart, SettledSeries, SettledTarget } from './settle-line-chart.ts'

type Place = { x: number; y: number }

export type PlacedLine = {
  style: SeriesStyle
  tone: Tone | undefined
  /** Each runs through neighbouring known values only: a missing value or a class ends it. */
  segments: readonly (readonly Place[])[]
  dots: readonly (Place & { title: string; provisional: boolean })[]
  /** A class as the stretch it covers; `x` is its middle. */
  bars: readonly { x: number; top: number; bottom: number; title: string }[]
}

export type PlacedTarget = Place & { title: string; from: Place | undefined }

/** Pixels for a place on the time axis and for a value. */
export type Scales = { xOf: (period: number) => number; yOf: (value: number) => number }

export function placeLines(series: readonly SettledSeries[], scales: Scales): PlacedLine[] {
  return series.map((one, index) => {
    return {
      style: one.style,
      tone: one.tone,
      segments: segmentsOf(one, scales),
      dots: one.points.flatMap((point, period) =>
        point.kind === 'known'
          ? [{ ...placeOf(period, point.value, scales), title: point.title, provisional: point.provisional }]
          : [],
      ),
      bars: one.points.flatMap((point, period) =>
        point.kind === 'class' ? [placeBar(point, period, asideOf(series, index, period), scales)] : [],
      ),
    }
  })
}

export function placeTarget(target: SettledTarget | undefined, scales: Scales): PlacedTarget | undefined {
  if (!target) return undefined
  const { baseline } = target
  const from = baseline && placeOf(baseline.period, baseline.value, scales)
  return { ...placeOf(target.period, target.value, scales), title: target.title, from }
}

/** Everything the value axis must reach. */
export function valuesOf({
  series,
  target,
  fan,
}: Pick<SettledLineChart, 'series' | 'target' | 'fan'>): number[] {
  const drawn = series.flatMap(({ points }) =>
    points.flatMap((point) => {
      if (point.kind === 'known') return [point.value]
      return point.kind === 'class' ? [point.low, point.high] : []
    }),
  )
  const ahead = fan?.points.flatMap(({ low, high }) => [low, high]) ?? []
  if (!target) return [...drawn, ...ahead]
  return [...drawn, ...ahead, target.value, ...(target.baseline ? [target.baseline.value] : [])]
}

const besideOneAnother = 9

/** Bars of several series in one period stand beside one another. */
function asideOf(series: readonly SettledSeries[], index: number, period: number): number {
  const withBar = series.flatMap(({ points }, other) => (points[period]?.kind === 'class' ? [other] : []))
  return (withBar.indexOf(index) - (withBar.length - 1) / 2) * besideOneAnother
}

function placeBar(
  { high, low, title }: { high: number; low: number; title: string },
  period: number,
  aside: number,
  { xOf, yOf }: Scales,
): PlacedLine['bars'][number] {
  return { x: xOf(period) + aside, top: yOf(high), bottom: yOf(low), title }
}

function segmentsOf({ points }: SettledSeries, scales: Scales): Place[][] {
  const segments: Place[][] = []
  let current: Place[] = []
  for (const [period, point] of points.entries()) {
    if (point.kind === 'known') {
      if (current.length === 0) segments.push(current)
      current.push(placeOf(period, point.value, scales))
    } else current = []
  }
  return segments.filter((segment) => segment.length > 1)
}

function placeOf(period: number, value: number, { xOf, yOf }: Scales): Place {
  return { x: xOf(period), y: yOf(value) }
}
