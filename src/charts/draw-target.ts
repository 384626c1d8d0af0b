import { titled } from './draw-titled.ts'
import { element, type SvgText } from './svg-text.ts'
import { colors } from './tone.ts'

/** The way from the baseline to the target, thin and dashed, with a ring around the target itself. */
export function drawTarget(target: {
  x: number
  y: number
  from: { x: number; y: number } | undefined
  radius: number
  title?: string
}): SvgText {
  const { x, y, from, radius } = target
  const ring = { class: 'chart__target-ring', cx: x, cy: y, stroke: colors.target, 'stroke-width': 1.75 }
  return element(
    'g',
    { class: 'chart__target' },
    ...titled(target.title),
    ...(from ? [wayTo({ x, y }, from, radius)] : []),
    element('circle', { ...ring, r: radius, fill: colors.paper }),
    element('circle', { class: 'chart__target-heart', cx: x, cy: y, r: radius * 0.4, fill: colors.target }),
  )
}

function wayTo(to: { x: number; y: number }, from: { x: number; y: number }, radius: number): SvgText {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const short = length > radius ? radius / length : 0
  return element('line', {
    class: 'chart__target-line',
    x1: from.x,
    y1: from.y,
    x2: to.x - (to.x - from.x) * short,
    y2: to.y - (to.y - from.y) * short,
    stroke: colors.target,
    'stroke-width': 1.5,
    'stroke-dasharray': '4 4',
  })
}
