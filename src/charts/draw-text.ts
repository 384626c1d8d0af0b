import { element, type SvgText, words } from './svg-text.ts'
import { colors } from './tone.ts'

type Look = {
  className: string
  anchor?: 'start' | 'middle' | 'end'
  fill?: string
  bold?: boolean
  /** A rim of paper, for text that may stand over a line. */
  halo?: boolean
}

/** One line of text, on its baseline. */
export function drawText(
  { x, y }: { x: number; y: number },
  { className, anchor = 'start', fill, bold = false, halo = false }: Look,
  ...content: readonly SvgText[]
): SvgText {
  return element(
    'text',
    {
      class: `${className}${halo ? ' chart__text--halo' : ''}`,
      x,
      y,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      fill,
      'font-weight': bold ? 600 : undefined,
      ...(halo ? haloAttributes : {}),
    },
    ...content,
  )
}

export function boldPart(text: string): SvgText {
  return element('tspan', { 'font-weight': 600 }, words(text))
}

const haloAttributes = {
  stroke: colors.paper,
  'stroke-width': 4,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
} as const
