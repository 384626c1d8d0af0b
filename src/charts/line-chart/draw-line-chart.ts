import { chartFrame } from '../chart-frame.ts'
import { drawBar, drawDot, drawLine } from '../draw-series.ts'
import { drawTarget } from '../draw-target.ts'
import { boldPart, drawText } from '../draw-text.ts'
import { element, type SvgText, words } from '../svg-text.ts'
import { colors } from '../tone.ts'
import { drawFan } from './draw-fan.ts'
import { drawLineKey } from './draw-line-key.ts'
import { drawMissing } from './draw-missing.ts'
import type { PlacedLineChart } from './place-line-chart.ts'

export function drawLineChart(chart: PlacedLineChart, idPrefix: string): SvgText {
  const { title, description, width, height, measures } = chart
  const className = `chart--line ${measures.narrow ? 'chart--narrow' : 'chart--wide'}`
  return chartFrame({ idPrefix, className, title, description, width, height, fontSize: measures.fontSize }, [
    element('g', { class: 'chart__axes' }, ...drawAxes(chart)),
    ...chart.gaps.map(drawMissing),
    ...(chart.fan ? drawFan(chart.fan) : []),
    ...(chart.target ? [drawTarget({ ...chart.target, radius: targetRadius })] : []),
    ...chart.lines.flatMap((line) => [
      ...line.segments.map((places) => drawLine(line, places)),
      ...line.bars.map((bar) => drawBar(line, { ...bar, width: barWidth })),
      ...line.dots.map((dot) => drawDot(line, { ...dot, radius: radiusFor(line.dots.length) })),
    ]),
    ...chart.endLabels.flatMap(drawEndLabel),
    ...chart.key.map(drawLineKey),
    ...drawEmpty(chart),
  ])
}

const targetRadius = 5.5
const barWidth = 7

/** Many points stand close together, so they become smaller. */
function radiusFor(points: number): number {
  if (points > 40) return 1.5
  return points > 16 ? 2.75 : 4
}

function drawAxes({ plot, ticks, periods, unit }: PlacedLineChart): SvgText[] {
  return [
    drawText(unit, { className: 'chart__unit', fill: colors.quiet }, words(unit.label)),
    ...ticks.flatMap((tick) => [
      element('line', {
        class: tick.isZero ? 'chart__zero' : 'chart__grid',
        x1: plot.left,
        y1: tick.lineY,
        x2: plot.right,
        y2: tick.lineY,
        stroke: tick.isZero ? colors.quiet : colors.line,
      }),
      drawText(tick, { className: 'chart__tick', anchor: 'end', fill: colors.quiet }, words(tick.label)),
    ]),
    ...periods.map((period) =>
      drawText(
        period,
        { className: 'chart__tick', anchor: 'middle', fill: colors.quiet },
        words(period.label),
      ),
    ),
  ]
}

function drawEndLabel({ x, y, name, value, leader }: PlacedLineChart['endLabels'][number]): SvgText[] {
  const line = leader && element('line', { class: 'chart__leader', ...leader, stroke: colors.quiet })
  const label = drawText(
    { x, y },
    { className: 'chart__label', halo: true },
    ...(name === '' ? [] : [words(`${name} `)]),
    boldPart(value),
  )
  return line ? [line, label] : [label]
}

function drawEmpty({ empty }: PlacedLineChart): SvgText[] {
  return empty
    ? [
        drawText(
          empty,
          { className: 'chart__label', anchor: 'middle', fill: colors.quiet },
          words(empty.label),
        ),
      ]
    : []
}
