import { crc32, deflateSync } from 'node:zlib'
import type { PaperRibbon } from './paper-outline.ts'

/** In pixels; printed at 150 to the inch it is as wide as the text of a page. */
export const ribbonWidth = 980
export const ribbonHeight = 54
const gap = 4
const bytesPerPixel = 3

/** The bar of a ribbon as a PNG, for Word shows no drawing of ours. Source: PNG, third edition (W3C 2025), 5 and 11.2. */
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
  const header = Buffer.alloc(13)
  header.writeUInt32BE(ribbonWidth, 0)
  header.writeUInt32BE(ribbonHeight, 4)
  // Eight bits a colour, red, green and blue; the rest stays nought.
  header.set([8, 2], 8)
  const rows = Buffer.concat(Array.from({ length: ribbonHeight }, () => row))
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(data.length, 0)
  named.copy(framed, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}
