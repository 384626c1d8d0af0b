import { type Measures, measuresFor } from '../chart-view.ts'
import { type KeyItem, type PlacedKeyItem, placeKey } from '../place-key.ts'
import { textWidth } from '../text-width.ts'
import { placeTileWords, type TileLine } from './place-tile-words.ts'
import type { SettledTileMap, TileFill } from './settle-tile-map.ts'
import { tileGrid } from './tile-grid.ts'

/** All coordinates in CSS pixels from the upper left corner. */
export type PlacedTileMap = {
  title: string
  description: string
  width: number
  height: number
  measures: Measures
  /** Of the words on the tiles. */
  fontSize: number
  tiles: readonly PlacedTile[]
  legend: readonly PlacedKeyItem<TileFill>[]
}

export type PlacedTile = {
  x: number
  y: number
  width: number
  height: number
  fill: TileFill
  title: string
  lines: readonly TileLine[]
}

const ratio = 0.8
const between = 4
const widestTile = 112
const swatch = 18

/** The legend stands beside the map where it fits there, else under it. */
export function placeTileMap(map: SettledTileMap, width: number): PlacedTileMap {
  const measures = measuresFor(width)
  const grid = tileGrid(map.tiles, ratio)
  const cell = Math.min(widestTile, measures.width / Math.max(1, grid.columns))
  const mapWidth = grid.columns * cell
  const mapHeight = grid.rows * cell * ratio
  const fontSize = cell < 60 ? measures.fontSize - 2 : measures.fontSize
  const legend = placeLegend(map, { mapWidth, mapHeight, measures })
  return {
    title: map.title,
    description: map.description,
    width: measures.width,
    height: Math.ceil(Math.max(mapHeight, legend.bottom, 1)),
    measures,
    fontSize,
    tiles: map.tiles.map((tile, index) => {
      const { column, row } = grid.places[index] ?? { column: 0, row: 0 }
      const gap = Math.min(between, cell * 0.1)
      const box = { x: column * cell, y: row * cell * ratio, width: cell - gap, height: cell * ratio - gap }
      return {
        ...box,
        fill: tile.fill,
        title: tile.title,
        lines: placeTileWords(tile, box, fontSize),
      }
    }),
    legend: legend.items,
  }
}

function placeLegend(
  { legend }: SettledTileMap,
  { mapWidth, mapHeight, measures }: { mapWidth: number; mapHeight: number; measures: Measures },
): { items: PlacedKeyItem<TileFill>[]; bottom: number } {
  const items: KeyItem<TileFill>[] = legend.map(({ fill, label }) => ({
    sample: fill,
    sampleWidth: swatch,
    label,
  }))
  const column = swatch + 10 + Math.max(0, ...items.map(({ label }) => textWidth(label, measures.fontSize)))
  const left = mapWidth + 36
  if (left + column <= measures.width) {
    const { items: placed, height } = placeKey(items, {
      left,
      top: 0,
      right: left + column,
      stacked: true,
      measures,
    })
    return { items: placed, bottom: height }
  }
  const top = mapHeight + 12
  const { items: placed, height } = placeKey(items, { left: 0, top, right: measures.width, measures })
  return { items: placed, bottom: top + height }
}
