import { ascending } from 'd3-array'
import { settleMark } from '../mark.ts'
import type { AreaTile, TileMapData } from './tile-map-data.ts'

export type SettledTileMap = {
  title: string
  description: string
  tiles: readonly SettledTile[]
  legend: readonly { fill: TileFill; label: string }[]
}

export type SettledTile = Pick<AreaTile, 'label' | 'longitude' | 'latitude' | 'text'> & {
  abbreviation: string
  title: string
  fill: TileFill
}

/** `shade` runs from 1, lightest, to 5. */
export type TileFill = { kind: 'step'; shade: Shade } | { kind: 'class' } | { kind: 'missing' }
type Shade = 1 | 2 | 3 | 4 | 5

/**
 * Gives every tile its place in the legend, and the legend an entry for what it holds.
 * @throws RangeError for more than five steps, or steps that do not rise.
 */
export function settleTileMap(data: TileMapData): SettledTileMap {
  const shades = shadesFor(data.steps.length)
  if (data.steps.some(({ from }, index) => index > 0 && !(from > (data.steps[index - 1]?.from ?? from))))
    throw new RangeError('The steps of a tile map must rise')
  const tiles = data.tiles
    .toSorted((a, b) => ascending(a.code, b.code))
    .map((tile) => settleTile(data, tile, shades))
  const has = (kind: TileFill['kind']) => tiles.some(({ fill }) => fill.kind === kind)
  return {
    title: data.title,
    description: data.description,
    tiles,
    legend: [
      ...data.steps.map(({ label }, index) => ({ fill: stepFill(shades, index), label })),
      ...(has('class') ? [{ fill: { kind: 'class' } as const, label: data.words.class }] : []),
      ...(has('missing') ? [{ fill: { kind: 'missing' } as const, label: data.words.missing }] : []),
    ],
  }
}

function settleTile(data: TileMapData, tile: AreaTile, shades: readonly Shade[]): SettledTile {
  const fill = fillFor(data, tile, shades)
  const text = fill.kind === 'missing' ? '' : tile.text
  return {
    label: tile.label,
    abbreviation: tile.abbreviation ?? '',
    text,
    title: `${tile.label}: ${fill.kind === 'missing' ? data.words.missing : text}`,
    longitude: tile.longitude,
    latitude: tile.latitude,
    fill,
  }
}

function fillFor({ steps }: TileMapData, tile: AreaTile, shades: readonly Shade[]): TileFill {
  const mark = settleMark(tile.mark)
  if (mark.kind !== 'known') return { kind: mark.kind }
  return stepFill(
    shades,
    Math.max(
      0,
      steps.findLastIndex(({ from }) => from <= mark.value),
    ),
  )
}

function stepFill(shades: readonly Shade[], step: number): TileFill {
  return { kind: 'step', shade: shades[step] ?? 3 }
}

/** Few steps use the far ends of the scale, so that neighbours differ as much as they can. */
function shadesFor(steps: number): readonly Shade[] {
  const shades: readonly (readonly Shade[])[] = [[], [3], [2, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]]
  const chosen = shades[steps]
  if (!chosen) throw new RangeError(`A tile map has at most five steps, not ${steps}`)
  return chosen
}
