import type { ChartView } from '../chart-view.ts'
import type { LineChartData } from '../line-chart/line-chart-data.ts'
import { settleLineChart } from '../line-chart/settle-line-chart.ts'
import type { SvgText } from '../svg-text.ts'
import { drawTrendTile } from './draw-trend-tile.ts'
import { placeTrendTile } from './place-trend-tile.ts'

/**
 * A small line beside a figure, as SVG text: 80 to 480 wide, always 56 high.
 * @throws RangeError as settleLineChart does.
 */
export function trendTile(data: LineChartData, { width, idPrefix }: ChartView): SvgText {
  return drawTrendTile(placeTrendTile(settleLineChart(data), width), idPrefix)
}
