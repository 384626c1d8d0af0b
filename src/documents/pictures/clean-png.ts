import { crc32, inflateSync } from 'node:zlib'
import { mostPixels, type PictureOutcome, refusePicture } from './picture-outcome.ts'

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')

/** What shows the picture. Left out is what a camera or a program writes beside it: places, names, moments, further pictures. */
const kept = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'pHYs', 'IDAT', 'IEND'])

export function isPng(bytes: Uint8Array): boolean {
  return signature.equals(bytes.subarray(0, signature.length))
}

/** The same picture and nothing else. Every byte of it is unpacked once, so that whoever draws it later meets no surprise. */
export function cleanPng(bytes: Uint8Array): PictureOutcome {
  const chunks = chunksOf(Buffer.from(bytes))
  const header = chunks?.[0]
  if (!chunks || header?.name !== 'IHDR' || header.data.length !== 13 || chunks.at(-1)?.name !== 'IEND')
    return refusePicture('damaged')
  const [width, height] = [header.data.readUInt32BE(0), header.data.readUInt32BE(4)]
  if (width === 0 || height === 0) return refusePicture('damaged')
  if (width > mostPixels || height > mostPixels)
    return refusePicture('too-many-pixels', `${width} × ${height}`)
  const expected = unpackedBytes(header.data, width, height)
  const packed = Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data))
  if (expected === undefined || !unpacksTo(packed, expected)) return refusePicture('damaged')
  const shown = chunks.filter(({ name }) => kept.has(name)).map(({ whole }) => whole)
  return {
    ok: true,
    picture: { mediaType: 'image/png', bytes: Buffer.concat([signature, ...shown]), width, height },
  }
}

type Chunk = { name: string; data: Buffer; whole: Buffer }

/** Up to the end the picture gives itself; undefined when one is cut off or says another sum than it has. */
function chunksOf(bytes: Buffer): Chunk[] | undefined {
  const chunks: Chunk[] = []
  let position = signature.length
  while (position + 12 <= bytes.length) {
    const end = position + 12 + bytes.readUInt32BE(position)
    if (end > bytes.length) return undefined
    const whole = bytes.subarray(position, end)
    const named = whole.subarray(4, -4)
    if (crc32(named) !== whole.readUInt32BE(whole.length - 4)) return undefined
    const name = named.toString('latin1', 0, 4)
    chunks.push({ name, data: named.subarray(4), whole })
    if (name === 'IEND') return chunks
    position = end
  }
  return undefined
}

/** By kind of colour: how many samples a pixel has, and how many bits a sample may have. PNG, third edition, 11.2.1. */
const colourKinds: Readonly<Record<number, { samples: number; bits: readonly number[] }>> = {
  0: { samples: 1, bits: [1, 2, 4, 8, 16] },
  2: { samples: 3, bits: [8, 16] },
  3: { samples: 1, bits: [1, 2, 4, 8] },
  4: { samples: 2, bits: [8, 16] },
  6: { samples: 4, bits: [8, 16] },
}

/** Of an interlaced picture, its seven passes: where each begins and how far its pixels are apart. 8.1. */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

function unpackedBytes(header: Buffer, width: number, height: number): number | undefined {
  const [bits = 0, colour = 0, packing, filter, interlaced = 0] = header.subarray(8)
  const kind = colourKinds[colour]
  if (!kind?.bits.includes(bits) || packing !== 0 || filter !== 0 || interlaced > 1) return undefined
  const bytesOf = (columns: number, rows: number) =>
    columns === 0 ? 0 : rows * (1 + Math.ceil((columns * kind.samples * bits) / 8))
  if (interlaced === 0) return bytesOf(width, height)
  return passes.reduce(
    (sum, [left, top, across, down]) =>
      sum +
      bytesOf(Math.max(0, Math.ceil((width - left) / across)), Math.max(0, Math.ceil((height - top) / down))),
    0,
  )
}

function unpacksTo(packed: Buffer, expected: number): boolean {
  try {
    return inflateSync(packed, { maxOutputLength: expected }).length === expected
  } catch {
    return false
  }
}
