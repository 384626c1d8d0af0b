import { parseCsv } from './parse-csv.ts'
import { parseWorkbook } from './parse-workbook.ts'
import { type ReadLimits, type ReadOutcome, ReadRefused } from './read-outcome.ts'

export type ReadTask = { format: 'workbook' | 'csv'; bytes: Uint8Array; limits: ReadLimits }

/** Does the reading that `readWorkbook` and `readCsv` ask for, in the process that calls it. */
export function answerReadTask({ format, bytes, limits }: ReadTask): ReadOutcome {
  try {
    return format === 'csv'
      ? { ok: true, sheets: parseCsv(bytes, limits) }
      : { ok: true, ...parseWorkbook(bytes, limits) }
  } catch (problem) {
    if (problem instanceof ReadRefused) return { ok: false, ...problem.refusal }
    throw problem
  }
}
