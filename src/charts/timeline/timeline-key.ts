import { element, type SvgText } from '../svg-text.ts'
import { drawMarkShape } from './draw-mark.ts'
import type { MarkKind } from './timeline-data.ts'

/** One shape by itself, to stand beside its word. */
export function timelineSign(kind: MarkKind): SvgText {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'chart chart--sign',
      viewBox: '0 0 24 24',
      width: 24,
      height: 24,
      'aria-hidden': 'true',
    },
    ...drawMarkShape(kind, 12, 12),
  )
}
