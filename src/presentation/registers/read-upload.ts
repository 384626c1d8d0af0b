import { readCsv } from '../../documents/csv-read.ts'
import type { ReadOutcome } from '../../documents/read-outcome.ts'
import { readWorkbook } from '../../documents/workbook-read.ts'
import type { FieldProblem, Problem } from '../../domain/outcome.ts'
import type { Field } from '../../domain/registers/field.ts'
import type { Noun } from '../../domain/registers/noun.ts'
import type { formTexts } from '../../language/form-texts.ts'
import { workbookTexts } from '../../language/workbook-texts.ts'
import { columnOf, type ReadSheet, rowsOfSheet } from './register-sheet.ts'

type Columns = { noun: Noun; fields: readonly Field[] }
type Sheet = Extract<ReadOutcome, { ok: true }>['sheets'][number]

/** Why nothing of a file could be taken. */
export type FileReading =
  | { kind: 'no-file' }
  | { kind: 'no-rows' }
  | { kind: 'no-line-sheet'; sheets: string[] }
  | { kind: 'too-many-rows'; rows: number; most: number }
  | { kind: 'missing-headings'; headings: string[] }
  | { kind: 'unreadable'; problem: keyof (typeof formTexts)['nl']['file']; detail?: string }

/** `unread`: the other sheets of the file, hidden ones too, which nobody should think were taken. */
export type Upload = { sheet: Sheet; read: ReadSheet; unread?: UnreadSheets }
export type UnreadSheets = { hidden: readonly string[]; others: readonly string[] }
type UploadReading = { ok: true; upload: Upload } | { ok: false; reading: FileReading }

/** Reads an Excel or CSV file of a stranger, whatever it is called, as rows of this register. */
export async function readUpload(register: Columns, bytes: Uint8Array): Promise<UploadReading> {
  const outcome = await readTables(bytes)
  return outcome.ok ? uploadFrom(register, outcome.sheets, outcome.hiddenSheets) : unreadable(outcome)
}

/** What a file is, is told by how it begins, not by its name. */
export function readTables(bytes: Uint8Array): Promise<ReadOutcome> {
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b
  const isOldOffice = bytes[0] === 0xd0 && bytes[1] === 0xcf
  return isPacked || isOldOffice ? readWorkbook(bytes) : readCsv(bytes)
}

/** Of several sheets the one that fits, as rows of this register. */
export function uploadFrom(
  register: Columns,
  sheets: readonly Sheet[],
  hiddenSheets: readonly string[] = [],
): UploadReading {
  const candidates = sheets.map((sheet) => ({ sheet, read: rowsOfSheet(register, sheet) }))
  const fitting = candidates.find(({ read }) => read.missingHeadings.length === 0)
  if (!fitting)
    return {
      ok: false,
      reading: { kind: 'missing-headings', headings: candidates[0]?.read.missingHeadings ?? [] },
    }
  if (fitting.read.rows.length === 0) return { ok: false, reading: { kind: 'no-rows' } }
  const names = sheets.flatMap((sheet) => (sheet === fitting.sheet ? [] : [sheet.name]))
  const unread = { hidden: notOurs(hiddenSheets), others: notOurs(names) }
  return { ok: true, upload: { ...fitting, unread } }
}

/** Sheets that we did not put there ourselves, beside the lists. */
export function notOurs(names: readonly string[]): string[] {
  const ours = Object.values(workbookTexts).flatMap(({ help, meta, choices }) => [
    help.name,
    meta.name,
    choices,
  ])
  return names.filter((name) => !ours.includes(name))
}

/** `sheet`: where a file has several that were read. */
export type RefusedRow = {
  sheet?: string
  row: number
  cells: string[]
  reasons: { letter: string; heading: string; problem: FieldProblem }[]
}

export type ImportReport = {
  accepted: string[]
  refused: RefusedRow[]
  unknownHeadings: string[]
  header: string[]
  unread?: UnreadSheets
}

export type RowOfImport = { row: number } & ({ stored: { label: string } } | { problem: Problem })

/** Lays what the import said beside the file: which cell of which row was wrong, and why. */
export function importReport(
  register: Columns,
  { sheet, read, unread }: Upload,
  results: readonly RowOfImport[],
): ImportReport {
  const cellsOf = new Map(sheet.rows.map(({ number, cells }) => [number, cells]))
  return {
    accepted: results.flatMap((result) => ('stored' in result ? [result.stored.label] : [])),
    refused: results.flatMap((result) =>
      'problem' in result
        ? [
            {
              row: result.row,
              cells: cellsOf.get(result.row) ?? [],
              reasons: reasonsOf(register, sheet, result.problem),
            },
          ]
        : [],
    ),
    unknownHeadings: read.unknownHeadings,
    header: sheet.header,
    ...(unread ? { unread } : {}),
  }
}

function reasonsOf(register: Columns, sheet: Sheet, problem: Problem): RefusedRow['reasons'] {
  if (problem.kind !== 'invalid' && problem.kind !== 'conflict')
    return [{ letter: '', heading: '', problem: { code: 'not-your-municipality', detail: '' } }]
  return Object.entries(problem.fields).map(([key, fieldProblem]) => ({
    ...columnOf(sheet, register, key),
    problem: fieldProblem,
  }))
}

export function unreadable(outcome: Extract<ReadOutcome, { ok: false }>): {
  ok: false
  reading: FileReading
} {
  const where = outcome.detail ?? (outcome.line === undefined ? undefined : String(outcome.line))
  return {
    ok: false,
    reading: {
      kind: 'unreadable',
      problem: outcome.problem,
      ...(where === undefined ? {} : { detail: where }),
    },
  }
}
