import { type Measures, measuresFor } from '../chart-view.ts'
import { type PlacedKeyItem, placeKey } from '../place-key.ts'
import { type PlacedLabel, placePeriodLabels } from '../place-period-labels.ts'
import { keyOf, type LineSample, notesOf } from './line-key.ts'
import { type EndLabel, endsOf, placeEndLabels } from './place-end-labels.ts'
import { type PlacedFan, placeFan } from './place-fan.ts'
import { type PlacedLine, type PlacedTarget, placeLines, placeTarget } from './place-lines.ts'
import { type Plot, placePlot, type Tick } from './place-plot.ts'
import type { SettledLineChart } from './settle-line-chart.ts'

/** All coordinates in CSS pixels from the upper left corner. */
export type PlacedLineChart = {
  title: string
  description: string
  width: number
  height: number
  measures: Measures
  plot: Plot
  unit: PlacedLabel
  ticks: readonly Tick[]
  periods: readonly PlacedLabel[]
  lines: readonly PlacedLine[]
  target: PlacedTarget | undefined
  fan: PlacedFan | undefined
  /** Crosses under the axis, one for each period in which something is missing. */
  gaps: readonly { x: number; y: number; title: string }[]
  endLabels: readonly EndLabel[]
  key: readonly PlacedKeyItem<LineSample>[]
  /** Stands in the middle of a chart without any value. */
  empty: PlacedLabel | undefined
}

/** Names stand at the ends of the lines where they fit, else in a key above; so do the values. */
export function placeLineChart(chart: SettledLineChart, width: number): PlacedLineChart {
  const measures = measuresFor(width)
  for (const named of [true, false]) {
    const ends = endsOf(chart, { named })
    const key = named ? [] : keyOf(chart)
    const plot = placePlot(chart, measures, { ends, key })
    const labels = placeEndLabels(ends, { ...plot.room, measures, target: chart.target })
    if (labels) return assemble(chart, measures, plot, labels)
  }
  return assemble(chart, measures, placePlot(chart, measures, { ends: [], key: keyOf(chart) }), [])
}

function assemble(
  chart: SettledLineChart,
  measures: Measures,
  { plot, scales, ticks, unit, key, missingRow }: ReturnType<typeof placePlot>,
  endLabels: readonly EndLabel[],
): PlacedLineChart {
  const { width, fontSize, lineHeight } = measures
  const gaps = placeGaps(chart, { xOf: scales.xOf, y: plot.bottom + 12 })
  const periodsY = plot.bottom + missingRow + lineHeight
  const notes = placeKey(notesOf(chart), { left: 0, top: periodsY + 12, right: width, measures })
  const lines = placeLines(chart.series, scales)
  return {
    title: chart.title,
    description: chart.description,
    width,
    height: Math.ceil(periodsY + (notes.height > 0 ? 12 + notes.height : 8)),
    measures,
    plot,
    unit,
    ticks,
    periods: placePeriodLabels(chart.periodLabels, { xOf: scales.xOf, y: periodsY, width, fontSize }),
    lines,
    target: placeTarget(chart.target, scales),
    fan: placeFan(chart.fan, scales),
    gaps,
    endLabels,
    key: [...key, ...notes.items],
    empty: lines.some((line) => line.dots.length + line.bars.length > 0)
      ? undefined
      : { x: (plot.left + plot.right) / 2, y: (plot.top + plot.bottom) / 2, label: chart.words.missing },
  }
}

function placeGaps(
  { series, periodLabels }: SettledLineChart,
  { xOf, y }: { xOf: (period: number) => number; y: number },
): PlacedLineChart['gaps'] {
  return periodLabels.flatMap((_, period) => {
    const titles = series.flatMap(({ points }) => {
      const point = points[period]
      return point?.kind === 'missing' ? [point.title] : []
    })
    return titles.length > 0 ? [{ x: xOf(period), y, title: titles.join('\n') }] : []
  })
}
