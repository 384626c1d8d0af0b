import type { ChartView } from '../chart-view.ts'
import type { SvgText } from '../svg-text.ts'
import { drawTileMap } from './draw-tile-map.ts'
import { placeTileMap } from './place-tile-map.ts'
import { settleTileMap } from './settle-tile-map.ts'
import type { TileMapData } from './tile-map-data.ts'

/**
 * Municipalities as equal tiles near their true places, as SVG text.
 * @throws RangeError as settleTileMap does.
 */
export function tileMap(data: TileMapData, { width, idPrefix }: ChartView): SvgText {
  return drawTileMap(placeTileMap(settleTileMap(data), width), idPrefix)
}
