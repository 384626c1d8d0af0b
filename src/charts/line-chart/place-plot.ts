import { scaleLinear } from 'd3-scale'
import { baselineFor, type Measures } from '../chart-view.ts'
import { niceAxis } from '../nice-axis.ts'
import { type KeyItem, placeKey } from '../place-key.ts'
import type { PlacedLabel } from '../place-period-labels.ts'
import { fitText, textWidth } from '../text-width.ts'
import type { LineSample } from './line-key.ts'
import { endText, type LineEnd } from './place-end-labels.ts'
import { type Scales, valuesOf } from './place-lines.ts'
import type { SettledLineChart } from './settle-line-chart.ts'

export type Plot = { left: number; right: number; top: number; bottom: number }

/** `x`, `y`: right end and baseline of the label; `lineY`: the grid line. */
export type Tick = PlacedLabel & { lineY: number; isZero: boolean }

/** The ground of the chart: its frame, scales and value axis, with room for what stands around it. */
export function placePlot(
  chart: SettledLineChart,
  measures: Measures,
  { ends, key }: { ends: readonly LineEnd[]; key: readonly KeyItem<LineSample>[] },
) {
  const { width, narrow, fontSize, lineHeight } = measures
  const axis = niceAxis(valuesOf(chart), { isCount: chart.unitIsCount })
  const tickTexts = axis.ticks.map((tick) => fitText(chart.formatValue(tick), fontSize, width * 0.25))
  const lastPeriod = chart.periodLabels.length - 1

  const placedKey = placeKey(key, { left: 0, top: 0, right: width, measures })
  const unitY = placedKey.height + lineHeight
  const top = unitY + (chart.unit === '' ? -lineHeight / 2 : lineHeight * 0.9)
  const plot = {
    left: Math.ceil(widest(tickTexts, fontSize)) + (tickTexts.length > 0 ? axisGap : 0),
    right: width - rightMargin(chart, measures, ends, lastPeriod),
    top,
    bottom: top + (narrow ? 190 : 270),
  }
  const scales = scalesOf(plot, axis, lastPeriod, narrow ? 10 : 16)
  return {
    plot,
    scales,
    unit: { x: 0, y: unitY, label: fitText(chart.unit, fontSize, width) },
    ticks: axis.ticks.map((tick, index): Tick => {
      const lineY = scales.yOf(tick)
      const y = baselineFor(lineY, fontSize)
      return { x: plot.left - axisGap, y, lineY, label: tickTexts[index] ?? '', isZero: tick === 0 }
    }),
    key: placedKey.items,
    missingRow: chart.series.some(({ points }) => points.some((point) => point.kind === 'missing')) ? 14 : 4,
    room: {
      ...scales,
      top: plot.top,
      bottom: plot.bottom,
      right: width,
      labelX: plot.right + labelGap,
      lastPeriod,
    },
  }
}

const axisGap = 8
const labelGap = 4

function scalesOf(
  plot: Plot,
  axis: { low: number; high: number },
  lastPeriod: number,
  inset: number,
): Scales {
  const yOf = scaleLinear().domain([axis.low, axis.high]).range([plot.bottom, plot.top])
  const from = plot.left + inset
  const to = plot.right - inset
  const xOf = (period: number) =>
    lastPeriod > 0 ? from + ((to - from) * period) / lastPeriod : (from + to) / 2
  return { xOf, yOf: (value) => yOf(value) }
}

/** Room for the labels at the last period, up to a third of the width, and for half the last period label. */
function rightMargin(
  { periodLabels }: SettledLineChart,
  { width, fontSize }: Measures,
  ends: readonly LineEnd[],
  lastPeriod: number,
): number {
  const atLast = ends.filter((end) => end.period === lastPeriod).map(endText)
  const labels = atLast.length > 0 ? Math.min(width * 0.36, widest(atLast, fontSize) + labelGap + 2) : 0
  const halfPeriod =
    textWidth(fitText(periodLabels[lastPeriod] ?? '', fontSize, width * 0.2), fontSize) / 2 - 12
  return Math.ceil(Math.max(labels, halfPeriod, 0))
}

function widest(texts: readonly string[], fontSize: number): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, fontSize)))
}
