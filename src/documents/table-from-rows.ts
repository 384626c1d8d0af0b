import type { ReadRow, ReadSheet } from './read-outcome.ts'

/** Makes a table of rows that hold text, all as wide as the widest. Undefined when there are no rows. */
export function tableFromRows(name: string, rows: readonly ReadRow[]): ReadSheet | undefined {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0)
  const [header, ...body] = rows.map(({ number, cells }) => ({
    number,
    cells: Array.from({ length: width }, (_, column) => cells[column] ?? ''),
  }))
  return header && { name, headerRow: header.number, header: header.cells, rows: body }
}
