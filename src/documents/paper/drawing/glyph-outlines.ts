import { glyphsOf, tableAt } from '../font-coverage.ts'
import type { Outline, Point } from './outline.ts'

/** A face of which the letters can be drawn: `outlines` at (0, 0), in pixels, and how wide the words are. */
export type DrawnFace = { words(text: string, size: number): { outlines: Outline; width: number } }

type Spot = { x: number; y: number; onCurve: boolean }

const steps = 4

/** The outlines of letters in a TrueType font. Source: OpenType 1.9.1, "glyf", "loca" and "hmtx". */
export function drawnFace(font: Buffer): DrawnFace {
  const glyphs = glyphsOf(font)
  const unitsPerEm = font.readUInt16BE(tableAt(font, 'head') + 18)
  const known = new Map<number, Outline>()
  const outlineOf = (glyph: number) => {
    const outline = known.get(glyph) ?? glyphSpots(font, glyph).map(polygonOf)
    known.set(glyph, outline)
    return outline
  }
  return {
    words(text, size) {
      const scale = size / unitsPerEm
      let width = 0
      const outlines = [...text.normalize('NFC')].flatMap((character) => {
        const glyph = glyphs.get(character.codePointAt(0) ?? 0) ?? 0
        const start = width
        width += advanceOf(font, glyph) * scale
        return outlineOf(glyph).map((polygon) =>
          polygon.map(([x, y]): Point => [start + x * scale, -y * scale]),
        )
      })
      return { outlines, width }
    },
  }
}

function advanceOf(font: Buffer, glyph: number): number {
  const count = font.readUInt16BE(tableAt(font, 'hhea') + 34)
  return font.readUInt16BE(tableAt(font, 'hmtx') + Math.min(glyph, count - 1) * 4)
}

function glyphSpots(font: Buffer, glyph: number): Spot[][] {
  const [start, end] = placeOf(font, glyph)
  if (start === end) return []
  const contours = font.readInt16BE(start)
  return contours >= 0 ? simpleSpots(font, start, contours) : partSpots(font, start + 10)
}

function placeOf(font: Buffer, glyph: number): [number, number] {
  const loca = tableAt(font, 'loca')
  const isLong = font.readInt16BE(tableAt(font, 'head') + 50) === 1
  const at = (n: number) => (isLong ? font.readUInt32BE(loca + n * 4) : font.readUInt16BE(loca + n * 2) * 2)
  const glyf = tableAt(font, 'glyf')
  return [glyf + at(glyph), glyf + at(glyph + 1)]
}

function simpleSpots(font: Buffer, start: number, contours: number): Spot[][] {
  const ends = Array.from({ length: contours }, (_, n) => font.readUInt16BE(start + 10 + n * 2))
  const count = (ends.at(-1) ?? -1) + 1
  let place = start + 10 + contours * 2
  place += 2 + font.readUInt16BE(place)
  const flags: number[] = []
  while (flags.length < count) {
    const flag = font.readUInt8(place++)
    const repeats = flag & 8 ? font.readUInt8(place++) : 0
    for (let turn = 0; turn <= repeats; turn += 1) flags.push(flag)
  }
  const along = (short: number, same: number) => {
    let value = 0
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? font.readUInt8(place++) : -font.readUInt8(place++)
      else if (!(flag & same)) {
        value += font.readInt16BE(place)
        place += 2
      }
      return value
    })
  }
  const xs = along(2, 16)
  const ys = along(4, 32)
  const spots = flags.map((flag, n) => ({ x: xs[n] ?? 0, y: ys[n] ?? 0, onCurve: (flag & 1) === 1 }))
  return ends.map((end, n) => spots.slice((ends[n - 1] ?? -1) + 1, end + 1))
}

/** A letter made of others, such as one with an accent. */
function partSpots(font: Buffer, start: number): Spot[][] {
  const spots: Spot[][] = []
  let place = start
  let flags = 0x20
  while (flags & 0x20) {
    flags = font.readUInt16BE(place)
    const glyph = font.readUInt16BE(place + 2)
    const isWide = (flags & 1) === 1
    const [moveX, moveY] = isWide
      ? [font.readInt16BE(place + 4), font.readInt16BE(place + 6)]
      : [font.readInt8(place + 4), font.readInt8(place + 5)]
    place += isWide ? 8 : 6
    const scales = flags & 0x80 ? 4 : flags & 0x40 ? 2 : flags & 8 ? 1 : 0
    const given = Array.from({ length: scales }, (_, n) => font.readInt16BE(place + n * 2) / 16384)
    place += scales * 2
    const [first = 1, second = first, third = 0, fourth = 1] = given
    const [a, b, c, d] = scales === 4 ? [first, second, third, fourth] : [first, 0, 0, second]
    for (const contour of glyphSpots(font, glyph))
      spots.push(
        contour.map(({ x, y, onCurve }) => ({ x: a * x + c * y + moveX, y: b * x + d * y + moveY, onCurve })),
      )
  }
  return spots
}

/** Between two spots off the curve lies one on it, which the font leaves out. */
function polygonOf(spots: readonly Spot[]): Point[] {
  const whole = spots.flatMap((spot, position) => {
    const next = spots[(position + 1) % spots.length] ?? spot
    return spot.onCurve || next.onCurve ? [spot] : [spot, middle(spot, next)]
  })
  const first = whole.findIndex(({ onCurve }) => onCurve)
  const turned = [...whole.slice(first), ...whole.slice(0, first)]
  return turned.flatMap((spot, position) => {
    if (spot.onCurve) return [[spot.x, spot.y] as const]
    const [from, to] = [turned[position - 1] ?? spot, turned[(position + 1) % turned.length] ?? spot]
    return Array.from({ length: steps - 1 }, (_, step): Point => {
      const t = (step + 1) / steps
      const [start, control, end] = [(1 - t) ** 2, 2 * t * (1 - t), t * t]
      return [start * from.x + control * spot.x + end * to.x, start * from.y + control * spot.y + end * to.y]
    })
  })
}

function middle(one: Spot, other: Spot): Spot {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2, onCurve: true }
}
