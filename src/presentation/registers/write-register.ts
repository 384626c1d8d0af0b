import { writeCsv } from '../../documents/csv-write.ts'
import { writeWorkbook } from '../../documents/workbook-write.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Field, Values } from '../../domain/registers/field.ts'
import type { Noun } from '../../domain/registers/noun.ts'
import type { Language } from '../../language/language.ts'
import { workbookTexts } from '../../language/workbook-texts.ts'
import { sheetOfRegister } from './register-sheet.ts'

type Columns = { noun: Noun; fields: readonly Field[] }
type Entries = readonly { values: Values; version?: string }[]

/** A register as an Excel workbook with drop-downs and help, in the form the import reads back. */
export function registerWorkbook(
  register: Columns,
  entries: Entries,
  { region, language, today }: { region: Region; language: Language; today: Date },
): Promise<Uint8Array> {
  const { help, meta, choices } = workbookTexts[language]
  return writeWorkbook({
    sheets: [sheetOfRegister(register, entries, region, language)],
    titles: { help, meta, choices },
    meta: { Thuisplan: '1', [workbookTexts[language].region]: region.name },
    writtenAt: today,
  })
}

/** The same as CSV, as a Dutch Excel opens it: semicolons, decimal commas. */
export function registerCsv(
  register: Columns,
  entries: Entries,
  { region, language }: { region: Region; language: Language },
): Uint8Array {
  const { columns, rows } = sheetOfRegister(register, entries, region, language)
  return writeCsv([columns.map(({ header }) => header), ...rows], {
    delimiter: ';',
    decimalMark: ',',
    byteOrderMark: true,
  })
}

/** Rows of one's own, as a workbook without help or drop-downs. */
export function plainWorkbook(
  name: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  language: Language,
  today: Date,
) {
  const { help, meta, choices } = workbookTexts[language]
  return writeWorkbook({
    sheets: [{ name, columns: header.map((heading) => ({ header: heading, kind: 'text' })), rows }],
    titles: { help, meta, choices },
    meta: { Thuisplan: '1' },
    writtenAt: today,
  })
}
