import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RawRow } from '../history/walk-back.ts'
import { termFields } from './municipality-term.ts'
import {
  type FormerTerm,
  fieldsNow,
  objectOfTerm,
  termsNow,
  undoTerm,
  valuesOfTerms,
  versionOfTerms,
} from './terms-over-time.ts'

type Term = { code: string; validFrom: string; validTo: string | null }
type Logged = { object: string; deed: string; before: RawRow | null }

const day = fc.integer({ min: 2000, max: 2060 }).map((year) => `${year}-01-01`)
const deed = fc.record({
  at: fc.nat({ max: 5 }),
  code: fc.constantFrom('GM0402', 'GM0406'),
  validFrom: day,
  validTo: fc.option(day),
})

/** What the database would log when a term is added or changed; two terms never have the same name. */
function write(terms: Term[], { at, code, validFrom, validTo }: Term & { at: number }): Logged | undefined {
  const term = terms[at]
  const next = { code: term?.code ?? code, validFrom, validTo }
  if (terms.some((other) => other !== term && objectOfTerm(other) === objectOfTerm(next))) return undefined
  terms.splice(term ? at : terms.length, term ? 1 : 0, next)
  if (!term) return { object: objectOfTerm(next), deed: 'add', before: null }
  const before = {
    ...(term.validFrom === validFrom ? {} : { valid_from: term.validFrom }),
    ...(term.validTo === validTo ? {} : { valid_to: term.validTo }),
  }
  return { object: objectOfTerm(next), deed: 'change', before }
}

const bare = (terms: readonly FormerTerm[]) => terms.map(({ at: _, ...term }) => term)

test('walking back through the log finds every state there was, however often first days moved', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
      const terms: Term[] = []
      const states: Term[][] = [[]]
      const logged: Logged[] = []
      for (const one of deeds) {
        const entry = write(terms, one)
        if (entry) {
          logged.push(entry)
          states.push([...terms])
        }
      }
      let state = termsNow(terms)
      for (const [back, entry] of logged.toReversed().entries()) {
        expect(bare(state)).toEqual(states[states.length - 1 - back])
        state = undoTerm(state, entry)
      }
      expect(state).toEqual([])
    }),
  )
})

test('what was typed under the first day of then lands under the first day of now', () => {
  const now = [{ code: 'GM0417', validFrom: '2022-06-01', validTo: null }]
  const [term] = termsNow(now)
  const then = valuesOfTerms(term ? [{ ...term, validFrom: '2023-01-01' }] : [])
  const was = termFields({ code: 'GM0417', validFrom: '2023-01-01' })
  const at = termFields({ code: 'GM0417', validFrom: '2022-06-01' })
  expect([...fieldsNow(now, then)]).toEqual([
    [was.from, at.from],
    [was.to, at.to],
  ])
  expect([...fieldsNow(now, {})]).toEqual([])
})

test('the order in which terms are read is no change, another day is', async () => {
  const one = { code: 'GM0402', validFrom: '2023-01-01', validTo: null }
  const other = { code: 'GM0406', validFrom: '2023-01-01', validTo: '2030-01-01' }
  expect(await versionOfTerms([one, other])).toBe(await versionOfTerms([other, one]))
  expect(await versionOfTerms([one, other])).not.toBe(
    await versionOfTerms([one, { ...other, validTo: null }]),
  )
})
