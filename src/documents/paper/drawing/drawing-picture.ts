import { houseFont } from '../house-font.ts'
import { bytesPerPixel, emptyRows, pngBytes } from '../png-bytes.ts'
import { brushAt } from './brush.ts'
import { fillOutline } from './fill-outline.ts'
import { drawnFace } from './glyph-outlines.ts'
import type { Point } from './outline.ts'
import { readDrawing } from './read-drawing.ts'
import type { Area } from './shape-areas.ts'
import type { Faces } from './text-areas.ts'

/** Pixels to one unit of the drawing: sharp on paper where the drawing is as wide as the text. */
const scale = 2

export type Picture = { bytes: Uint8Array; width: number; height: number }

let faces: Faces | undefined

/**
 * A drawing of our own as a PNG on white. Word's own drawing of SVG leaves out textures and the light around letters, and
 * LibreOffice 7 draws none in a Word file; so every program gets the same picture.
 */
export function drawingPicture(svg: string): Picture {
  faces ??= houseFaces()
  const { width, height, areas } = readDrawing(svg, faces)
  const size = { width: Math.ceil(width * scale), height: Math.ceil(height * scale) }
  const rows = emptyRows(size)
  for (const area of areas) paint(area, size, rows)
  return { bytes: pngBytes(rows, size), width, height }
}

function paint({ outline, brush }: Area, size: { width: number; height: number }, rows: Buffer): void {
  if (outline.length === 0 || ('opacity' in brush && brush.opacity === 0)) return
  const stride = 1 + size.width * bytesPerPixel
  const enlarged = outline.map((polygon) => polygon.map(([x, y]): Point => [x * scale, y * scale]))
  fillOutline(enlarged, size, (row, from, to, shares) => {
    for (let pixel = from; pixel < to; pixel += 1) {
      const covered = shares[pixel] ?? 0
      if (covered === 0) continue
      const { colour, opacity } =
        'colour' in brush ? brush : brushAt(brush, (pixel + 0.5) / scale, (row + 0.5) / scale)
      const over = covered * opacity
      if (over === 0) continue
      const place = row * stride + 1 + pixel * bytesPerPixel
      for (let channel = 0; channel < bytesPerPixel; channel += 1) {
        const paint = colour[channel] ?? 0
        const below = rows[place + channel] ?? 0
        rows[place + channel] = over >= 1 ? paint : Math.round(below + (paint - below) * over)
      }
    }
  })
}

function houseFaces(): Faces {
  const [regular, bold] = houseFont()
  if (!regular || !bold) throw new Error('The house has no typeface')
  return { regular: drawnFace(regular), bold: drawnFace(bold) }
}
