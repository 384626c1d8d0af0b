import { scaleLinear } from 'd3-scale'
import { settleSize } from '../chart-view.ts'
import {
  type PlacedLine,
  type PlacedTarget,
  placeLines,
  placeTarget,
  valuesOf,
} from '../line-chart/place-lines.ts'
import type { SettledLineChart } from '../line-chart/settle-line-chart.ts'
import { valueRange } from '../nice-axis.ts'
import type { PlacedLabel } from '../place-period-labels.ts'
import { fitText } from '../text-width.ts'

export type PlacedTrendTile = {
  title: string
  description: string
  width: number
  height: number
  lines: readonly PlacedLine[]
  target: PlacedTarget | undefined
  /** The level of zero, where the tile reaches it. */
  zero: { x1: number; x2: number; y: number } | undefined
  /** Stands in the middle of a tile without any value. */
  empty: PlacedLabel | undefined
}

/**
 * The lines of a line chart without words or axes, for beside a figure. A count begins at zero here too, so
 * that the tile and the line chart tell the same story.
 */
export function placeTrendTile(chart: SettledLineChart, width: number): PlacedTrendTile {
  const settled = settleSize(width, { least: 80, most: 480, otherwise: 160 })
  const range = valueRange(valuesOf({ ...chart, fan: undefined }), { isCount: chart.unitIsCount })
  const yOf = scaleLinear()
    .domain([range.low, range.high])
    .range([height - rim, rim])
  const lastPeriod = chart.periodLabels.length - 1
  const between = settled - 2 * rim
  const scales = {
    yOf: (value: number) => yOf(value),
    xOf: (period: number) => rim + between * (lastPeriod > 0 ? period / lastPeriod : 0.5),
  }
  return {
    title: chart.title,
    description: chart.description,
    width: settled,
    height,
    lines: placeLines(chart.series, scales),
    target: placeTarget(chart.target, scales),
    empty: isEmpty(chart)
      ? { x: settled / 2, y: height / 2 - 4, label: fitText(chart.words.missing, trendFontSize, settled) }
      : undefined,
    zero: range.low <= 0 && range.high >= 0 ? { x1: 0, x2: settled, y: scales.yOf(0) } : undefined,
  }
}

function isEmpty({ series }: SettledLineChart): boolean {
  return valuesOf({ series, target: undefined, fan: undefined }).length === 0
}

export const trendFontSize = 12
const height = 56
const rim = 7
