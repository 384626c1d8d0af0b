import { isShown, settleMark } from '../mark.ts'
import type { SeriesStyle, Tone } from '../tone.ts'
import type { LineChartData, LineChartWords, LinePoint, LineSeries, LineTarget } from './line-chart-data.ts'
import { type SettledFan, settleFan } from './settle-fan.ts'

export type SettledLineChart = {
  title: string
  description: string
  unit: string
  unitIsCount: boolean
  words: LineChartWords
  formatValue: (value: number) => string
  periodLabels: readonly string[]
  series: readonly SettledSeries[]
  target: SettledTarget | undefined
  fan: SettledFan | undefined
}

export type SettledSeries = {
  label: string
  style: SeriesStyle
  tone: Tone | undefined
  /** One for every period of the chart. */
  points: readonly SettledPoint[]
}

export type SettledPoint =
  | { kind: 'known'; value: number; text: string; title: string; provisional: boolean }
  | { kind: 'class'; low: number; high: number; text: string; title: string; provisional: boolean }
  | { kind: 'missing'; title: string }
  | { kind: 'absent' }

/** Periods are places on the axis, counted from 0. */
export type SettledTarget = {
  label: string
  text: string
  title: string
  period: number
  value: number
  baseline: { period: number; value: number } | undefined
}

const styles: readonly SeriesStyle[] = [1, 2, 3, 4]

/**
 * Sorts what is known, missing and shown as a class onto the periods.
 * @throws RangeError for more than four series, a period that is not on the axis, or two points in one period.
 */
export function settleLineChart(data: LineChartData): SettledLineChart {
  if (data.series.length > styles.length)
    throw new RangeError(`A line chart holds at most ${styles.length} series, not ${data.series.length}`)
  const places = new Map(data.periods.map((period, index) => [period, index]))
  if (places.size < data.periods.length) throw new RangeError('A period stands twice on the axis')

  const series = data.series.map((one, index) => settleSeries(data, places, one, styles[index] ?? 1))
  return {
    title: data.title,
    description: data.description,
    unit: data.unit,
    unitIsCount: data.unitIsCount,
    words: data.words,
    formatValue: data.formatValue,
    periodLabels: data.periods.map(data.formatPeriod),
    series,
    target: data.target && settleTarget(data, places, data.target, series[0]),
    fan:
      data.fan &&
      settleFan(data.fan, series[0]?.tone, { ...data, placeOf: (period) => placeOf(places, period) }),
  }
}

function settleSeries(
  data: LineChartData,
  places: Map<string, number>,
  { label, tone, points }: LineSeries,
  style: SeriesStyle,
): SettledSeries {
  const settled: SettledPoint[] = data.periods.map(() => ({ kind: 'absent' }))
  for (const point of points) {
    const place = placeOf(places, point.period)
    if (settled[place]?.kind !== 'absent') throw new RangeError(`Two points of ${label} in ${point.period}`)
    settled[place] = settlePoint(data, label, point)
  }
  return { label, style, tone, points: settled }
}

function settlePoint(data: LineChartData, label: string, point: LinePoint): SettledPoint {
  const mark = settleMark(point.mark)
  const where = `${label}, ${data.formatPeriod(point.period)}`
  if (mark.kind === 'missing') return { kind: 'missing', title: `${where}: ${data.words.missing}` }
  const provisional = point.provisional === true
  const text = mark.kind === 'known' ? data.formatValue(mark.value) : data.formatClass(mark.low, mark.high)
  const title = `${where}: ${text}${provisional ? ` (${data.words.provisional})` : ''}`
  return { ...mark, text, title, provisional }
}

function settleTarget(
  data: LineChartData,
  places: Map<string, number>,
  target: LineTarget,
  first: SettledSeries | undefined,
): SettledTarget | undefined {
  const period = placeOf(places, target.period)
  if (!isShown(target.value)) return undefined
  const baseline = target.baseline
    ? { period: placeOf(places, target.baseline.period), value: target.baseline.value }
    : firstKnown(first)
  const text = data.formatValue(target.value)
  return {
    label: target.label,
    text,
    title: `${target.label}, ${data.formatPeriod(target.period)}: ${text}`,
    period,
    value: target.value,
    baseline: baseline && isShown(baseline.value) && baseline.period < period ? baseline : undefined,
  }
}

function firstKnown(series: SettledSeries | undefined): { period: number; value: number } | undefined {
  const period = series?.points.findIndex((point) => point.kind === 'known') ?? -1
  const point = series?.points[period]
  return point?.kind === 'known' ? { period, value: point.value } : undefined
}

function placeOf(places: Map<string, number>, period: string): number {
  const place = places.get(period)
  if (place === undefined) throw new RangeError(`Period ${period} is not on the axis`)
  return place
}
