import { readInProcess } from './read-in-process.ts'
import type { ReadLimits, ReadOutcome } from './read-outcome.ts'

/**
 * Reads an Excel workbook (.xlsx, .xlsm) from a stranger: the visible sheets that hold text, all cells as
 * text (see `cellText`). Hidden sheets, comments, macros and formulas are left alone; merged cells in the
 * header row are a problem, because no column then has a name of its own.
 *
 * @param limits what the file may ask of the server, where that differs from `readLimits`.
 */
export function readWorkbook(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Promise<ReadOutcome> {
  return readInProcess('workbook', bytes, limits)
}
