import { CsvError, parse } from 'csv-parse/sync'
import { splitDelimiter } from './csv-delimiter.ts'
import { unguard } from './csv-guard.ts'
import { type ReadLimits, ReadRefused, type ReadRow, type ReadSheet } from './read-outcome.ts'
import { tableFromRows } from './table-from-rows.ts'

/**
 * The one table of a CSV file. Meant for a process of its own: it holds the thread until it is done.
 *
 * @throws ReadRefused with the problem to hand back.
 */
export function parseCsv(bytes: Uint8Array, limits: ReadLimits): ReadSheet[] {
  const sheet = tableFromRows('', readRows(decode(bytes), limits))
  if (sheet === undefined) throw new ReadRefused({ problem: 'no-sheet' })
  return [sheet]
}

function decode(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  const text = isUtf16
    ? decodeAs('utf-16le', bytes)
    : (decodeAs('utf-8', bytes) ?? decodeAs('windows-1252', bytes))
  if (text === undefined || text.includes('\u0000')) throw new ReadRefused({ problem: 'not-text' })
  return text
}

/** Undefined when the bytes are not in this encoding. */
function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (problem) {
    if (problem instanceof TypeError) return undefined
    throw problem
  }
}

/** The rows that hold text; the others are counted and let go, as there can be a million of them. */
function readRows(file: string, limits: ReadLimits): ReadRow[] {
  const { text, delimiter } = splitDelimiter(file)
  const rows: ReadRow[] = []
  let number = 0
  function keep(record: readonly string[]): null {
    number += 1
    const beyond = record.slice(limits.columns)
    if (isFilled(beyond)) throw new ReadRefused({ problem: 'too-large', detail: 'columns' })
    if (!isFilled(record)) return null
    rows.push({ number, cells: record.slice(0, limits.columns).map(unguard) })
    if (rows.length > limits.rows) throw new ReadRefused({ problem: 'too-large', detail: 'rows' })
    return null
  }
  try {
    const recordEnds = ['\r\n', '\n', '\r']
    parse(text, { delimiter, record_delimiter: recordEnds, relax_column_count: true, on_record: keep })
    return rows
  } catch (problem) {
    if (!(problem instanceof CsvError)) throw problem
    const line = problem.code === 'CSV_QUOTE_NOT_CLOSED' ? lineOfOpenQuote(text) : Number(problem['lines'])
    const linesBefore = file === text ? 0 : 1
    throw new ReadRefused({ problem: 'unbalanced-quotes', line: line + linesBefore })
  }
}

function isFilled(cells: readonly string[]): boolean {
  return cells.some((cell) => cell !== '')
}

/** The parser knows only that a quote is open at the end of the file; the visitor wants to know where it is. */
function lineOfOpenQuote(text: string): number {
  let opened = -1
  for (const { 0: quotes, index } of text.matchAll(/"+/g)) {
    if (opened < 0 && quotes.length % 2 === 1) opened = index
    else if (opened >= 0 && quotes.length % 2 === 1) opened = -1
  }
  return text.slice(0, Math.max(0, opened)).split(/\r\n|\n|\r/).length
}
