import { type PastedRow, parsePastedTable, writePastedTable } from '../../documents/pasted-table.ts'
import { findingFields } from '../../domain/explorations/finding.ts'
import {
  type FieldNames,
  type GuessedColumns,
  guessColumns,
} from '../../domain/explorations/guess-columns.ts'
import { usualWidth } from '../../domain/explorations/usual-width.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Field } from '../../domain/registers/field.ts'
import { versionKey } from '../../domain/registers/version-of-entry.ts'
import { formTexts } from '../../language/form-texts.ts'
import type { Language } from '../../language/language.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import { apiNameOf } from '../registers/register-sheet.ts'

const mostBytes = 1_000_000
const mostRows = 2000

export type PasteProblem =
  | { kind: 'empty' | 'tooLong' | 'onlyHeading' }
  | { kind: 'tooManyRows'; rows: number }

/** How pasted cells are understood; `fixed`: what all rows say for a field that has no column. */
export type PasteChoices = GuessedColumns & { fixed: Readonly<Record<string, string>> }

/** A pasted row as it goes into the register. `usual`: how many cells most rows have, where this one has another number. */
export type PastedFinding = {
  number: number
  cells: readonly string[]
  input: Record<string, string>
  usual?: number
}

/** The rows of pasted text, or why nothing can be done with it. */
export function readPasted(text: string): { rows: PastedRow[] } | { problem: PasteProblem } {
  if (text.trim() === '') return { problem: { kind: 'empty' } }
  if (new TextEncoder().encode(text).length > mostBytes) return { problem: { kind: 'tooLong' } }
  const rows = parsePastedTable(text)
  return rows.length > mostRows ? { problem: { kind: 'tooManyRows', rows: rows.length } } : { rows }
}

export function guessPasted(rows: readonly PastedRow[], region: Region): PasteChoices {
  const cells = rows.map((row) => row.cells)
  return { ...guessColumns(cells, namesOfFields(), region), fixed: {} }
}

/** Every row under the heading, where there is one, as a finding. */
export function pastedFindings(
  rows: readonly PastedRow[],
  { hasHeading, columns, fixed }: PasteChoices,
): PastedFinding[] {
  const body = hasHeading ? rows.slice(1) : rows
  const usual = usualWidth(body.map(({ cells }) => cells))
  return body.map(({ number, cells }) => ({
    number,
    cells,
    input: {
      ...fixed,
      ...Object.fromEntries(
        columns.flatMap((key, at) =>
          key === '' || columns.indexOf(key) < at ? [] : [[key, cells[at] ?? '']],
        ),
      ),
    },
    ...(cells.length === usual ? {} : { usual }),
  }))
}

/** What is left of pasted rows, as text and with the numbers its rows have in that text. */
export function remainingPasted(
  heading: readonly string[],
  findings: readonly PastedFinding[],
): { text: string; findings: PastedFinding[] } {
  const above = heading.length === 0 ? [] : [heading]
  return {
    text: writePastedTable([...above, ...findings.map(({ cells }) => cells)]),
    findings: findings.map((finding, at) => ({ ...finding, number: at + 1 + above.length })),
  }
}

/** What a column can be, in the order of the form. */
export function pasteableFields(language: Language): { key: string; label: string }[] {
  const fields = findingFields.map(({ key }) => ({ key, label: labelOfField(key, language) }))
  return [...fields, { key: versionKey, label: formTexts[language].version }]
}

export function labelOfField(key: string, language: Language): string {
  if (key === versionKey) return formTexts[language].version
  return registerTexts.findings[language].fields[key]?.label ?? key
}

/** Fields that every finding needs and that one word can say for all rows, as far as no column is for them. */
export function fieldsForAll(columns: readonly string[]): Field[] {
  const fields: readonly Field[] = findingFields
  return fields.filter(({ key, required, kind }) => required && kind !== 'text' && !columns.includes(key))
}

function namesOfFields(): FieldNames {
  const fields = findingFields.map(({ key }): [string, string[]] => [
    key,
    [labelOfField(key, 'nl'), labelOfField(key, 'en'), key, apiNameOf('findings', key)],
  ])
  return new Map([...fields, [versionKey, [formTexts.nl.version, formTexts.en.version]]])
}
