import { crc32, deflateSync } from 'node:zlib'

export const bytesPerPixel = 3

/** A picture of which each row has a byte for its filter (none: nought) and three for each pixel. Source: PNG, third edition (W3C 2025), 5 and 11.2. */
export function pngBytes(rows: Uint8Array, { width, height }: { width: number; height: number }): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a colour, red, green and blue; the rest stays nought.
  header.set([8, 2], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    // Charts are mostly plain: trying harder costs time and saves little.
    chunk('IDAT', deflateSync(rows, { level: 3 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** White rows, to be painted on. */
export function emptyRows({ width, height }: { width: number; height: number }): Buffer {
  const stride = 1 + width * bytesPerPixel
  const rows = Buffer.alloc(stride * height, 0xff)
  for (let row = 0; row < height; row += 1) rows[row * stride] = 0
  return rows
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(data.length, 0)
  named.copy(framed, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}
