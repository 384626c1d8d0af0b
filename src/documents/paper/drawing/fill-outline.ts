import type { Outline } from './outline.ts'

/** Lines that are looked at within one row of pixels. */
const within = 4

type Edge = { x: number; y: number; slope: number; top: number; bottom: number; way: 1 | -1 }

/**
 * How much of each pixel the outline covers, row by row: `paint` gets the row, where it begins and ends, and a share from 0 to 1 for
 * each of its pixels.
 */
export function fillOutline(
  outline: Outline,
  size: { width: number; height: number },
  paint: (row: number, from: number, to: number, shares: Float32Array) => void,
): void {
  const shares = new Float32Array(size.width)
  for (const [row, near] of edgesPerRow(outline, size.height)) {
    let from = size.width
    let to = 0
    for (let line = 0; line < within; line += 1) {
      const ends = spansAt(row + (line + 0.5) / within, near)
      for (let pair = 0; pair + 1 < ends.length; pair += 2) {
        const begin = Math.max(0, ends[pair] ?? 0)
        const end = Math.min(size.width, ends[pair + 1] ?? 0)
        if (end <= begin) continue
        from = Math.min(from, Math.floor(begin))
        to = Math.max(to, Math.ceil(end))
        addSpan(shares, begin, end)
      }
    }
    if (to > from) paint(row, from, to, shares)
    shares.fill(0, from, Math.max(from, to))
  }
}

/** The edges that touch each row, so that no row asks all of them. */
function edgesPerRow(outline: Outline, height: number): Map<number, Edge[]> {
  const rows = new Map<number, Edge[]>()
  for (const edge of edgesOf(outline)) {
    const end = Math.min(height, Math.ceil(edge.bottom))
    for (let row = Math.max(0, Math.floor(edge.top)); row < end; row += 1) {
      const near = rows.get(row)
      if (near) near.push(edge)
      else rows.set(row, [edge])
    }
  }
  return rows
}

function edgesOf(outline: Outline): Edge[] {
  return outline.flatMap((polygon) =>
    polygon.flatMap(([x, y], position) => {
      const [endX, endY] = polygon[(position + 1) % polygon.length] ?? [x, y]
      if (y === endY) return []
      const down = endY > y
      return [
        {
          x,
          y,
          slope: (endX - x) / (endY - y),
          top: down ? y : endY,
          bottom: down ? endY : y,
          way: down ? 1 : -1,
        },
      ]
    }),
  )
}

/** Begin and end of what lies inside at this height, one pair after the other. */
function spansAt(y: number, edges: readonly Edge[]): number[] {
  const crossings: Crossing[] = []
  for (const edge of edges)
    if (edge.top <= y && edge.bottom > y)
      crossings.push({ x: edge.x + (y - edge.y) * edge.slope, way: edge.way })
  if (crossings.length > 1) crossings.sort(fromLeft)
  const ends: number[] = []
  let winding = 0
  for (const { x, way } of crossings) {
    if (winding === 0) ends.push(x)
    winding += way
    if (winding === 0) ends.push(x)
  }
  return ends
}

type Crossing = { x: number; way: 1 | -1 }

function fromLeft(one: Crossing, other: Crossing): number {
  return one.x - other.x
}

/** Spans of one line never lie over each other, so that the lines of a row come to one at most. */
function addSpan(shares: Float32Array, begin: number, end: number): void {
  const first = Math.floor(begin)
  const last = Math.ceil(end) - 1
  if (first === last) {
    add(shares, first, end - begin)
    return
  }
  add(shares, first, first + 1 - begin)
  for (let pixel = first + 1; pixel < last; pixel += 1) shares[pixel] = (shares[pixel] ?? 0) + 1 / within
  add(shares, last, end - last)
}

function add(shares: Float32Array, pixel: number, covered: number): void {
  shares[pixel] = Math.min(1, (shares[pixel] ?? 0) + covered / within)
}
