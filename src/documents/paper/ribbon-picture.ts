import type { PaperRibbon } from './paper-outline.ts'
import { bytesPerPixel, pngBytes } from './png-bytes.ts'

/** In pixels; printed at 150 to the inch it is as wide as the text of a page. */
export const ribbonWidth = 980
export const ribbonHeight = 54
const gap = 4

/** The bar of a ribbon as a PNG, for Word shows no drawing of ours. */
export function ribbonPicture({ parts }: Pick<PaperRibbon, 'parts'>): Uint8Array {
  const row = Buffer.alloc(1 + ribbonWidth * bytesPerPixel, 0xff)
  // The filter of the row: none.
  row[0] = 0
  const shown = parts.filter(({ share }) => share > 0)
  const whole = shown.reduce((sum, { share }) => sum + share, 0)
  const room = ribbonWidth - gap * (shown.length - 1)
  let start = 0
  for (const { share, colour } of shown) {
    const end = start + (share / whole) * room
    for (let pixel = Math.round(start); pixel < Math.round(end); pixel += 1)
      row.write(colour.slice(1), 1 + pixel * bytesPerPixel, 'hex')
    start = end + gap
  }
  const rows = Buffer.concat(Array.from({ length: ribbonHeight }, () => row))
  return pngBytes(rows, { width: ribbonWidth, height: ribbonHeight })
}
