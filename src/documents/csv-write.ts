import { guard } from './csv-guard.ts'

export type CsvOptions = {
  /** A semicolon is what Excel expects in a Dutch installation. */
  delimiter?: ',' | ';' | '\t'
  /** What stands in a figure before the tenths: in a Dutch Excel a comma. */
  decimalMark?: '.' | ','
  /** The mark by which Excel knows that the file is UTF-8. */
  byteOrderMark?: boolean
}

/**
 * A CSV file in UTF-8 as RFC 4180 describes it. Text that a spreadsheet would take for a formula is guarded;
 * `readCsv` takes the guard off again, so that what is written is what is read. Null is an empty cell; a
 * figure is written as a figure, without thousands.
 *
 * @throws RangeError for a number that is not finite.
 */
export function writeCsv(
  rows: readonly (readonly (string | number | null)[])[],
  { delimiter = ',', decimalMark = '.', byteOrderMark = false }: CsvOptions = {},
): Uint8Array {
  const lines = rows.map((cells) => `${cells.map((cell) => csvCell(cell, decimalMark)).join(delimiter)}\r\n`)
  return new TextEncoder().encode(`${byteOrderMark ? '\ufeff' : ''}${lines.join('')}`)
}

/** A cell with any delimiter in it is quoted, so that the only ones outside quotes are those of this file. */
function csvCell(cell: string | number | null, decimalMark: string): string {
  const text = typeof cell === 'number' ? figure(cell, decimalMark) : guard(cell ?? '')
  return /[",;\t\r\n\ufeff]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A negative figure is no formula, so it needs no guard. */
function figure(number: number, decimalMark: string): string {
  if (!Number.isFinite(number)) throw new RangeError(`${number} is not a figure`)
  return String(number).replace('.', decimalMark)
}
