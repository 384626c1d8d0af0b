import { CsvError, parse } from 'csv-parse/sync'
import { splitDelimiter } from './csv-delimiter.ts'

/** A row of pasted text: its place among all rows, the empty ones too, and as many cells as it has. */
export type PastedRow = { number: number; cells: string[] }

/**
 * Text as a spreadsheet puts it on the clipboard: tabs between cells, a cell with a line break in it in quotes; or semicolons or
 * commas, as in a CSV file. Where quotes do not match they are signs like any other, so that no row is swallowed by a cell.
 */
export function parsePastedTable(pasted: string): PastedRow[] {
  const { text, delimiter } = pasted.includes('\t')
    ? { text: pasted, delimiter: '\t' }
    : splitDelimiter(pasted)
  const options = {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
  }
  const rows = parseWith(text, options) ?? parseWith(text, { ...options, quote: false }) ?? []
  return rows
    .map((cells, at) => ({ number: at + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
}

/** The same rows as text again, to be pasted or read once more. */
export function writePastedTable(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(pastedCell).join('\t')).join('\n')
}

function pastedCell(cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function parseWith(text: string, options: Record<string, unknown>): string[][] | undefined {
  try {
    return parse(text, options) as string[][]
  } catch (problem) {
    if (problem instanceof CsvError) return undefined
    throw problem
  }
}
