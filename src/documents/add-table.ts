import type { Cell, Column, Workbook } from '@cj-tech-master/excelts'
import type { CellValue, ColumnOutline, SheetOutline } from './workbook-outline.ts'

/** The longest text in one cell, in characters, and the longest name of a sheet: Excel, "Specifications and limits". */
const longestText = 32_767
const longestName = 31

/** Excel shows these the way the reader's own country does; @ keeps what is typed as text. */
const formats: Record<ColumnOutline['kind'], string> = {
  text: '@',
  list: '@',
  number: 'General',
  money: '[$€-413] #,##0.00',
  date: 'dd-mm-yyyy',
  year: '0',
}

/** Adds a sheet with a bold, frozen header that can be filtered, and the rows under it. */
export function addTable(workbook: Workbook, { name, columns, rows }: SheetOutline): void {
  if (name.length > longestName) throw new RangeError(`The name of sheet ${name} is too long`)
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
  for (const [index, column] of columns.entries()) {
    styleColumn(sheet.getColumn(index + 1), column)
    const header = sheet.getCell(1, index + 1)
    setText(header, column.header)
    header.font = { bold: true }
  }
  for (const [row, values] of rows.entries()) {
    if (values.length > columns.length) throw new RangeError(`Row ${row + 2} of sheet ${name} is too wide`)
    for (const [index, column] of columns.entries()) {
      setCell(sheet.getCell(row + 2, index + 1), values[index] ?? null, column)
    }
  }
  sheet.autoFilter = {
    from: { row: 1, col: 1 },
    to: { row: 1 + rows.length, col: Math.max(1, columns.length) },
  }
}

function styleColumn(excelColumn: Column, { header, kind, width }: ColumnOutline): void {
  excelColumn.width = width ?? Math.min(40, Math.max(12, header.length + 4))
  excelColumn.numFmt = formats[kind]
  excelColumn.alignment = { vertical: 'top', wrapText: kind === 'text' || kind === 'list' }
}

function setCell(cell: Cell, value: CellValue, { kind }: ColumnOutline): void {
  if (value === null || value === '') return
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`${value} in cell ${cell.address} is not a figure`)
    cell.value = value
    return
  }
  const days = kind === 'date' ? dayNumber(value) : undefined
  if (days === undefined) setText(cell, value)
  else cell.value = days
}

/** Text that begins with = stays text: it is stored as text, and the format @ keeps it so when it is edited. */
function setText(cell: Cell, value: string): void {
  const text = cellText(value)
  if (text.length > longestText) throw new RangeError(`The text in cell ${cell.address} is too long`)
  cell.value = text
  cell.numFmt = formats.text
}

/** XML 1.0 has no place for control characters and half characters, and makes every line break one line feed. */
function cellText(value: string): string {
  const lines = value.toWellFormed().replace(/\r\n?/g, '\n')
  return lines.replace(/[^\t\n\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, '')
}

/**
 * Excel's number for a day written as 2024-02-01; undefined for what is no such day. Days before 1 March
 * 1900 stay text: Excel counts a 29 February 1900 that never was.
 */
function dayNumber(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const time = Date.parse(`${text}T00:00:00Z`)
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return undefined
  return text < '1900-03-01' ? undefined : (time - Date.UTC(1899, 11, 30)) / 86_400_000
}
