import * as z from 'zod'
import { dayOf } from '../dates.ts'
import {
  choiceField,
  optionalChoiceField,
  optionalDateField,
  optionalTextField,
  optionalWholeNumberField,
  parseFields,
  textField,
  yesNoField,
} from '../fields.ts'
import { done, type FieldProblems, type Outcome, problemFields, refused } from '../outcome.ts'
import type { Field } from '../registers/field.ts'
import { decisionKinds, decisionOutcomes, type GoverningBody, governingBodies } from '../terms.ts'

/** What a governing body of a municipality or of the region decided about the plan, or is going to (source part S8). */
export const decisionFields = [
  { key: 'number', kind: 'number' },
  { key: 'place', kind: 'place', required: true },
  { key: 'body', kind: 'choice', terms: 'governingBodies', required: true },
  { key: 'kind', kind: 'choice', terms: 'decisionKinds', required: true },
  { key: 'subject', kind: 'text', maxLength: 200, required: true },
  { key: 'plannedOn', kind: 'date' },
  { key: 'decidedOn', kind: 'date' },
  { key: 'outcome', kind: 'choice', terms: 'decisionOutcomes' },
  { key: 'amendment', kind: 'long-text', maxLength: 4000 },
  { key: 'caseNumber', kind: 'text', maxLength: 60 },
  { key: 'publication', kind: 'number' },
  { key: 'source', kind: 'text', maxLength: 400 },
  { key: 'isExample', kind: 'yes-no' },
] as const satisfies readonly Field[]

/** `number` is given out by the region when left empty; `place` and `publication` are still to be looked up. */
const decisionSchema = z.object({
  number: optionalWholeNumberField(1, 100_000),
  place: optionalTextField(80),
  body: choiceField(governingBodies),
  kind: choiceField(decisionKinds),
  subject: textField(200),
  plannedOn: optionalDateField(),
  decidedOn: optionalDateField(),
  outcome: optionalChoiceField(decisionOutcomes),
  amendment: optionalTextField(4000),
  caseNumber: optionalTextField(60),
  publication: optionalWholeNumberField(1, 100_000, 'unknown-publication'),
  source: optionalTextField(400),
  isExample: yesNoField(),
})

export type DecisionDraft = z.output<typeof decisionSchema>

/** What points elsewhere, read apart so that a person hears about it even when another field is wrong. */
export const decisionPointers = decisionSchema.pick({ place: true, publication: true })

/** The fields of which one asks something of another. */
const tiedSchema = decisionSchema.pick({ plannedOn: true, decidedOn: true, outcome: true, amendment: true })
type Tied = z.output<typeof tiedSchema>

/** A day and an outcome come together, and only once the day is there; what is not decided yet is at least planned. */
export function parseDecision(input: unknown, today: Date): Outcome<DecisionDraft> {
  const draft = parseFields(decisionSchema, input)
  const tied = parseFields(tiedSchema, input)
  const fields = { ...problemFields(draft), ...(tied.ok ? tiedProblems(tied.value, dayOf(today)) : {}) }
  if (!draft.ok || Object.keys(fields).length > 0) return refused({ kind: 'invalid', fields })
  return done(draft.value)
}

/** A municipal executive or council belongs to one municipality; other bodies may speak for one or for the region. */
export function bodySuits(body: GoverningBody, municipality: string | null): boolean {
  return municipality !== null || (body !== 'municipal-executive' && body !== 'municipal-council')
}

function tiedProblems({ plannedOn, decidedOn, outcome, amendment }: Tied, today: string): FieldProblems {
  const problems: FieldProblems = {}
  if (plannedOn === null && decidedOn === null && outcome === null)
    problems['plannedOn'] = { code: 'planned-or-decided' }
  if (decidedOn === null && outcome !== null) problems['decidedOn'] = { code: 'outcome-without-day' }
  if (decidedOn !== null && outcome === null) problems['outcome'] = { code: 'day-without-outcome' }
  if (decidedOn !== null && decidedOn > today) problems['decidedOn'] = { code: 'day-in-future' }
  if (outcome === 'carried-amended' && amendment === '')
    problems['amendment'] = { code: 'amendment-required' }
  return problems
}
