import { type ChartView, narrowWidth, wideWidth } from './chart-view.ts'
import type { SvgText } from './svg-text.ts'

/**
 * One chart drawn for a telephone and for a text column, in an element that shows the one that fits its own
 * width (charts.css); the other is hidden from everyone. Type keeps its size on every screen.
 */
export function pairOfWidths(idPrefix: string, draw: (view: ChartView) => SvgText): string {
  const narrow = draw({ width: narrowWidth, idPrefix: `${idPrefix}-narrow` })
  const wide = draw({ width: wideWidth, idPrefix: `${idPrefix}-wide` })
  return `<div class="chart-pair">\n${narrow}\n${wide}\n</div>`
}
