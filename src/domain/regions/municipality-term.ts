import * as z from 'zod'
import { dateField, optionalDateField, optionalTextField, parseFields } from '../fields.ts'
import { done, type FieldProblems, invalid, type Outcome, problemFields, refused } from '../outcome.ts'
import { findMunicipality, type Municipality } from './region.ts'

/** A municipality belongs from one day until, not including, another; without an end it still does. Days are `2024-02-01`. */
export type MunicipalityTerm = { code: string; name: string; validFrom: string; validTo: string | null }

/** `wasFrom` names the term that was there; a new one has none. */
export type ChangedTerm = MunicipalityTerm & { wasFrom: string | null }

export type TermsMatter = {
  terms: readonly MunicipalityTerm[]
  municipalities: readonly Pick<Municipality, 'code' | 'name' | 'inhabitants'>[]
  centreMunicipality: string
  today: string
}

/** The fields in which a term is changed. */
export function termFields({ code, validFrom }: Pick<MunicipalityTerm, 'code' | 'validFrom'>) {
  return { from: `from-${code}-${validFrom}`, to: `to-${code}-${validFrom}` }
}

/**
 * Takes two days for every term, and `newMunicipality` with `newFrom` and `newTo` for whoever joins. Terms of one municipality
 * do not overlap, none is ever lost, and the centre municipality stays.
 */
export function parseTerms(
  input: Readonly<Record<string, unknown>>,
  matter: TermsMatter,
): Outcome<ChangedTerm[]> {
  const read = [...matter.terms.map((term) => readTerm(input, term)), ...readNewTerm(input, matter)]
  const fields: FieldProblems = Object.assign({}, ...read.map(({ outcome }) => problemFields(outcome)))
  if (Object.keys(fields).length > 0) return refused({ kind: 'invalid', fields })
  const terms = read.flatMap(({ outcome, at }) => (outcome.ok ? [{ ...outcome.value, at }] : []))
  for (const term of terms) {
    if (term.validTo !== null && term.validTo <= term.validFrom)
      fields[term.at.to] = { code: 'end-before-start' }
    const others = terms.filter((other) => other !== term && other.code === term.code)
    if (others.some((other) => overlap(term, other)))
      fields[term.at.from] = { code: 'periods-overlap', detail: term.name }
  }
  const centre = terms.filter(({ code }) => code === matter.centreMunicipality)
  const last = centre.at(-1)
  if (last && !centre.some(({ validFrom, validTo }) => validFrom <= matter.today && validTo === null))
    fields[last.at[last.validTo === null ? 'from' : 'to']] = {
      code: 'centre-municipality-stays',
      detail: last.name,
    }
  if (Object.keys(fields).length > 0) return refused({ kind: 'invalid', fields })
  return done(terms.map(({ at: _, ...term }) => term))
}

type ReadTerm = { outcome: Outcome<ChangedTerm>; at: { from: string; to: string } }

function readTerm(input: Readonly<Record<string, unknown>>, term: MunicipalityTerm): ReadTerm {
  const at = termFields(term)
  const parsed = parseFields(z.object({ [at.from]: dateField(), [at.to]: optionalDateField() }), input)
  if (!parsed.ok) return { outcome: parsed, at }
  const validFrom = parsed.value[at.from] ?? term.validFrom
  const validTo = parsed.value[at.to] ?? null
  return { outcome: done({ ...term, wasFrom: term.validFrom, validFrom, validTo }), at }
}

function readNewTerm(input: Readonly<Record<string, unknown>>, { municipalities }: TermsMatter): ReadTerm[] {
  const at = { from: 'newFrom', to: 'newTo' }
  const asked = parseFields(newSchema, input)
  if (!asked.ok) return [{ outcome: asked, at }]
  const { newMunicipality: word, newFrom: from, newTo: to } = asked.value
  if (word === '' && from === '' && to === '') return []
  if (word === '') return [{ outcome: invalid('newMunicipality', 'required'), at }]
  const found = findMunicipality({ municipalities }, word)
  if (!found) return [{ outcome: invalid('newMunicipality', 'unknown-municipality', word), at }]
  const parsed = parseFields(z.object({ newFrom: dateField(), newTo: optionalDateField() }), input)
  if (!parsed.ok) return [{ outcome: parsed, at }]
  const { newFrom, newTo } = parsed.value
  const term = { code: found.code, name: found.name, wasFrom: null, validFrom: newFrom, validTo: newTo }
  return [{ outcome: done(term), at }]
}

const newSchema = z.object({
  newMunicipality: optionalTextField(160),
  newFrom: optionalTextField(40),
  newTo: optionalTextField(40),
})

/** Also when one begins where another began before: the database knows a term by that day. */
function overlap(one: ChangedTerm, other: ChangedTerm): boolean {
  const meet =
    (other.validTo === null || one.validFrom < other.validTo) &&
    (one.validTo === null || other.validFrom < one.validTo)
  return meet || one.validFrom === other.wasFrom
}
