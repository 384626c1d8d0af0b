import type { FieldProblemCode } from '../../domain/outcome.ts'
import { type Cell, type Field, type Values, wholeRegion } from '../../domain/registers/field.ts'
import type { Noun } from '../../domain/registers/noun.ts'
import { dutchTerm } from './cell-words.ts'
import { apiNameOf } from './register-sheet.ts'

type Columns = { noun: Noun; fields: readonly Field[] }

export type ApiValue = string | number | boolean | null | readonly (string | number)[]

/** The place of what belongs to the region as a whole, as the API says it. */
export const apiWholeRegion = 'regio'

/** An entry as the API tells it: euros, ISO days, municipality codes, Dutch terms, null for unknown. */
export function apiEntry(
  { noun, fields }: Columns,
  { id, values }: { id: string; values: Values },
): Record<string, ApiValue> {
  const told = fields.map((field) => [apiNameOf(noun, field.key), toldCell(field, values[field.key] ?? null)])
  return { id, ...Object.fromEntries(told) }
}

/** What was wrong with the form of a value, before anybody looks at what it says. */
export type ShapeProblem = {
  name: string
  code: FieldProblemCode | 'unknown-field' | 'not-a-list'
  detail?: string
}

/**
 * The same way back: what `store` of a register takes. Stricter than a form, because a machine can be exact: an amount is
 * a number ("1.234" is a thousand to one reader and one to another), a day is `2024-02-01`, a list is a list.
 */
export function inputFromApi(
  { noun, fields }: Columns,
  body: Readonly<Record<string, unknown>>,
): { input: Record<string, unknown>; problems: ShapeProblem[] } {
  const names = new Map(fields.map((field) => [apiNameOf(noun, field.key), field]))
  const unknown = Object.keys(body).filter((name) => name !== 'id' && !names.has(name))
  const problems: ShapeProblem[] = unknown.map((name) => ({ name: name.slice(0, 80), code: 'unknown-field' }))
  const input: Record<string, unknown> = {}
  for (const [name, field] of names) {
    const value = body[name] ?? null
    const code = value === null ? undefined : shapeProblem(field, value)
    if (code) problems.push({ name, code, ...(isPlain(value) ? { detail: String(value).slice(0, 80) } : {}) })
    else input[field.key] = typedValue(value)
  }
  return { input, problems }
}

export function isList({ kind }: Field): boolean {
  return (
    kind === 'choices' || kind === 'references' || kind === 'words' || kind === 'links' || kind === 'years'
  )
}

function toldCell(field: Field, cell: Cell): ApiValue {
  if (cell === null || cell === '') return null
  if (Array.isArray(cell)) return cell.map((part: string | number) => toldPart(field, part))
  if (typeof cell === 'number') return field.kind === 'amount' ? cell / 100 : cell
  return typeof cell === 'boolean' ? cell : toldPart(field, cell as string)
}

function toldPart<Part extends string | number>(field: Field, part: Part): Part | string {
  if (field.kind === 'choice' || field.kind === 'choices') return dutchTerm(field.terms, String(part))
  return field.kind === 'place' && part === wholeRegion ? apiWholeRegion : part
}

function shapeProblem(field: Field, value: unknown): ShapeProblem['code'] | undefined {
  if (isList(field)) return Array.isArray(value) && value.every(isPlain) ? undefined : 'not-a-list'
  switch (field.kind) {
    case 'amount':
      return typeof value === 'number' ? undefined : 'not-an-amount'
    case 'decimal':
      return typeof value === 'number' ? undefined : 'not-a-number'
    case 'yes-no':
      return typeof value === 'boolean' ? undefined : 'not-yes-or-no'
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? undefined : 'not-a-date'
    case 'day-or-period':
      return typeof value === 'string' && isDayOrPeriod.test(value) ? undefined : 'not-a-day-or-period'
    case 'number':
    case 'year':
      return Number.isInteger(value) ? undefined : 'not-a-whole-number'
    case 'period':
    case 'reference':
      return isPlain(value) ? undefined : 'not-text'
    default:
      return typeof value === 'string' ? undefined : 'not-text'
  }
}

/** Only one way of writing each; the form takes more. */
const isDayOrPeriod = /^\d{4}(-(Q[1-4]|\d{2}(-\d{2})?))?$/

function isPlain(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}

/** The fields read numbers as a person types them, and nobody types 1e-7. */
function typedValue(value: unknown): unknown {
  return typeof value === 'number' ? plainDigits.format(value) : value
}

const plainDigits = new Intl.NumberFormat('nl-NL', { useGrouping: false, maximumSignificantDigits: 17 })
