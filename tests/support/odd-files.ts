import { crc32, deflateRawSync } from 'node:zlib'
import { Workbook } from '@cj-tech-master/excelts'

export type OddFile = { name: string; mimeType: string; buffer: Buffer }

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export function csvFile(text: string, name = 'bevindingen.csv'): OddFile {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) }
}

export function excelFile(buffer: Buffer, name = 'bevindingen.xlsx'): OddFile {
  return { name, mimeType: workbookType, buffer }
}

/** The headings over two columns each, as people make them when a sheet has to look neat. */
export async function workbookWithMergedHeadings(headings: readonly string[]): Promise<OddFile> {
  const workbook = new Workbook()
  const sheet = workbook.addWorksheet('Bevindingen')
  sheet.addRow([...headings])
  sheet.addRow(headings.map(() => 'voorbeeld'))
  sheet.mergeCells('A1:B1')
  return excelFile(Buffer.from(await workbook.xlsx.writeBuffer()))
}

/** A workbook of some 200 kB that would unpack to 200 MB. */
export function zipBomb(): OddFile {
  const name = Buffer.from('xl/worksheets/sheet1.xml')
  const unpacked = Buffer.alloc(200 * 1024 * 1024, ' ')
  const packed = deflateRawSync(unpacked)
  const facts = Buffer.alloc(18)
  facts.writeUInt16LE(8, 0)
  facts.writeUInt32LE(crc32(unpacked), 6)
  facts.writeUInt32LE(packed.length, 10)
  facts.writeUInt32LE(unpacked.length, 14)
  const lengths = Buffer.from([name.length, 0, 0, 0])
  const local = Buffer.concat([Buffer.from('PK\x03\x04\x14\0\0\0'), facts, lengths, name, packed])
  const listed = Buffer.concat([
    Buffer.from('PK\x01\x02\x14\0\x14\0\0\0'),
    facts,
    lengths,
    Buffer.alloc(14),
    name,
  ])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(local.length, 16)
  return excelFile(Buffer.concat([local, listed, end]))
}
