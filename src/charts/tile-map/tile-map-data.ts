import type { Mark } from '../mark.ts'

/** Areas of equal size, near where they lie: a small municipality is seen as well as a large one. */
export type TileMapData = {
  title: string
  description: string
  tiles: readonly AreaTile[]
  /** Legend steps from low to high, at most five; a value belongs to the last step that begins at or below it. */
  steps: readonly { from: number; label: string }[]
  words: { missing: string; class: string }
}

export type AreaTile = {
  /** Decides ties, so that the same areas always get the same places, in whatever order they come. */
  code: string
  label: string
  /** Used where the label does not fit. */
  abbreviation?: string
  /** Degrees, as in a centroid. */
  longitude: number
  latitude: number
  mark: Mark
  /** The value as a reader sees it, e.g. "12,5" or "1–4". */
  text: string
}
