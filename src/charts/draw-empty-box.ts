import { titled } from './draw-titled.ts'
import { element, type SvgText } from './svg-text.ts'
import { colors } from './tone.ts'

/** A dashed outline: here is a place, and nothing known to fill it with. */
export function drawEmptyBox(box: {
  x: number
  y: number
  width: number
  height: number
  title?: string
}): SvgText {
  return element(
    'rect',
    {
      class: 'chart__empty',
      x: box.x + 1,
      y: box.y + 1,
      width: Math.max(0, box.width - 2),
      height: Math.max(0, box.height - 2),
      rx: 3,
      fill: colors.paper,
      stroke: colors.quiet,
      'stroke-dasharray': '3 3',
    },
    ...titled(box.title),
  )
}
