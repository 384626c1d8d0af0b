import type { Point, Track } from './outline.ts'

/**
 * The commands our own charts write in `d`, with curves as short straight steps: M L H V C and circular A and Z, h and v.
 * Source: SVG 2, 9.3.
 *
 * @throws Error for any other command: a chart that needs it asks for it here first.
 */
export function pathTracks(d: string): Track[] {
  const tracks: { points: Point[]; closed: boolean }[] = []
  let [x, y]: Point = [0, 0]
  const to = (point: Point) => {
    tracks.at(-1)?.points.push(point)
    ;[x, y] = point
  }
  for (const [, command = '', given = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (given.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi) ?? []).map(Number)
    const size = sizes[command]
    if (size === undefined) throw new Error(`A drawing for paper has no path command ${command}`)
    if (command === 'Z') {
      const last = tracks.at(-1)
      if (last) last.closed = true
      ;[x, y] = last?.points[0] ?? [0, 0]
    }
    for (let start = 0; start + size <= numbers.length && size > 0; start += size) {
      const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0, h = 0] = numbers.slice(start, start + size)
      if (command === 'M' && start === 0) tracks.push({ points: [], closed: false })
      if (command === 'M' || command === 'L') to([a, b])
      if (command === 'H') to([a, y])
      if (command === 'V') to([x, a])
      if (command === 'h') to([x + a, y])
      if (command === 'v') to([x, y + a])
      if (command === 'C') for (const point of curve([x, y], [a, b], [c, e], [f, g])) to(point)
      if (command === 'A') for (const point of arc([x, y], a, e !== 0, f !== 0, [g, h])) to(point)
    }
  }
  return tracks
}

const sizes: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, h: 1, v: 1, C: 6, A: 7, Z: 0 }
const steps = 16

function curve([x, y]: Point, [ax, ay]: Point, [bx, by]: Point, [endX, endY]: Point): Point[] {
  return Array.from({ length: steps }, (_, step) => {
    const t = (step + 1) / steps
    const [start, first, second, end] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3]
    return [
      start * x + first * ax + second * bx + end * endX,
      start * y + first * ay + second * by + end * endY,
    ]
  })
}

/** Of a circle. Source: SVG 2, appendix B.2.4. */
function arc(
  [x, y]: Point,
  radius: number,
  isLarge: boolean,
  isSweep: boolean,
  [endX, endY]: Point,
): Point[] {
  const [halfX, halfY] = [(x - endX) / 2, (y - endY) / 2]
  const half = Math.hypot(halfX, halfY)
  if (half === 0) return []
  const wide = Math.max(radius, half)
  const far = Math.sqrt(Math.max(0, wide * wide - half * half)) / half
  const side = isLarge === isSweep ? -far : far
  const [middleX, middleY] = [(x + endX) / 2 + side * halfY, (y + endY) / 2 - side * halfX]
  const from = Math.atan2(y - middleY, x - middleX)
  const turn = Math.atan2(endY - middleY, endX - middleX) - from
  const whole = 2 * Math.PI
  const swept = isSweep
    ? ((turn % whole) + whole) % whole || whole
    : -(((-turn % whole) + whole) % whole || whole)
  return Array.from({ length: steps }, (_, step) => {
    const angle = from + (swept * (step + 1)) / steps
    return [middleX + wide * Math.cos(angle), middleY + wide * Math.sin(angle)]
  })
}
