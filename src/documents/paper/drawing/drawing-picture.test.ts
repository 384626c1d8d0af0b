import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { drawingPicture, type Picture } from './drawing-picture.ts'
import { readDrawing } from './read-drawing.ts'

const kept = join(import.meta.dirname, '../../../charts/kept')

test('every chart of the house can be read', () => {
  const files = readdirSync(kept).filter((file) => file.endsWith('.svg'))
  const face = { words: (text: string) => ({ outlines: [[]], width: text.length }) }
  for (const file of files) {
    const { width, areas } = readDrawing(svgOf(file), { regular: face, bold: face })
    expect(width, file).toBeGreaterThan(100)
    expect(areas.length, file).toBeGreaterThan(1)
  }
  expect(files.length).toBeGreaterThan(20)
})

test('a chart becomes a picture of twice its size, white where there is nothing and painted where there is', () => {
  const picture = drawingPicture(svgOf('shift-ribbon-shift-of-money-small.svg'))
  expect(sizeOf(picture)).toEqual({ width: picture.width * 2, height: picture.height * 2 })
  expect(pixelAt(picture, 3, picture.height - 28)).toEqual([0x12, 0x81, 0x7b])
  expect(pixelAt(picture, picture.width - 0.5, picture.height - 0.5)).toEqual([255, 255, 255])
})

test('what lies over something else covers it, as far as it is not transparent', () => {
  const picture = drawingPicture(
    drawing(
      '<rect x="0" y="0" width="10" height="10" fill="#ff0000"/><rect x="5" y="0" width="5" height="10" fill="#0000ff" fill-opacity="0.5"/>',
    ),
  )
  expect([2, 7, 15].map((x) => pixelAt(picture, x, 5))).toEqual([
    [255, 0, 0],
    [128, 0, 128],
    [255, 255, 255],
  ])
})

test('lines have their width and their dashes, also around a box', () => {
  const picture = drawingPicture(
    drawing(
      '<line x1="0" y1="5" x2="20" y2="5" stroke="#000000" stroke-width="2" stroke-dasharray="4 4"/>' +
        '<rect x="2" y="10" width="16" height="8" fill="#ffffff" stroke="#000000" stroke-width="1"/>',
    ),
  )
  const isInk = (x: number, y: number) => pixelAt(picture, x, y)[0] === 0
  expect([2, 6, 10, 14].map((x) => isInk(x, 4.5))).toEqual([true, false, true, false])
  expect([isInk(10, 3), isInk(2, 14), isInk(10, 14), isInk(10, 17.75)]).toEqual([false, true, false, true])
})

test('words are drawn in the letters of the house, from where they begin, around their middle or up to their end', () => {
  const inkOf = (anchor: string) => {
    const picture = drawingPicture(
      drawing(
        `<text x="50" y="20" font-size="16" text-anchor="${anchor}" fill="#000000">H<tspan font-weight="600">ë</tspan></text>`,
      ),
    )
    const columns = Array.from({ length: 200 }, (_, x) =>
      rowsOf(picture).some((row) => (row[1 + x * 3] ?? 255) < 128),
    )
    return [columns.indexOf(true) / 2, columns.lastIndexOf(true) / 2]
  }
  const [start, middle, end] = ['start', 'middle', 'end'].map(inkOf)
  expect(start?.[0]).toBeGreaterThanOrEqual(50)
  expect(middle?.[0]).toBeLessThan(50)
  expect(middle?.[1]).toBeGreaterThan(50)
  expect(end?.[1]).toBeLessThanOrEqual(50)
})

test('what no chart of ours has is refused rather than left out', () => {
  for (const part of ['<ellipse rx="2" ry="1"/>', '<path d="M0,0S1,1,2,2" fill="#000000"/>', '<rect/>'])
    expect(() => drawingPicture(drawing(part)), part).toThrow()
})

function svgOf(file: string): string {
  return readFileSync(join(kept, file), 'utf8')
}

function drawing(parts: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="40" fill="#1b2330">${parts}</svg>`
}

function sizeOf({ bytes }: Picture) {
  const file = Buffer.from(bytes)
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) }
}

/** Each with its filter, none, before its pixels. */
function rowsOf(picture: Picture): Buffer[] {
  const { width, height } = sizeOf(picture)
  const file = Buffer.from(picture.bytes)
  const start = file.indexOf('IDAT') + 4
  const rows = inflateSync(file.subarray(start, start + file.readUInt32BE(start - 8)))
  return Array.from({ length: height }, (_, row) =>
    rows.subarray(row * (1 + width * 3), (row + 1) * (1 + width * 3)),
  )
}

/** Red, green and blue at a place of the drawing. */
function pixelAt(picture: Picture, x: number, y: number): number[] {
  const start = 1 + Math.round(x * 2) * 3
  return [...(rowsOf(picture)[Math.round(y * 2)]?.subarray(start, start + 3) ?? [])]
}
