import { circleOutline, type Outline, type Point, type Track } from './outline.ts'

/** Below this width in pixels nobody sees how two pieces of a line meet. */
const thin = 2

/** The area that a line covers: a strip along each piece, with round joins; its ends are cut off straight. */
export function strokeOutline({ points, closed }: Track, width: number): Outline {
  const around = closed && points[0] ? [...points, points[0]] : points
  const strips = around.slice(1).flatMap((end, position) => {
    const start = around[position]
    return start ? strip(start, end, width / 2) : []
  })
  if (width < thin) return strips
  const corners = points.filter((point, position) => {
    const before = points[position - 1] ?? (closed ? points.at(-1) : undefined)
    const after = points[position + 1] ?? (closed ? points[0] : undefined)
    return before && after && turnAt(before, point, after) > smallestTurn
  })
  return [...strips, ...corners.map((point) => circleOutline(point, width / 2))]
}

/** In radians: of a lesser turn, as within a curve, the notch between two strips is narrower than can be seen. */
const smallestTurn = 0.3

function turnAt(before: Point, point: Point, after: Point): number {
  const turn =
    Math.atan2(after[1] - point[1], after[0] - point[0]) -
    Math.atan2(point[1] - before[1], point[0] - before[0])
  const whole = Math.abs(turn) % (2 * Math.PI)
  return Math.min(whole, 2 * Math.PI - whole)
}

/** The track in pieces: so far a line, so far nothing, and again. */
export function dashes({ points, closed }: Track, pattern: readonly number[]): Track[] {
  const whole = pattern.reduce((sum, length) => sum + length, 0)
  if (!(whole > 0)) return [{ points, closed }]
  const pieces: Point[][] = []
  const around = closed && points[0] ? [...points, points[0]] : points
  let turn = 0
  let left = pattern[0] ?? 0
  for (const [position, end] of around.entries()) {
    let start = around[position - 1]
    if (!start) {
      pieces.push([end])
      continue
    }
    let rest = Math.hypot(end[0] - start[0], end[1] - start[1])
    while (rest > left) {
      const there: Point = [
        start[0] + ((end[0] - start[0]) * left) / rest,
        start[1] + ((end[1] - start[1]) * left) / rest,
      ]
      if (turn % 2 === 0) pieces.at(-1)?.push(there)
      else pieces.push([there])
      rest -= left
      turn += 1
      left = pattern[turn % pattern.length] ?? 0
      start = there
    }
    left -= rest
    if (turn % 2 === 0) pieces.at(-1)?.push(end)
  }
  return pieces.filter((piece) => piece.length > 1).map((piece) => ({ points: piece, closed: false }))
}

/** Always the same way round, so that strips that overlap do not undo each other. */
function strip([x, y]: Point, [endX, endY]: Point, half: number): Point[][] {
  const length = Math.hypot(endX - x, endY - y)
  if (length === 0) return []
  const [acrossX, acrossY] = [(-(endY - y) / length) * half, ((endX - x) / length) * half]
  return [
    [
      [x - acrossX, y - acrossY],
      [endX - acrossX, endY - acrossY],
      [endX + acrossX, endY + acrossY],
      [x + acrossX, y + acrossY],
    ],
  ]
}
