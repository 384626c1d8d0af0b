import { titled } from '../draw-titled.ts'
import { coordinate, element, type SvgText } from '../svg-text.ts'
import { colors, type Tone, toneClass } from '../tone.ts'
import type { PlacedBand } from './place-bands.ts'

/** A band: level over each year, and from year to year a slope that begins and ends level. */
export function drawBand({ tone, columns }: PlacedBand, textures: string): SvgText[] {
  const d = outline(columns)
  return [
    element('path', {
      class: `chart__band${toneClass(tone)}`,
      d,
      fill: colors[tone],
      stroke: colors.paper,
      'stroke-width': 1.5,
    }),
    ...textureFor(tone, textures).map((fill) => element('path', { class: 'chart__texture', d, fill })),
    ...columns.map(({ left, right, top, bottom, title }) =>
      element(
        'rect',
        {
          class: 'chart__touch',
          x: left,
          y: top,
          width: right - left,
          height: bottom - top,
          'fill-opacity': 0,
        },
        ...titled(title),
      ),
    ),
  ]
}

/** Housing is hatched and shelter dotted, so that the three also differ without colour; prevention is plain. */
export function drawTextures(id: string): SvgText {
  const tile = { patternUnits: 'userSpaceOnUse', width: 8, height: 8 } as const
  return element(
    'defs',
    {},
    element(
      'pattern',
      { id: `${id}-housing`, ...tile, patternTransform: 'rotate(45)' },
      element('rect', {
        class: 'chart__texture-ink',
        width: 1.25,
        height: 8,
        fill: colors.paper,
        'fill-opacity': 0.2,
      }),
    ),
    element(
      'pattern',
      { id: `${id}-shelter`, ...tile },
      element('circle', {
        class: 'chart__texture-ink',
        cx: 2,
        cy: 2,
        r: 0.9,
        fill: colors.paper,
        'fill-opacity': 0.4,
      }),
    ),
  )
}

export function textureFor(tone: Tone, id: string): string[] {
  return tone === 'prevention' ? [] : [`url(#${id}-${tone})`]
}

type Level = PlacedBand['columns'][number]

// Both edges of a slope bend at the same x, so two bands never cross between years.
function outline(columns: readonly Level[]): string {
  const top = columns.map(({ left, right, top }) => ({ from: left, to: right, y: top }))
  const bottom = columns.toReversed().map(({ left, right, bottom }) => ({ from: right, to: left, y: bottom }))
  return `M${edge(top)}L${edge(bottom)}Z`
}

function edge(levels: readonly { from: number; to: number; y: number }[]): string {
  return levels
    .map(({ from, to, y }, index) => {
      const before = levels[index - 1]
      const level = `${point(from, y)}H${coordinate(to)}`
      if (!before) return level
      const middle = (before.to + from) / 2
      return `C${point(middle, before.y)} ${point(middle, y)} ${level}`
    })
    .join('')
}

function point(x: number, y: number): string {
  return `${coordinate(x)},${coordinate(y)}`
}
