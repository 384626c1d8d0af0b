import { baselineFor, type Measures } from '../chart-view.ts'
import { spreadLabels } from '../spread-labels.ts'
import { textWidth } from '../text-width.ts'
import type { SettledLineChart, SettledSeries, SettledTarget } from './settle-line-chart.ts'

/** Where a line, or the target, comes to its end, and what must be written there. */
export type LineEnd = { period: number; level: number; name: string; value: string }

export type EndLabel = {
  x: number
  y: number
  name: string
  value: string
  /** From the end to a label that had to move away from it. */
  leader: { x1: number; y1: number; x2: number; y2: number } | undefined
}

type Room = {
  top: number
  bottom: number
  right: number
  /** Where the labels of the last period begin. */
  labelX: number
  lastPeriod: number
  xOf: (period: number) => number
  yOf: (level: number) => number
  target: SettledTarget | undefined
  measures: Measures
}

/** Undefined when the labels do not fit beside one another. */
export function placeEndLabels(ends: readonly LineEnd[], room: Room): EndLabel[] | undefined {
  const { lineHeight, fontSize } = room.measures
  const labels: EndLabel[] = []
  for (const period of new Set(ends.map((end) => end.period))) {
    const together = ends.filter((end) => end.period === period)
    const wishes = together.map((end) => room.yOf(end.level) + awayFromTarget(end, room))
    const middles = spreadLabels(wishes, { gap: lineHeight, top: room.top, bottom: room.bottom })
    if (!middles) return undefined
    for (const [index, end] of together.entries()) {
      const middle = middles[index] ?? room.top
      const x = period === room.lastPeriod ? room.labelX : room.xOf(period) + besideEnd
      const right = x + textWidth(endText(end), fontSize)
      if (right > room.right || meetsLaterEnd({ right, middle }, period, ends, room)) return undefined
      const moved = Math.abs(middle - (wishes[index] ?? middle)) >= noticeable
      labels.push({
        x,
        y: baselineFor(middle, fontSize),
        name: end.name,
        value: end.value,
        leader: moved
          ? { x1: room.xOf(period) + 6, y1: room.yOf(end.level), x2: x - 3, y2: middle }
          : undefined,
      })
    }
  }
  return labels
}

/** The last drawn value of every series, the end of what is expected, and the target; without names where a key names them. */
export function endsOf(chart: SettledLineChart, { named }: { named: boolean }): LineEnd[] {
  const ends = chart.series.flatMap((series) => lastDrawn(series, named ? series.label : ''))
  const { target, fan } = chart
  const last = fan?.points.at(-1)
  return [
    ...ends,
    ...(fan && last
      ? [{ period: last.period, level: last.middle, name: named ? fan.label : '', value: last.text }]
      : []),
    ...(target
      ? [{ period: target.period, level: target.value, name: named ? target.label : '', value: target.text }]
      : []),
  ]
}

/** The text of a label as it is measured and drawn. */
export function endText({ name, value }: { name: string; value: string }): string {
  return name === '' ? value : `${name} ${value}`
}

const besideEnd = 8
const noticeable = 3

function lastDrawn(series: SettledSeries, name: string): LineEnd[] {
  const period = series.points.findLastIndex((point) => point.kind === 'known' || point.kind === 'class')
  const point = series.points[period]
  if (point?.kind === 'known') return [{ period, level: point.value, name, value: point.text }]
  if (point?.kind === 'class')
    return [{ period, level: (point.low + point.high) / 2, name, value: point.text }]
  return []
}

/** A label may not run into the end of another line, or into the target. */
function meetsLaterEnd(
  { right, middle }: { right: number; middle: number },
  period: number,
  ends: readonly LineEnd[],
  { xOf, yOf, measures }: Room,
): boolean {
  return ends.some(
    (other) =>
      other.period > period &&
      right > xOf(other.period) - besideEnd &&
      Math.abs(middle - yOf(other.level)) < measures.lineHeight,
  )
}

/**
 * A line that stops before the target has the dashed way to it on its right: the label goes to the side of
 * the way on which the line ends, and above a way that falls.
 */
function awayFromTarget(end: LineEnd, { lastPeriod, target, yOf, measures }: Room): number {
  if (!target || end.period === lastPeriod || end.period >= target.period) return 0
  const { baseline = { period: end.period, value: end.level } } = target
  const passed = (end.period - baseline.period) / (target.period - baseline.period)
  const wayY = yOf(baseline.value) + (yOf(target.value) - yOf(baseline.value)) * passed
  const below = yOf(end.level) - wayY
  const side = Math.abs(below) < noticeable ? yOf(target.value) - yOf(end.level) : -below
  return (side > 0 ? -1 : 1) * measures.lineHeight * 0.8
}
