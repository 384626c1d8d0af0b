import { chartFrame } from '../chart-frame.ts'
import { drawBar, drawDot, drawLine } from '../draw-series.ts'
import { drawTarget } from '../draw-target.ts'
import { drawText } from '../draw-text.ts'
import type { PlacedLine } from '../line-chart/place-lines.ts'
import { element, type SvgText, words } from '../svg-text.ts'
import { colors } from '../tone.ts'
import { type PlacedTrendTile, trendFontSize } from './place-trend-tile.ts'

export function drawTrendTile(tile: PlacedTrendTile, idPrefix: string): SvgText {
  const { title, description, width, height, zero, target, empty } = tile
  return chartFrame(
    { idPrefix, className: 'chart--trend', title, description, width, height, fontSize: trendFontSize },
    [
      ...(zero ? [drawZero(zero)] : []),
      ...(target ? [drawTarget({ ...target, radius: 4.5 })] : []),
      ...tile.lines.flatMap((line) => [
        ...line.segments.map((places) => drawLine(line, places)),
        ...line.bars.map((bar) => drawBar(line, { ...bar, width: 5 })),
        ...dotsOf(line).map((dot) => drawDot(line, { ...dot, radius: 3.5 })),
      ]),
      ...(empty ? [drawText(empty, wordLook, words(empty.label))] : []),
    ],
  )
}

const wordLook = { className: 'chart__tick', anchor: 'middle', fill: colors.quiet } as const

function drawZero({ x1, x2, y }: { x1: number; x2: number; y: number }): SvgText {
  return element('line', { class: 'chart__grid', x1, y1: y, x2, y2: y, stroke: colors.line })
}

/** The last value, and those that stand alone and would have no line to be seen by. */
function dotsOf({ dots, segments }: PlacedLine): PlacedLine['dots'] {
  const onLine = new Set(segments.flat().map(({ x }) => x))
  return dots.filter((dot, index) => index === dots.length - 1 || !onLine.has(dot.x))
}
