import * as z from 'zod'
import { parseDate } from './dates.ts'
import { type DayOrPeriod, parseDayOrPeriod } from './day-or-period.ts'
import { parseAmountCents, parseDecimal } from './numbers.ts'
import {
  done,
  type FieldProblem,
  type FieldProblemCode,
  type FieldProblems,
  fieldProblemCodes,
  type Outcome,
  refused,
} from './outcome.ts'
import type { Vocabulary } from './vocabulary.ts'
import { parseTime } from './wall-clock.ts'

/**
 * The fields that forms, sheets and the API are made of. Each takes what any door hands over: text as a person types it
 * ("12.500,50", "1-2-2024", "Opvang verbeteren"), a list of form values, or a JSON value. A problem is a code, never a sentence.
 */
export function textField(maxLength: number) {
  return z.preprocess(
    tidyText,
    z.string(problem('not-text')).min(1, problem('required')).max(maxLength, problem('too-long', maxLength)),
  )
}

/** '' when nothing was said. */
export function optionalTextField(maxLength: number) {
  return z.preprocess(tidyText, z.string(problem('not-text')).max(maxLength, problem('too-long', maxLength)))
}

export function choiceField<Code extends string>(terms: Vocabulary<Code>) {
  return parsed((text) => {
    if (text === '') return refusal('required')
    return terms.recognise(text) ?? refusal('not-a-choice', text)
  })
}

export function optionalChoiceField<Code extends string>(terms: Vocabulary<Code>) {
  return parsed((text) => (text === '' ? null : (terms.recognise(text) ?? refusal('not-a-choice', text))))
}

/** Several at once: checkboxes, or one cell with ; between. Order and doubles do not matter. */
export function choicesField<Code extends string>(terms: Vocabulary<Code>, least: 0 | 1 = 0) {
  return anything().transform((input, context): Code[] => {
    const words = wordsOf(input)
    const unknown = words.find((word) => terms.recognise(word) === undefined)
    if (unknown !== undefined) return fail(context, refusal('not-a-choice', unknown))
    const chosen = new Set(words.map((word) => terms.recognise(word)))
    if (chosen.size < least) return fail(context, refusal('choose-at-least-one'))
    return terms.codes.filter((code) => chosen.has(code))
  })
}

/** Words the caller checks against the region: names of organisations, municipalities, finding numbers. */
export function wordsField(maxLength = 160) {
  return anything().transform((input, context): string[] => {
    const words = [...new Set(wordsOf(input))]
    return words.some((word) => word.length > maxLength)
      ? fail(context, refusal('too-long', String(maxLength)))
      : words
  })
}

export function yesNoField() {
  return parsed((text) => (text === '' ? false : yesNo(text)))
}

/** Yes or no that has to be said: where silence could do harm. */
export function saidYesNoField() {
  return parsed((text) => (text === '' ? refusal('required') : yesNo(text)))
}

/** Whole number from `low` to `high`; `code` is what a number outside them is called. */
export function wholeNumberField(low: number, high: number, code: FieldProblemCode = 'number-too-large') {
  return parsed((text) => (text === '' ? refusal('required') : wholeNumber(text, low, high, code)))
}

export function optionalWholeNumberField(
  low: number,
  high: number,
  code: FieldProblemCode = 'number-too-large',
) {
  return parsed((text) => (text === '' ? null : wholeNumber(text, low, high, code)))
}

/** About how many people, rounded to five: an estimate that gives no small count away, wherever it is shown. */
export function peopleInFivesField() {
  return parsed((text) => {
    if (text === '') return null
    const people = wholeNumber(text, 0, 10_000_000, 'number-too-large')
    return typeof people === 'number' && people % 5 !== 0 ? refusal('round-to-five', text) : people
  })
}

export function optionalYearField() {
  return optionalWholeNumberField(1900, 2100, 'not-a-year')
}

/** Several years: `2024; 2025`, or repeated form fields. */
export function yearsField() {
  return anything().transform((input, context): number[] => {
    const years = wordsOf(input).map((word) => ({ word, year: wholeNumber(word, 2015, 2060, 'not-a-year') }))
    const wrong = years.find(({ year }) => typeof year !== 'number')
    if (wrong) return fail(context, refusal('not-a-year', wrong.word))
    return [...new Set(years.map(({ year }) => year as number))].sort((a, b) => a - b)
  })
}

/** Euros as people write them, kept as whole cents. */
export function amountField() {
  return parsed((text) => (text === '' ? refusal('required') : cents(text)))
}

export function optionalAmountField() {
  return parsed((text) => (text === '' ? null : cents(text)))
}

export function optionalNumberField() {
  return parsed((text) => (text === '' ? null : (parseDecimal(text) ?? refusal('not-a-number', text))))
}

/** A calendar day, kept as `2024-02-01`. */
export function dateField() {
  return parsed((text) => (text === '' ? refusal('required') : day(text)))
}

export function optionalDateField() {
  return parsed((text) => (text === '' ? null : day(text)))
}

/** A day, or the month, quarter or year that is all anybody knows. */
export function dayOrPeriodField() {
  return parsed((text) => (text === '' ? refusal('required') : dayOrPeriod(text)))
}

export function optionalDayOrPeriodField() {
  return parsed((text) => (text === '' ? null : dayOrPeriod(text)))
}

/** A time of day, kept as `09:30`. */
export function timeField() {
  return parsed((text) =>
    text === '' ? refusal('required') : (parseTime(text) ?? refusal('not-a-time', text)),
  )
}

/** Reads a whole form, row or document at once, so that everything wrong is told together. */
export function parseFields<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): Outcome<z.output<Schema>> {
  const result = schema.safeParse(input)
  return result.success
    ? done(result.data)
    : refused({ kind: 'invalid', fields: fieldProblems(result.error) })
}

function fieldProblems(error: z.ZodError): FieldProblems {
  const fields: FieldProblems = {}
  for (const issue of error.issues) fields[String(issue.path[0] ?? 'form')] ??= readProblem(issue.message)
  return fields
}

type Refusal = { refusal: FieldProblem }

function refusal(code: FieldProblemCode, detail?: string): Refusal {
  return { refusal: detail === undefined ? { code } : { code, detail: detail.slice(0, 80) } }
}

function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refusal' in value
}

/** A problem travels through Zod as its message: the code, and after a space its detail. */
function problem(code: FieldProblemCode, detail?: string | number): string {
  return detail === undefined ? code : `${code} ${detail}`
}

function readProblem(message: string): FieldProblem {
  const [word = '', ...rest] = message.split(' ')
  const code = fieldProblemCodes.find((known) => known === word)
  if (!code) return { code: 'required' }
  return rest.length === 0 ? { code } : { code, detail: rest.join(' ') }
}

function parsed<Value>(read: (text: string) => Value | Refusal) {
  return anything().transform((input, context): Value => {
    const text = textOf(input)
    if (text === undefined) return fail(context, refusal('not-text'))
    const value = read(text)
    return isRefusal(value) ? fail(context, value) : value
  })
}

/** A field that was not sent counts as one left empty. */
function anything() {
  return z.preprocess((input) => input ?? '', z.unknown())
}

function fail(context: z.core.$RefinementCtx, { refusal }: Refusal): never {
  context.addIssue({ code: 'custom', message: problem(refusal.code, refusal.detail) })
  return z.NEVER
}

function yesNo(text: string): boolean | Refusal {
  const word = text.toLowerCase()
  if (['ja', 'yes', 'true', '1', 'on'].includes(word)) return true
  return ['nee', 'no', 'false', '0'].includes(word) ? false : refusal('not-yes-or-no', text)
}

function wholeNumber(text: string, low: number, high: number, code: FieldProblemCode): number | Refusal {
  if (!/^-?\d+$/.test(text)) return refusal(code === 'number-too-large' ? 'not-a-whole-number' : code, text)
  const number = Number(text)
  return number >= low && number <= high ? number : refusal(code, text)
}

function cents(text: string): number | Refusal {
  const amount = parseAmountCents(text)
  if (amount === undefined) return refusal('not-an-amount', text)
  if (amount < 0) return refusal('negative', text)
  return amount <= 1e13 ? amount : refusal('amount-too-large', text)
}

function day(text: string): string | Refusal {
  const date = parseDate(text)
  return date.kind === 'date' ? date.iso : refusal(date.kind, text)
}

function dayOrPeriod(text: string): DayOrPeriod | Refusal {
  const read = parseDayOrPeriod(text)
  return read.kind === 'found' ? read.value : refusal(read.kind, text)
}

function textOf(input: unknown): string | undefined {
  if (input === undefined || input === null) return ''
  if (typeof input === 'string') return tidy(input)
  if (typeof input === 'number') return String(input).replace('.', ',')
  if (typeof input === 'boolean') return String(input)
  if (Array.isArray(input)) return input.length <= 1 ? textOf(input[0]) : undefined
  return undefined
}

function wordsOf(input: unknown): string[] {
  const parts = Array.isArray(input) ? input : [input]
  return parts
    .flatMap((part) => (textOf(part) ?? '').split(';'))
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

function tidyText(input: unknown): unknown {
  return input === undefined || input === null ? '' : typeof input === 'string' ? tidy(input) : input
}

/** Outer white space, control characters and byte order marks are never meant; curly quotes are. */
function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\uFEFF]/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ''))
    .trim()
}
