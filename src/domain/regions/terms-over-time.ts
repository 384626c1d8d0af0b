import type { RawRow } from '../history/walk-back.ts'
import type { Field, Values } from '../registers/field.ts'
import { versionOf } from '../registers/version-of-entry.ts'
import { type MunicipalityTerm, termFields } from './municipality-term.ts'

type Term = Pick<MunicipalityTerm, 'code' | 'validFrom' | 'validTo'>

/** A term as it was, under the fields in which it is changed now: its first day may have been another. */
export type FormerTerm = Term & { at: { from: string; to: string } }

/** Two days for every term there is. */
export function fieldsOfTerms(terms: readonly Term[]): Field[] {
  return terms.flatMap((term) => {
    const at = termFields(term)
    return [
      { key: at.from, kind: 'date', required: true },
      { key: at.to, kind: 'date' },
    ] as const
  })
}

export function termsNow(terms: readonly Term[]): FormerTerm[] {
  return terms.map(({ code, validFrom, validTo }) => ({
    code,
    validFrom,
    validTo,
    at: termFields({ code, validFrom }),
  }))
}

export function valuesOfTerms(terms: readonly FormerTerm[]): Values {
  return Object.fromEntries(
    terms.flatMap(({ at, validFrom, validTo }) => [
      [at.from, validFrom],
      [at.to, validTo],
    ]),
  )
}

/** Of all terms together: they are one form. */
export function versionOfTerms(terms: readonly Term[]): Promise<string> {
  const told = terms.map(({ code, validFrom, validTo }) => `${code} ${validFrom} ${validTo ?? ''}`).sort()
  return versionOf([{ key: 'terms' }], { terms: told })
}

/** The terms before one change to one of them: the log names a term by its municipality and its first day after the change. */
export function undoTerm(
  terms: readonly FormerTerm[],
  { object, deed, before }: { object: string; deed: string; before: RawRow | null },
): FormerTerm[] {
  return terms.flatMap((term) => {
    if (object !== objectOfTerm(term)) return [term]
    if (deed === 'add') return []
    const { valid_from: from = term.validFrom, valid_to: to = term.validTo } = before ?? {}
    return [{ ...term, validFrom: String(from), validTo: to === null ? null : String(to) }]
  })
}

/** What the log calls a term. */
export function objectOfTerm({ code, validFrom }: Pick<Term, 'code' | 'validFrom'>): string {
  return `${code}/${validFrom}`
}

/** The fields of terms as they were, each with the field in which the same day is changed now. */
export function fieldsNow(now: readonly Term[], then: Values): ReadonlyMap<string, string> {
  return new Map(
    now.flatMap((term) => {
      const at = termFields(term)
      const validFrom = then[at.from]
      if (typeof validFrom !== 'string') return []
      const was = termFields({ code: term.code, validFrom })
      return [
        [was.from, at.from],
        [was.to, at.to],
      ] as const
    }),
  )
}
