import type { ReadSheet as SheetInFile } from '../../documents/read-outcome.ts'
import { findingFields } from '../../domain/explorations/finding.ts'
import type { FieldProblems } from '../../domain/outcome.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import {
  keyOfColumn,
  problemsOf,
  type ReadSheet,
  rowsOfSheet,
  type SheetRow,
} from '../registers/register-sheet.ts'

const columns = { noun: 'findings', fields: findingFields } as const

/**
 * The sheet of one action line as rows of findings. A column for the line is not needed; where there is one it may not say another
 * line. A column that is missing, and a cell under no heading, are problems of every row that has them.
 */
export function readLineSheet(line: number, sheet: SheetInFile): ReadSheet {
  const read = rowsOfSheet(columns, sheet)
  const cellsOf = new Map(sheet.rows.map(({ number, cells }) => [number, cells]))
  return {
    ...read,
    missingHeadings: [],
    rows: read.rows.map(({ number, input, problems = {} }) => ({
      number,
      input: { ...input, actionLine: said(input['actionLine']) || String(line) },
      ...problemsOf({
        ...otherLine(line, input),
        ...missingColumns(input),
        ...cellsWithoutHeading(sheet, cellsOf.get(number) ?? []),
        ...problems,
      }),
    })),
  }
}

function otherLine(line: number, input: SheetRow['input']): FieldProblems {
  const told = said(input['actionLine'])
  return told === '' || told === String(line)
    ? {}
    : { actionLine: { code: 'line-of-other-sheet', detail: String(line) } }
}

function missingColumns(input: SheetRow['input']): FieldProblems {
  const missing = findingFields.filter(
    (field) => 'required' in field && field.key !== 'actionLine' && !Object.hasOwn(input, field.key),
  )
  return Object.fromEntries(
    missing.map(({ key }) => [
      key,
      { code: 'missing-column', detail: registerTexts.findings.nl.fields[key]?.label ?? key },
    ]),
  )
}

function cellsWithoutHeading({ header }: SheetInFile, cells: readonly string[]): FieldProblems {
  return Object.fromEntries(
    cells.flatMap((cell, index) =>
      cell.trim() !== '' && (header[index] ?? '').trim() === ''
        ? [[keyOfColumn(index), { code: 'cell-without-heading', detail: cell.slice(0, 80) }]]
        : [],
    ),
  )
}

function said(cell: string | number | undefined): string {
  return String(cell ?? '').trim()
}
