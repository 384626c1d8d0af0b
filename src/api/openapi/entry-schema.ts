import * as z from 'zod'
import type { Field, Reference } from '../../domain/registers/field.ts'
import type { Noun } from '../../domain/registers/noun.ts'
import { apiTexts } from '../../language/api-texts.ts'
import type { Language } from '../../language/language.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import { dutchTerms } from '../../presentation/registers/cell-words.ts'
import { apiNameOf } from '../../presentation/registers/register-sheet.ts'

type Columns = { noun: Noun; fields: readonly Field[] }

/** An entry as the API tells it: every field, null where nothing is known. */
export function entrySchema(register: Columns, language: Language) {
  return z
    .object({
      id: z.uuid(),
      ...Object.fromEntries(register.fields.map((field) => told(register.noun, field, language))),
    })
    .meta({
      id: schemaName(register.noun),
      description: registerTexts[register.noun][language].intro,
    })
}

/** An entry as it is sent: what must be known must be there, the rest may be left out; `id` is passed over. */
export function entryBodySchema(register: Columns, language: Language) {
  const fields = register.fields.map((field) => {
    const [name, schema] = told(register.noun, field, language)
    return [name, field.required ? required(register.noun, field, language) : schema.optional()] as const
  })
  return z.object(Object.fromEntries(fields)).meta({ id: `${schemaName(register.noun)}Invoer` })
}

/** `MoneyLine` would be English: the schemas carry the Dutch word, `Kosten`. */
export function schemaName(noun: Noun): string {
  return registerTexts[noun].nl.singular.replace(/\W/g, '')
}

function told(noun: Noun, field: Field, language: Language): readonly [string, z.ZodType] {
  const schema = valueSchema(field)
  const described = (isAlwaysThere(field) ? schema : schema.nullable()).meta({
    description: descriptionOf(noun, field, language),
  })
  return [apiNameOf(noun, field.key), described]
}

function required(noun: Noun, field: Field, language: Language): z.ZodType {
  return valueSchema(field).meta({ description: descriptionOf(noun, field, language) })
}

/** A list can be empty and a yes or no is one of two, so these are never unknown. */
function isAlwaysThere({ kind, required }: Field): boolean {
  return required === true || ['choices', 'references', 'words', 'links', 'years', 'yes-no'].includes(kind)
}

function valueSchema(field: Field): z.ZodType {
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return z.string().max(field.maxLength)
    case 'number':
    case 'year':
      return z.int()
    case 'decimal':
    case 'amount':
      return z.number()
    case 'date':
      return z.iso.date()
    case 'day-or-period':
      return z.string().regex(/^\d{4}(-(Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?$/)
    case 'period':
      return z.string().regex(/^\d{4}(-(Q[1-4]|H[12]|(0[1-9]|1[0-2])))?$/)
    case 'yes-no':
      return z.boolean()
    case 'choice':
      return z.enum(dutchTerms(field.terms))
    case 'choices':
      return z.array(z.enum(dutchTerms(field.terms)))
    case 'place':
      return z.string().regex(/^(GM\d{4}|regio)$/)
    case 'years':
      return z.array(z.int())
    case 'words':
    case 'links':
      return z.array(z.string())
    case 'reference':
      return pointer(field.to)
    case 'references':
      return z.array(pointer(field.to))
  }
}

function pointer(to: Reference): z.ZodType {
  if (byNumber.has(to)) return z.int()
  if (to === 'sub-theme') return z.string().regex(/^[1-9]\.[1-9]$/)
  return to === 'municipality' ? z.string().regex(/^GM\d{4}$/) : z.string()
}

const byNumber: ReadonlySet<Reference> = new Set([
  'action-line',
  'finding',
  'round',
  'interview',
  'contribution',
  'decision',
  'principle',
])

function descriptionOf(noun: Noun, field: Field, language: Language): string {
  const texts = registerTexts[noun][language]
  const { label = field.key, help } = texts.fields[field.key] ?? {}
  const note = (apiTexts[language].kinds as Partial<Record<Field['kind'], string>>)[field.kind]
  return [`${label}.`, help, note].filter(Boolean).join(' ')
}
