import type { ChartView } from '../chart-view.ts'
import type { SvgText } from '../svg-text.ts'
import { drawLineChart } from './draw-line-chart.ts'
import type { LineChartData } from './line-chart-data.ts'
import { placeLineChart } from './place-line-chart.ts'
import { settleLineChart } from './settle-line-chart.ts'

/**
 * Up to four series over ordered periods, with a target if there is one, as SVG text.
 * @throws RangeError as settleLineChart does.
 */
export function lineChart(data: LineChartData, { width, idPrefix }: ChartView): SvgText {
  return drawLineChart(placeLineChart(settleLineChart(data), width), idPrefix)
}
