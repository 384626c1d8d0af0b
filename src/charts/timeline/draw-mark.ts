import { drawText } from '../draw-text.ts'
import { titled } from '../draw-titled.ts'
import { coordinate, element, type SvgText, words } from '../svg-text.ts'
import { colors } from '../tone.ts'
import { type PlacedMark, touchSize } from './place-marks.ts'
import type { MarkKind } from './timeline-data.ts'

/** A mark as a link; a shape for each kind, and a number for several together. */
export function drawMark(mark: PlacedMark): SvgText {
  const { x, y, name, href } = mark
  const half = touchSize / 2
  return element(
    'a',
    { class: 'chart__link chart__link--mark', href },
    ...titled(name),
    element('rect', {
      class: 'chart__touch',
      x: x - half,
      y: y - half,
      width: touchSize,
      height: touchSize,
      fill: 'none',
      'pointer-events': 'all',
    }),
    ...(mark.count > 1 ? drawSeveral(mark) : drawMarkShape(mark.kind, x, y)),
  )
}

/** The shape alone, for the key as well. */
export function drawMarkShape(kind: MarkKind, x: number, y: number): SvgText[] {
  const look = { class: `chart__sign chart__sign--${kind}`, 'stroke-width': 2 }
  const solid = { ...look, fill: colors.text, stroke: colors.paper }
  const open = { ...look, fill: colors.paper, stroke: colors.text }
  switch (kind) {
    case 'reached':
      return [element('circle', { ...solid, cx: x, cy: y, r: 7 })]
    case 'planned':
      return [element('circle', { ...open, cx: x, cy: y, r: 6 })]
    case 'overdue':
      return [
        element('path', {
          ...look,
          d: path([
            [x, y - 9],
            [x + 9, y + 7],
            [x - 9, y + 7],
          ]),
          fill: colors.overdue,
          stroke: colors.paper,
        }),
      ]
    case 'dropped':
      return [
        element('path', {
          ...look,
          d: `${line([
            [x - 5, y - 5],
            [x + 5, y + 5],
          ])}${line([
            [x + 5, y - 5],
            [x - 5, y + 5],
          ])}`,
          stroke: colors.quiet,
          fill: 'none',
        }),
      ]
    case 'taken':
      return [element('rect', { ...solid, x: x - 7, y: y - 7, width: 14, height: 14 })]
    case 'awaited':
      return [element('rect', { ...open, x: x - 6, y: y - 6, width: 12, height: 12 })]
    case 'date':
      return [
        element('path', {
          ...open,
          d: path([
            [x, y - 8],
            [x + 8, y],
            [x, y + 8],
            [x - 8, y],
          ]),
        }),
      ]
  }
}

/** An outline and a number; where one is overdue, in its colour and with an exclamation mark. */
function drawSeveral({ x, y, count, kind, alarming }: PlacedMark): SvgText[] {
  const isDone = kind === 'reached' || kind === 'taken'
  const fill = alarming ? colors.overdue : isDone ? colors.text : colors.paper
  const look = alarming ? 'overdue' : isDone ? 'reached' : 'planned'
  return [
    element('rect', {
      class: `chart__sign chart__sign--${look}`,
      x: x - 11,
      y: y - 10,
      width: 22,
      height: 20,
      rx: 10,
      fill,
      stroke: alarming || isDone ? colors.paper : colors.text,
      'stroke-width': 2,
    }),
    drawText(
      { x, y: y + 4 },
      {
        className: alarming || isDone ? 'chart__on-dark' : 'chart__on-light',
        anchor: 'middle',
        bold: true,
        fill: alarming || isDone ? colors.paper : colors.text,
      },
      element('tspan', { 'font-size': 11 }, words(`${count > 99 ? '99+' : count}${alarming ? '!' : ''}`)),
    ),
  ]
}

function path(points: readonly (readonly [number, number])[]): string {
  return `${line(points)}Z`
}

function line(points: readonly (readonly [number, number])[]): string {
  return `M${points.map((point) => point.map(coordinate).join(' ')).join('L')}`
}
