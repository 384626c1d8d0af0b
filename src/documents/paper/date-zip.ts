import { readLimits } from '../read-outcome.ts'
import { readZipDirectory } from '../zip-directory.ts'

const directoryEntry = 0x02014b50
/** Midnight, as MS-DOS kept time. */
const midnight = 0

/**
 * Writes one day as the date of every file in a zip archive, in place, so that the archive does not tell when it was packed.
 * Source: PKWARE APPNOTE 6.3.10, 4.3.7, 4.3.12 and 4.4.6.
 */
export function dateZip(zip: Buffer, day: string): Buffer {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  const dosDay = ((year - 1980) << 9) | (month << 5) | date
  const entries = readZipDirectory(zip, readLimits)
  for (const { offset } of entries) {
    zip.writeUInt16LE(midnight, offset + 10)
    zip.writeUInt16LE(dosDay, offset + 12)
  }
  let position = zip.readUInt32LE(zip.length - 22 + 16)
  while (zip.readUInt32LE(position) === directoryEntry) {
    zip.writeUInt16LE(midnight, position + 12)
    zip.writeUInt16LE(dosDay, position + 14)
    position += 46 + [28, 30, 32].reduce((sum, at) => sum + zip.readUInt16LE(position + at), 0)
  }
  return zip
}
