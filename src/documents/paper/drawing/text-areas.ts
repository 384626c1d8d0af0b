import type { DrawnFace } from './glyph-outlines.ts'
import type { Point } from './outline.ts'
import { type Area, type Attributes, type BrushOf, edgeOf, numberOf } from './shape-areas.ts'

export type Faces = { regular: DrawnFace; bold: DrawnFace }

/** A text as it stands in a drawing, and its words, some of them bold. */
export type WrittenText = { given: Attributes; runs: { words: string; bold: boolean }[] }

const defaultSize = 16

/** The letters, and below them the light that keeps them apart from lines, if they have any. */
export function areasOfText({ given, runs }: WrittenText, faces: Faces, brushOf: BrushOf): Area[] {
  const size = numberOf(given['font-size'], defaultSize)
  const drawn = runs.map(({ words, bold }) => faces[bold ? 'bold' : 'regular'].words(words, size))
  const whole = drawn.reduce((sum, { width }) => sum + width, 0)
  let x = numberOf(given['x']) - whole * (before[given['text-anchor'] ?? 'start'] ?? 0)
  const y = numberOf(given['y'])
  const outline = drawn.flatMap(({ outlines, width }) => {
    const start = x
    x += width
    return outlines.map((polygon) => polygon.map(([left, top]): Point => [start + left, y + top]))
  })
  const fill = brushOf(given['fill'], given['fill-opacity'])
  const light = brushOf(given['stroke'], given['stroke-opacity'])
  const tracks = outline.map((points) => ({ points, closed: true }))
  return [
    ...(light ? [{ outline: edgeOf(tracks, given), brush: light }] : []),
    ...(fill ? [{ outline, brush: fill }] : []),
  ]
}

/** How much of the words stands before the x. */
const before: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 }
