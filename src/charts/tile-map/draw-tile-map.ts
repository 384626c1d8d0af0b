import { chartFrame, idFor } from '../chart-frame.ts'
import { drawEmptyBox } from '../draw-empty-box.ts'
import { drawText } from '../draw-text.ts'
import { titled } from '../draw-titled.ts'
import { element, type SvgText, words } from '../svg-text.ts'
import { colors } from '../tone.ts'
import type { PlacedTile, PlacedTileMap } from './place-tile-map.ts'
import type { TileFill } from './settle-tile-map.ts'

export function drawTileMap(map: PlacedTileMap, idPrefix: string): SvgText {
  const { title, description, width, height, measures } = map
  const className = `chart--map ${measures.narrow ? 'chart--narrow' : 'chart--wide'}`
  const hatch = idFor(idPrefix, 'hatch')
  return chartFrame({ idPrefix, className, title, description, width, height, fontSize: measures.fontSize }, [
    drawHatch(hatch),
    ...map.tiles.map((tile) => drawTile(tile, hatch, map.fontSize)),
    ...map.legend.map((item) =>
      element(
        'g',
        { class: 'chart__key' },
        ...drawBox({ x: item.x, y: item.y - 7, width: 18, height: 14 }, item.sample, hatch),
        drawText({ x: item.textX, y: item.textY }, { className: 'chart__key-word' }, words(item.label)),
      ),
    ),
  ])
}

function drawTile({ fill, title, lines, ...box }: PlacedTile, hatch: string, fontSize: number): SvgText {
  return element(
    'g',
    { class: 'chart__tile', 'font-size': fontSize },
    ...titled(title),
    ...drawBox({ x: box.x, y: box.y, width: box.width, height: box.height }, fill, hatch),
    ...lines.map(({ x, y, label, isValue }) =>
      drawText(
        { x, y },
        {
          className: textClassFor(fill),
          anchor: 'middle',
          bold: isValue,
          fill: textColorFor(fill),
          halo: fill.kind === 'class',
        },
        words(label),
      ),
    ),
  )
}

type Box = { x: number; y: number; width: number; height: number }

/** A class is hatched on the lightest ground: it is a small count, but none of the steps. */
function drawBox(box: Box, fill: TileFill, hatch: string): SvgText[] {
  if (fill.kind === 'missing') return [drawEmptyBox(box)]
  const shade = fill.kind === 'class' ? 1 : fill.shade
  const outline = { ...box, rx: 3, stroke: edgeColor, 'stroke-width': 0.75 }
  const ground = element('rect', {
    class: `chart__step chart__step--${fill.kind === 'class' ? 'class' : shade}`,
    ...outline,
    fill: fill.kind === 'class' ? colors.paper : colors.steps[shade - 1],
  })
  if (fill.kind !== 'class') return [ground]
  return [ground, element('rect', { class: 'chart__texture', ...box, rx: 3, fill: `url(#${hatch})` })]
}

function drawHatch(id: string): SvgText {
  return element(
    'defs',
    {},
    element(
      'pattern',
      { id, patternUnits: 'userSpaceOnUse', width: 6, height: 6, patternTransform: 'rotate(45)' },
      element('rect', { class: 'chart__hatch-ink', width: 1.25, height: 6, fill: colors.steps[1] }),
    ),
  )
}

/** Dark enough to set even the lightest step off from paper at 3:1. */
const edgeColor = colors.series[3]

function isDark(fill: TileFill): boolean {
  return fill.kind === 'step' && fill.shade >= 4
}

function textColorFor(fill: TileFill): string {
  if (fill.kind === 'missing') return colors.quiet
  return isDark(fill) ? colors.paper : colors.text
}

function textClassFor(fill: TileFill): string {
  if (fill.kind === 'missing') return 'chart__tick'
  return isDark(fill) ? 'chart__on-dark' : 'chart__on-light'
}
