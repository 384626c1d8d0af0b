import { titled } from '../draw-titled.ts'
import { coordinate, element, type SvgText } from '../svg-text.ts'
import { seriesColor, type Tone, toneClass } from '../tone.ts'
import type { PlacedFan } from './place-fan.ts'

type Place = { x: number; y: number }

/** Bands have an outline besides their tint, so that they are told apart without colour too. */
export function drawFan({ wide, half, middle, dots, tone }: PlacedFan): SvgText[] {
  return [
    drawBand(wide, 'wide', tone),
    drawBand(half, 'half', tone),
    element('path', {
      class: `chart__fan-line chart__line--1${toneClass(tone)}`,
      d: pathOf(middle),
      fill: 'none',
      stroke: seriesColor(1, tone),
      'stroke-width': 2,
      'stroke-dasharray': '2 4',
    }),
    ...dots.map(({ x, y, title }) =>
      element(
        'circle',
        {
          class: `chart__fan-dot chart__dot--1${toneClass(tone)}`,
          cx: x,
          cy: y,
          r: dots.length > 16 ? 1.75 : 2.75,
          fill: seriesColor(1, tone),
        },
        ...titled(title),
      ),
    ),
  ]
}

/** A sample of a band for the key, so wide and as high as a line of text. */
export function drawBandSample(
  kind: 'wide' | 'half',
  { x, y, width, tone }: Place & { width: number; tone: Tone | undefined },
): SvgText {
  const corners = [
    { x, y: y - 6 },
    { x: x + width, y: y - 6 },
    { x: x + width, y: y + 6 },
    { x, y: y + 6 },
  ]
  return drawBand(corners, kind, tone)
}

function drawBand(outline: readonly Place[], kind: 'wide' | 'half', tone: Tone | undefined): SvgText {
  return element('path', {
    class: `chart__fan chart__fan--${kind} chart__bar--1${toneClass(tone)}`,
    d: `${pathOf(outline)}Z`,
    fill: seriesColor(1, tone),
    'fill-opacity': kind === 'wide' ? 0.14 : 0.28,
    stroke: seriesColor(1, tone),
    'stroke-opacity': 0.55,
    'stroke-width': 1,
    'stroke-linejoin': 'round',
  })
}

function pathOf(places: readonly Place[]): string {
  return places
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${coordinate(x)},${coordinate(y)}`)
    .join('')
}
