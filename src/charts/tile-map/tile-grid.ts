import { extent, mean } from 'd3-array'
import { assignPlaces } from './assign-places.ts'

type GridPlace = { column: number; row: number }

/**
 * Puts every point in a cell of its own in a grid of cells that are `ratio` as high as wide, so that the
 * sum of squared distances to the true positions is least. Columns count from the west, rows from the
 * north. A position that is not finite is put in the middle.
 */
export function tileGrid(
  points: readonly { longitude: number; latitude: number }[],
  ratio: number,
): { places: GridPlace[]; columns: number; rows: number } {
  if (points.length === 0) return { places: [], columns: 0, rows: 0 }
  const flat = flattened(points)
  const width = span(flat.map(({ x }) => x))
  const height = span(flat.map(({ y }) => y))
  const columns = columnsFor(points.length, width.size, height.size / ratio)
  const rows = Math.ceil((points.length * slack) / columns)
  const wishes = flat.map(({ x, y }) => ({
    column: ((x - width.low) / width.size) * (columns - 1),
    row: ((y - height.low) / height.size) * (rows - 1),
  }))
  const cells = Array.from({ length: columns * rows }, (_, cell) => ({
    column: cell % columns,
    row: Math.floor(cell / columns),
  }))
  const chosen = assignPlaces(points.length, cells.length, (item, cell) => {
    const wish = wishes[item] ?? { column: 0, row: 0 }
    const place = cells[cell] ?? { column: 0, row: 0 }
    return (wish.column - place.column) ** 2 + ((wish.row - place.row) * ratio) ** 2
  })
  return trimmed(chosen.map((cell) => cells[cell] ?? { column: 0, row: 0 }))
}

/** Room to keep bays and corners empty, so that the outline stays recognisable. */
const slack = 1.35

/** At the scale of one country, degrees of longitude shrink by the cosine of the latitude; y runs south. */
function flattened(points: readonly { longitude: number; latitude: number }[]): { x: number; y: number }[] {
  const middle = {
    longitude: mean(points.map((point) => point.longitude).filter(isDegree)) ?? 0,
    latitude: mean(points.map((point) => point.latitude).filter(isDegree)) ?? 0,
  }
  const shrink = Math.cos((middle.latitude * Math.PI) / 180)
  return points.map(({ longitude, latitude }) => ({
    x: (isDegree(longitude) ? longitude : middle.longitude) * shrink,
    y: -(isDegree(latitude) ? latitude : middle.latitude),
  }))
}

function isDegree(value: number): boolean {
  return Math.abs(value) <= 360
}

function span(values: readonly number[]): { low: number; size: number } {
  const [low = 0, high = 0] = extent(values)
  return { low, size: Math.max(high - low, 1e-6) }
}

function columnsFor(count: number, width: number, height: number): number {
  const columns = Math.round(Math.sqrt((count * slack * width) / height))
  return Math.min(count, Math.max(1, columns))
}

function trimmed(places: readonly GridPlace[]): { places: GridPlace[]; columns: number; rows: number } {
  const [west = 0, east = 0] = extent(places, ({ column }) => column)
  const [north = 0, south = 0] = extent(places, ({ row }) => row)
  return {
    places: places.map(({ column, row }) => ({ column: column - west, row: row - north })),
    columns: east - west + 1,
    rows: south - north + 1,
  }
}
