import { titled } from '../draw-titled.ts'
import { coordinate, element, type SvgText } from '../svg-text.ts'
import { colors } from '../tone.ts'

/** A small cross: something should have stood here. It stands under the axis, where no value can be. */
export function drawMissing({ x, y, title }: { x: number; y: number; title?: string }): SvgText {
  return element(
    'path',
    {
      class: 'chart__missing',
      d: 'M-3.5,-3.5L3.5,3.5M-3.5,3.5L3.5,-3.5',
      transform: `translate(${coordinate(x)} ${coordinate(y)})`,
      fill: 'none',
      stroke: colors.quiet,
      'stroke-width': 1.75,
    },
    ...titled(title),
  )
}
