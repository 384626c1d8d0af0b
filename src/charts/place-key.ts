import type { Measures } from './chart-view.ts'
import { baselineFor } from './chart-view.ts'
import { fitText, textWidth } from './text-width.ts'

/** One entry of a key: a sample of how it is drawn, so wide, and the word for it. */
export type KeyItem<Sample> = { sample: Sample; sampleWidth: number; label: string }

/** `x`, `y`: left end and middle of the sample. `textX`, `textY`: start of the word, on its baseline. */
export type PlacedKeyItem<Sample> = KeyItem<Sample> & { x: number; y: number; textX: number; textY: number }

const sampleGap = 8
const itemGap = 22

/** Sets the entries in rows, or all under one another, from `left`, `top`; answers the height they took. */
export function placeKey<Sample>(
  items: readonly KeyItem<Sample>[],
  place: { left: number; top: number; right: number; stacked?: boolean; measures: Measures },
): { items: PlacedKeyItem<Sample>[]; height: number } {
  const { left, top, right, stacked = false } = place
  const { fontSize, lineHeight } = place.measures
  const rowHeight = lineHeight + 4
  const placed: PlacedKeyItem<Sample>[] = []
  let x = left
  let row = 0
  for (const { sample, sampleWidth, label } of items) {
    const fitted = fitText(label, fontSize, right - left - sampleWidth - sampleGap)
    const width = sampleWidth + sampleGap + textWidth(fitted, fontSize)
    if (x > left && (stacked || x + width > right)) {
      x = left
      row += 1
    }
    const y = top + row * rowHeight + rowHeight / 2
    const textX = x + sampleWidth + sampleGap
    placed.push({ sample, sampleWidth, label: fitted, x, y, textX, textY: baselineFor(y, fontSize) })
    x += width + itemGap
  }
  return { items: placed, height: items.length === 0 ? 0 : (row + 1) * rowHeight }
}
