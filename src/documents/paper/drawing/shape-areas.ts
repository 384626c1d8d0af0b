import type { Brush } from './brush.ts'
import { boxOutline, circleOutline, type Outline, type Point, type Track } from './outline.ts'
import { pathTracks } from './path-tracks.ts'
import { dashes, strokeOutline } from './stroke-outline.ts'

/** One thing to paint. */
export type Area = { outline: Outline; brush: Brush }

export type Attributes = Readonly<Record<string, string>>
export type BrushOf = (written: string | undefined, opacity: string | undefined) => Brush | undefined

/** A line, box, circle or path: what it is filled with, and over that its edge. */
export function areasOfShape(name: string, given: Attributes, brushOf: BrushOf): Area[] {
  const tracks = moved(tracksOf(name, given), given['transform'])
  const fill = name === 'line' ? undefined : brushOf(given['fill'], given['fill-opacity'])
  const stroke = brushOf(given['stroke'], given['stroke-opacity'])
  return [
    ...(fill ? [{ outline: tracks.map(({ points }) => points), brush: fill }] : []),
    ...(stroke ? [{ outline: edgeOf(tracks, given), brush: stroke }] : []),
  ]
}

/** @throws Error for what is no number and has no `otherwise`. */
export function numberOf(written: string | undefined, otherwise?: number): number {
  const value = written === undefined ? otherwise : Number(written)
  if (value === undefined || !Number.isFinite(value))
    throw new Error(`A drawing for paper has no number ${written}`)
  return value
}

export function edgeOf(tracks: readonly Track[], given: Attributes): Outline {
  const width = numberOf(given['stroke-width'], 1)
  const pattern = given['stroke-dasharray']?.split(/[ ,]+/).map(Number)
  return tracks
    .flatMap((track) => (pattern ? dashes(track, pattern) : [track]))
    .flatMap((track) => strokeOutline(track, width))
}

function tracksOf(name: string, given: Attributes): Track[] {
  switch (name) {
    case 'line': {
      const ends = (['1', '2'] as const).map(
        (end): Point => [numberOf(given[`x${end}`]), numberOf(given[`y${end}`])],
      )
      return [{ points: ends, closed: false }]
    }
    case 'rect': {
      const box = {
        x: numberOf(given['x'], 0),
        y: numberOf(given['y'], 0),
        width: numberOf(given['width']),
        height: numberOf(given['height']),
        radius: numberOf(given['rx'], 0),
      }
      return [{ points: boxOutline(box), closed: true }]
    }
    case 'circle': {
      const middle: Point = [numberOf(given['cx']), numberOf(given['cy'])]
      return [{ points: circleOutline(middle, numberOf(given['r'])), closed: true }]
    }
    case 'path':
      return pathTracks(given['d'] ?? '')
    default:
      throw new Error(`A drawing for paper has no element ${name}`)
  }
}

function moved(tracks: readonly Track[], transform: string | undefined): readonly Track[] {
  if (transform === undefined) return tracks
  const [, x, y] = /^translate\((\S+) (\S+)\)$/.exec(transform) ?? []
  const [byX, byY] = [numberOf(x), numberOf(y)]
  return tracks.map(({ points, closed }) => ({
    points: points.map(([left, top]): Point => [left + byX, top + byY]),
    closed,
  }))
}
