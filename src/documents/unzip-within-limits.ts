import { crc32, inflateRawSync } from 'node:zlib'
import { damaged, type ReadLimits, ReadRefused } from './read-outcome.ts'
import { readZipDirectory, type ZipEntry } from './zip-directory.ts'

/** The files in an archive, unpacked one by one when asked for; undefined when there is no such file. */
export type UnpackedFile = (path: string) => Uint8Array | undefined

const stored = 0
const deflated = 8

/**
 * Opens a zip archive without trusting it: what the directory promises in all must be within the limit, and
 * no file may unpack to more than the directory promised for it. Paths are compared without regard to case,
 * as the Open Packaging Conventions (ISO/IEC 29500-2) ask.
 *
 * @throws ReadRefused `zip-bomb`, `password-protected`, or `not-a-workbook` when the archive is broken.
 */
export function openZip(bytes: Uint8Array, limits: ReadLimits): UnpackedFile {
  const entries = new Map(readZipDirectory(bytes, limits).map((entry) => [pathKey(entry.name), entry]))
  return (path) => {
    const entry = entries.get(pathKey(path))
    return entry && unpack(bytes, entry)
  }
}

function pathKey(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\//, '').toLowerCase()
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw new ReadRefused({ problem: 'password-protected' })
  const unpacked = inflate(packedData(bytes, entry), entry)
  if (unpacked.length !== entry.unpackedBytes || crc32(unpacked) !== entry.crc32) throw damaged()
  return unpacked
}

/** Behind the local header, whose name and extra field can differ in length from those in the directory. */
function packedData(bytes: Uint8Array, { offset, packedBytes }: ZipEntry): Uint8Array {
  const header = Buffer.from(bytes.subarray(offset, offset + 30))
  if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50) throw damaged()
  const start = offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  return bytes.subarray(start, start + packedBytes)
}

function inflate(packed: Uint8Array, { method, unpackedBytes }: ZipEntry): Uint8Array {
  if (method === stored) return packed
  if (method !== deflated) throw damaged()
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, unpackedBytes) })
  } catch (problem) {
    if (problem instanceof RangeError) throw new ReadRefused({ problem: 'zip-bomb', detail: 'undeclared' })
    throw damaged()
  }
}
