import { readInProcess } from './read-in-process.ts'
import type { ReadLimits, ReadOutcome } from './read-outcome.ts'

/**
 * Reads a CSV file from a stranger as one sheet without a name: UTF-8 or else windows-1252 (or UTF-16, which
 * Excel calls "Unicode text"), with commas, semicolons or tabs. Cells stay the text they are: "1,5" is not
 * made a number. The ' before a would-be formula is taken off (see `guard`).
 *
 * Quotes that do not match are a problem with the `line` where they begin; the rows behind them could have
 * ended up in one cell.
 */
export function readCsv(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Promise<ReadOutcome> {
  return readInProcess('csv', bytes, limits)
}
