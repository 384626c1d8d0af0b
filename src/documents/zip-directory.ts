import { damaged, type ReadLimits, ReadRefused } from './read-outcome.ts'

/** One file in a zip archive, as its directory describes it. Sizes in bytes; a directory can lie. */
export type ZipEntry = {
  name: string
  encrypted: boolean
  method: number
  crc32: number
  packedBytes: number
  unpackedBytes: number
  offset: number
}

const endOfDirectory = 0x06054b50
const endOfDirectory64 = 0x06064b50
const locatorOfEnd64 = 0x07064b50
const directoryEntry = 0x02014b50
const full16 = 0xffff
const full32 = 0xffffffff

/**
 * Reads the list of files of a zip archive without unpacking anything, and refuses an archive that says it
 * is larger than allowed. Source: PKWARE APPNOTE 6.3.10, sections 4.3.12 to 4.3.16 and 4.5.3 (zip64).
 *
 * @throws ReadRefused `zip-bomb`, or `not-a-workbook` when there is no sound directory.
 */
export function readZipDirectory(bytes: Uint8Array, limits: ReadLimits): ZipEntry[] {
  const entries = listEntries(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const unpackedBytes = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0)
  if (unpackedBytes > limits.unpackedBytes) {
    throw new ReadRefused({ problem: 'zip-bomb', detail: 'declared' })
  }
  return entries
}

function listEntries(zip: Buffer): ZipEntry[] {
  try {
    const { count, start } = findDirectory(zip)
    const entries: ZipEntry[] = []
    let position = start
    for (let seen = 0; seen < count; seen += 1) {
      if (zip.readUInt32LE(position) !== directoryEntry) throw damaged()
      const nameLength = zip.readUInt16LE(position + 28)
      const extraLength = zip.readUInt16LE(position + 30)
      const commentLength = zip.readUInt16LE(position + 32)
      const name = zip.toString('utf8', position + 46, position + 46 + nameLength)
      const extra = zip.subarray(position + 46 + nameLength, position + 46 + nameLength + extraLength)
      entries.push(entryAt(zip.subarray(position, position + 46), name, extra))
      position += 46 + nameLength + extraLength + commentLength
    }
    return entries
  } catch (problem) {
    if (problem instanceof RangeError) throw damaged()
    throw problem
  }
}

/** The record that says where the directory is stands at the end, behind a comment of at most 65,535 bytes. */
function findDirectory(zip: Buffer): { count: number; start: number } {
  const lowest = Math.max(0, zip.length - 22 - full16)
  for (let position = zip.length - 22; position >= lowest; position -= 1) {
    if (zip.readUInt32LE(position) !== endOfDirectory) continue
    const count = zip.readUInt16LE(position + 10)
    const start = zip.readUInt32LE(position + 16)
    return count === full16 || start === full32 ? findDirectory64(zip, position - 20) : { count, start }
  }
  throw damaged()
}

function findDirectory64(zip: Buffer, locator: number): { count: number; start: number } {
  if (zip.readUInt32LE(locator) !== locatorOfEnd64) throw damaged()
  const end = Number(zip.readBigUInt64LE(locator + 8))
  if (zip.readUInt32LE(end) !== endOfDirectory64) throw damaged()
  return { count: Number(zip.readBigUInt64LE(end + 32)), start: Number(zip.readBigUInt64LE(end + 48)) }
}

function entryAt(fixed: Buffer, name: string, extra: Buffer): ZipEntry {
  const wide = wideFields(extra)
  // The zip64 field holds only those of the three that did not fit, in this order.
  const widened = (value: number) => (value === full32 ? Number(wide.shift() ?? full32) : value)
  const unpackedBytes = widened(fixed.readUInt32LE(24))
  const packedBytes = widened(fixed.readUInt32LE(20))
  const offset = widened(fixed.readUInt32LE(42))
  const encrypted = (fixed.readUInt16LE(8) & 1) === 1
  const method = fixed.readUInt16LE(10)
  return { name, encrypted, method, crc32: fixed.readUInt32LE(16), packedBytes, unpackedBytes, offset }
}

function wideFields(extra: Buffer): bigint[] {
  let position = 0
  while (position + 4 <= extra.length) {
    const length = extra.readUInt16LE(position + 2)
    if (extra.readUInt16LE(position) === 1) {
      return Array.from({ length: Math.floor(length / 8) }, (_, n) =>
        extra.readBigUInt64LE(position + 4 + n * 8),
      )
    }
    position += 4 + length
  }
  return []
}
