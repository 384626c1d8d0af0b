import { textWidth } from '../text-width.ts'
import type { SettledTile } from './settle-tile-map.ts'

export type TileLine = { x: number; y: number; label: string; isValue: boolean }

const rim = 4

/**
 * What fits on a tile: the name, over two lines if it must, else its abbreviation; and the value under it.
 * Where nothing fits, the tile is bare and its title tells.
 */
export function placeTileWords(
  { label, abbreviation, text }: Pick<SettledTile, 'label' | 'abbreviation' | 'text'>,
  box: { x: number; y: number; width: number; height: number },
  fontSize: number,
): TileLine[] {
  const width = box.width - 2 * rim
  const lineHeight = fontSize + 4
  const most = Math.floor((box.height - rim) / lineHeight)
  const fits = (line: string) => line !== '' && textWidth(line, fontSize) <= width
  const value = [text].filter(fits)
  const names = [nameLines(label, fits), [abbreviation].filter(fits)]
  const wishes = names.flatMap((name) => [
    { name, value },
    { name, value: [] },
  ])
  const chosen = wishes.find(({ name, value }) => name.length > 0 && name.length + value.length <= most)
  if (!chosen) return []

  const lines = [...chosen.name, ...chosen.value]
  const first = box.y + box.height / 2 - ((lines.length - 1) * lineHeight) / 2 + fontSize * 0.35
  return lines.map((line, index) => ({
    x: box.x + box.width / 2,
    y: first + index * lineHeight,
    label: line,
    isValue: index >= chosen.name.length,
  }))
}

/** The name on one line, or broken once at a space; no lines when a part is too wide. */
function nameLines(label: string, fits: (line: string) => boolean): string[] {
  if (fits(label)) return [label]
  const parts = label.split(' ')
  for (let cut = parts.length - 1; cut > 0; cut -= 1) {
    const lines = [parts.slice(0, cut).join(' '), parts.slice(cut).join(' ')]
    if (lines.every(fits)) return lines
  }
  return []
}
