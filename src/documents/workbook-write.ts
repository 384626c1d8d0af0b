import { addChoices } from './add-choices.ts'
import { addTable } from './add-table.ts'
import type { ColumnOutline, SheetOutline, WorkbookOutline } from './workbook-outline.ts'

/**
 * Writes an Excel workbook: the sheets of the outline, then a sheet with the help of the columns (if there is
 * any), then one with the facts about the file. `readWorkbook` gives back the same text, but for what no cell
 * can hold: control characters are left out and every line break becomes one line feed.
 *
 * @throws RangeError for a sheet name or cell that Excel does not take, or a row that does not fit its columns.
 */
export async function writeWorkbook(outline: WorkbookOutline): Promise<Uint8Array> {
  // Loaded for the first workbook: no other package takes as long (0.7 s), and most starts write none.
  const { Workbook } = await import('@cj-tech-master/excelts')
  const workbook = new Workbook()
  workbook.created = outline.writtenAt
  workbook.modified = outline.writtenAt
  for (const sheet of outline.sheets) addTable(workbook, sheet)
  for (const sheet of [helpSheet(outline), metaSheet(outline)]) {
    if (sheet.rows.length > 0) addTable(workbook, sheet)
  }
  addChoices(workbook, outline)
  const zip = { modTime: outline.writtenAt, timestamps: 'dos' } as const
  return workbook.xlsx.writeBuffer({ zip, validate: false })
}

function helpSheet({ sheets, titles }: WorkbookOutline): SheetOutline {
  const told = new Map<string, string[]>()
  for (const sheet of sheets)
    for (const { header, help } of sheet.columns)
      if (help !== undefined) {
        const key = JSON.stringify([header, help])
        told.set(key, [...(told.get(key) ?? []), sheet.name])
      }
  const { name, sheet, column, help, several } = titles.help
  const rows = [...told].map(([key, [first = '', ...more]]) => [
    more.length === 0 ? first : several,
    ...(JSON.parse(key) as string[]),
  ])
  return { name, columns: [words(sheet, 24), words(column, 28), words(help, 90)], rows }
}

function metaSheet({ meta, titles }: WorkbookOutline): SheetOutline {
  const { name, key, value } = titles.meta
  return { name, columns: [words(key, 28), words(value, 50)], rows: Object.entries(meta) }
}

function words(header: string, width: number): ColumnOutline {
  return { header, kind: 'text', width }
}
