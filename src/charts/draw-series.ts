import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape'
import { titled } from './draw-titled.ts'
import { coordinate, element, type SvgText } from './svg-text.ts'
import { colors, type SeriesStyle, seriesColor, type Tone, toneClass } from './tone.ts'

type Look = { style: SeriesStyle; tone: Tone | undefined }

/** A line through known values. Dashes keep lines apart in greyscale; their gaps are far smaller than a missing period. */
export function drawLine({ style, tone }: Look, places: readonly { x: number; y: number }[]): SvgText {
  const path = places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${coordinate(x)},${coordinate(y)}`)
  return element('path', {
    class: `chart__line chart__line--${style}${toneClass(tone)}`,
    d: path.join(''),
    fill: 'none',
    stroke: seriesColor(style, tone),
    'stroke-width': 2.5,
    'stroke-linejoin': 'round',
    'stroke-dasharray': dashes[style],
  })
}

/** A known value; hollow while it is provisional. Each series has its own shape. */
export function drawDot(
  { style, tone }: Look,
  dot: { x: number; y: number; title?: string; provisional: boolean; radius: number },
): SvgText {
  const area = Math.PI * dot.radius ** 2 * (style === 1 ? 1 : 1.25)
  const color = seriesColor(style, tone)
  return element(
    'path',
    {
      class: `chart__dot chart__dot--${style}${dot.provisional ? ' chart__dot--provisional' : ''}${toneClass(tone)}`,
      d: symbol(shapes[style], area).digits(2)() ?? '',
      transform: `translate(${coordinate(dot.x)} ${coordinate(dot.y)})`,
      fill: dot.provisional ? colors.paper : color,
      stroke: dot.provisional ? color : colors.paper,
      'stroke-width': dot.provisional ? 2 : 1,
    },
    ...titled(dot.title),
  )
}

/** A class: the whole stretch in which the value lies. */
export function drawBar(
  { style, tone }: Look,
  bar: { x: number; top: number; bottom: number; title?: string; width: number },
): SvgText {
  const color = seriesColor(style, tone)
  return element(
    'rect',
    {
      class: `chart__bar chart__bar--${style}${toneClass(tone)}`,
      x: bar.x - bar.width / 2,
      y: bar.top,
      width: bar.width,
      height: Math.max(0, bar.bottom - bar.top),
      fill: color,
      'fill-opacity': 0.3,
      stroke: color,
      'stroke-width': 1.5,
    },
    ...titled(bar.title),
  )
}

const dashes: Record<SeriesStyle, string | undefined> = {
  1: undefined,
  2: '11 3',
  3: '4.5 3.5',
  4: '9 3 2 3',
}

const shapes = { 1: symbolCircle, 2: symbolSquare, 3: symbolTriangle, 4: symbolDiamond } as const
