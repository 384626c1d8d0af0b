import type { FieldProblems } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Field, Values } from '../../domain/registers/field.ts'
import type { Noun } from '../../domain/registers/noun.ts'
import { versionKey } from '../../domain/registers/version-of-entry.ts'
import { formTexts } from '../../language/form-texts.ts'
import type { Language } from '../../language/language.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { cellInSheet, dutchTerms, placeName, subThemeName } from './cell-words.ts'

type Columns = { noun: Noun; fields: readonly Field[] }
type Table = {
  header: readonly string[]
  rows: readonly { number: number; cells: readonly (string | number)[] }[]
  unsolved?: readonly { row: number; column: number }[]
}

/**
 * A register as one sheet: what documents/workbook-write.ts needs, in the headings of one language. Where entries say which version
 * they are, a last column carries it, so that the sheet does not write over what somebody else changes while it is away. `part`: one
 * sheet of several, with a name of its own; all of them have that column, or none.
 */
export function sheetOfRegister(
  { noun, fields }: Columns,
  entries: readonly { values: Values; version?: string }[],
  region: Region,
  language: Language,
  part: { name?: string; isVersioned?: boolean } = {},
) {
  const texts = registerTexts[noun][language]
  const isVersioned = part.isVersioned ?? entries.some(({ version }) => version !== undefined)
  return {
    name: part.name ?? texts.plural,
    columns: [
      ...fields.map((field) => {
        const choices = choicesOf(field, region)
        const help = texts.fields[field.key]?.help
        return {
          header: texts.fields[field.key]?.label ?? field.key,
          kind: sheetKind(field),
          ...(help === undefined ? {} : { help }),
          ...(choices === undefined ? {} : { choices }),
        }
      }),
      ...(isVersioned
        ? [
            {
              header: formTexts[language].version,
              kind: 'text' as const,
              help: formTexts[language].versionHelp,
            },
          ]
        : []),
    ],
    rows: entries.map(({ values, version = '' }) => [
      ...fields.map((field) => cellInSheet(field, values[field.key] ?? null, region)),
      ...(isVersioned ? [version] : []),
    ]),
  }
}

export type SheetRow = { number: number; input: Record<string, string | number>; problems?: FieldProblems }
export type ReadSheet = { rows: SheetRow[]; unknownHeadings: string[]; missingHeadings: string[] }

/**
 * Reads a sheet back: headings in either language, or the keys of the API, in any order; empty rows are passed over. A cell whose
 * formula came to nothing is a problem of its row.
 */
export function rowsOfSheet({ noun, fields }: Columns, sheet: Table): ReadSheet {
  const columns = sheet.header.map((heading) => fieldAt(noun, fields, heading))
  const unknownHeadings = sheet.header.filter(
    (heading, index) => heading.trim() !== '' && columns[index] === undefined && !isOurs(heading),
  )
  const versionAt = sheet.header.findIndex(isVersion)
  const missingHeadings = fields
    .filter((field) => field.required && !columns.some((column) => column?.key === field.key))
    .map((field) => registerTexts[noun].nl.fields[field.key]?.label ?? field.key)
  const formulas = formulaProblems(columns, sheet)
  const rows = sheet.rows
    .filter(({ cells }) => cells.some((cell) => String(cell).trim() !== ''))
    .map(({ number, cells }) => ({
      number,
      input: {
        ...Object.fromEntries(
          columns.flatMap((field, index) => (field ? [[field.key, cells[index] ?? '']] : [])),
        ),
        ...(versionAt < 0 ? {} : { [versionKey]: String(cells[versionAt] ?? '') }),
      },
      ...problemsOf(formulas.get(number) ?? {}),
    }))
  return { rows, unknownHeadings, missingHeadings }
}

/** The name the API gives a field: its Dutch heading in camel case, "Jaarlijkse kosten" -> `jaarlijkseKosten`. */
export function apiNameOf(noun: Noun, key: string): string {
  const [first = '', ...rest] = (registerTexts[noun].nl.fields[key]?.label ?? key)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9 ]/g, '')
    .split(/\s+/)
  return first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

/** What a problem is called that stands in a column of no field. */
export function keyOfColumn(index: number): string {
  return `column ${index}`
}

/** Where a problem with a field stands in a sheet: the heading as it is in that file, and the letter of the column. */
export function columnOf(sheet: { header: readonly string[] }, { noun, fields }: Columns, key: string) {
  const nameless = /^column (\d+)$/.exec(key)?.[1]
  if (nameless !== undefined)
    return { heading: sheet.header[Number(nameless)] ?? '', letter: letterOf(Number(nameless)) }
  const index = sheet.header.findIndex((heading) => fieldAt(noun, fields, heading)?.key === key)
  return {
    heading: sheet.header[index]?.trim() ?? registerTexts[noun].nl.fields[key]?.label ?? key,
    letter: index < 0 ? '' : letterOf(index),
  }
}

/** A row's own problems, when there are any. */
export function problemsOf(problems: FieldProblems): { problems?: FieldProblems } {
  return Object.keys(problems).length === 0 ? {} : { problems }
}

/** Columns of ours that belong to no field: the version, and why a row came back. */
function isOurs(heading: string): boolean {
  return (
    isVersion(heading) ||
    [formTexts.nl.reason, formTexts.en.reason].some((name) => plain(name) === plain(heading))
  )
}

function isVersion(heading: string): boolean {
  return [formTexts.nl.version, formTexts.en.version].some((name) => plain(name) === plain(heading))
}

function formulaProblems(columns: readonly (Field | undefined)[], { unsolved = [] }: Table) {
  const problems = new Map<number, FieldProblems>()
  for (const { row, column } of unsolved) {
    const key = columns[column - 1]?.key ?? keyOfColumn(column - 1)
    problems.set(row, { ...problems.get(row), [key]: { code: 'formula-without-value' } })
  }
  return problems
}

/** The field a heading names, in either language or as the API does. */
export function fieldAt(noun: Noun, fields: readonly Field[], heading: string): Field | undefined {
  const wanted = plain(heading)
  const { nl, en } = registerTexts[noun]
  return fields.find(({ key }) =>
    [
      ...[nl, en].flatMap(({ fields }) => [fields[key]?.label, fields[key]?.formerly]),
      key,
      apiNameOf(noun, key),
    ].some((name) => name !== undefined && plain(name) === wanted),
  )
}

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ')
}

function sheetKind(field: Field): 'text' | 'number' | 'money' | 'date' | 'year' | 'list' {
  if (field.kind === 'amount') return 'money'
  if (field.kind === 'number' || field.kind === 'decimal') return 'number'
  if (field.kind === 'year') return 'year'
  if (field.kind === 'date' || field.kind === 'day-or-period') return 'date'
  return ['choices', 'references', 'words', 'links', 'years'].includes(field.kind) ? 'list' : 'text'
}

/** Drop-down of a cell; a cell that takes several has none, because a drop-down would replace instead of add. */
function choicesOf(field: Field, region: Region): string[] | undefined {
  if (field.kind === 'choice') return dutchTerms(field.terms)
  if (field.kind === 'yes-no') return [wordTexts.nl.yes, wordTexts.nl.no]
  if (field.kind === 'place')
    return [...region.municipalities.map(({ name }) => name), placeName(region, 'region', 'nl')]
  if (field.kind === 'reference' && field.to === 'action-line')
    return region.actionLines.map(({ number }) => String(number))
  if (field.kind === 'reference' && field.to === 'sub-theme')
    return region.subThemes.map(({ code }) => subThemeName(region, code, 'nl'))
  return undefined
}

/** `AB` for 27. */
export function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter
}
