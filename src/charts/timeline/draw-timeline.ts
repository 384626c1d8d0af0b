import { chartFrame } from '../chart-frame.ts'
import { drawText } from '../draw-text.ts'
import { titled } from '../draw-titled.ts'
import { element, type SvgText, words } from '../svg-text.ts'
import { colors, seriesColor, toneClass } from '../tone.ts'
import { drawMark } from './draw-mark.ts'
import type { PlacedRow, PlacedTimeline } from './place-timeline.ts'

export function drawTimeline(timeline: PlacedTimeline, idPrefix: string): SvgText {
  const { title, description, width, height, measures, plot, today } = timeline
  const className = `chart--timeline ${measures.narrow ? 'chart--narrow' : 'chart--wide'}`
  const frame = { idPrefix, className, title, description, width, height, fontSize: measures.fontSize }
  return chartFrame({ ...frame, role: 'group' }, [
    ...timeline.lines.map(({ x, isYear }) =>
      element('line', {
        class: isYear ? 'chart__zero' : 'chart__grid',
        x1: x,
        x2: x,
        y1: plot.y - (isYear ? 8 : 0),
        y2: plot.y + plot.height,
        stroke: isYear ? colors.quiet : colors.line,
        'stroke-width': isYear ? 1 : 0.75,
      }),
    ),
    ...timeline.years.map((word) =>
      drawText(word, { className: 'chart__tick', anchor: 'middle', fill: colors.quiet }, words(word.label)),
    ),
    ...(today ? drawToday(today, plot) : []),
    ...timeline.rows.map(drawRow),
  ])
}

function drawRow({ touch, word, name, href, tone, faint, bars, marks }: PlacedRow): SvgText {
  const color = seriesColor(1, tone)
  return element(
    'g',
    { class: 'chart__row' },
    element(
      'a',
      { class: 'chart__link', href },
      ...titled(name),
      element('rect', { class: 'chart__touch', ...touch, fill: 'none', 'pointer-events': 'all' }),
      drawText(word, { className: 'chart__label' }, words(word.label)),
      ...bars.map((bar) =>
        element('rect', {
          class: `chart__span chart__bar--1${toneClass(tone)}${faint ? ' chart__span--faint' : ''}`,
          ...bar,
          rx: 3,
          fill: color,
          'fill-opacity': faint ? 0 : 0.35,
          stroke: color,
          'stroke-dasharray': faint ? '4 3' : undefined,
        }),
      ),
    ),
    ...marks.map(drawMark),
  )
}

function drawToday(
  { x, word }: NonNullable<PlacedTimeline['today']>,
  plot: PlacedTimeline['plot'],
): SvgText[] {
  return [
    element('line', {
      class: 'chart__target-line',
      x1: x,
      x2: x,
      y1: word.label === '' ? plot.y : word.y + 4,
      y2: plot.y + plot.height,
      stroke: colors.target,
      'stroke-width': 1.5,
      'stroke-dasharray': '2 3',
    }),
    ...(word.label === ''
      ? []
      : [drawText(word, { className: 'chart__label', anchor: 'middle', bold: true }, words(word.label))]),
  ]
}
