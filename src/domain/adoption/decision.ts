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
import {
  amendmentFollowUps,
  decisionKinds,
  decisionOutcomes,
  type GoverningBody,
  governingBodies,
} from '../terms.ts'
import { linksField } from './links-field.ts'
import { officialPublicationField } from './official-publication.ts'

/** What a governing body of a municipality or of the region decided about the plan, or is going to (source part S8). */
export const decisionFields = [
  { key: 'number', kind: 'number' },
  { key: 'place', kind: 'place', required: true },
  { key: 'body', kind: 'choice', terms: 'governingBodies', required: true },
  { key: 'kind', kind: 'choice', terms: 'decisionKinds', required: true },
  { key: 'subject', kind: 'text', maxLength: 200, required: true },
  { key: 'required', kind: 'yes-no' },
  { key: 'plannedOn', kind: 'date' },
  { key: 'decidedOn', kind: 'date' },
  { key: 'planVersion', kind: 'number' },
  { key: 'outcome', kind: 'choice', terms: 'decisionOutcomes' },
  { key: 'amendment', kind: 'long-text', maxLength: 4000 },
  { key: 'amendmentFollowUp', kind: 'choice', terms: 'amendmentFollowUps' },
  { key: 'caseNumber', kind: 'text', maxLength: 60 },
  { key: 'officialPublication', kind: 'text', maxLength: 40 },
  { key: 'documents', kind: 'words' },
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
  required: yesNoField(),
  plannedOn: optionalDateField(),
  decidedOn: optionalDateField(),
  planVersion: optionalWholeNumberField(1, 100_000, 'unknown-plan-version'),
  outcome: optionalChoiceField(decisionOutcomes),
  amendment: optionalTextField(4000),
  amendmentFollowUp: optionalChoiceField(amendmentFollowUps),
  caseNumber: optionalTextField(60),
  officialPublication: officialPublicationField(),
  documents: linksField(),
  publication: optionalWholeNumberField(1, 100_000, 'unknown-publication'),
  source: optionalTextField(400),
  isExample: yesNoField(),
})

export type DecisionDraft = z.output<typeof decisionSchema>

/** What points elsewhere, read apart so that a person hears about it even when another field is wrong. */
export const decisionPointers = decisionSchema.pick({ place: true, publication: true })

/** What has to fit a version of the plan, read apart for the same reason. */
export const versionPointers = decisionSchema.pick({ planVersion: true, decidedOn: true })

/** The fields of which one asks something of another. */
const tiedSchema = decisionSchema.pick({
  plannedOn: true,
  decidedOn: true,
  outcome: true,
  amendment: true,
  amendmentFollowUp: true,
})
type Tied = z.output<typeof tiedSchema>

/** A day and an outcome come together, and only once the day is there; what is not decided yet is at least planned. */
export function parseDecision(input: unknown, today: Date): Outcome<DecisionDraft> {
  const draft = parseFields(decisionSchema, input)
  const tied = parseFields(tiedSchema, input)
  const asked = parseFields(decisionSchema.pick({ kind: true, required: true }), input)
  const fields = {
    ...problemFields(draft),
    ...(tied.ok ? tiedProblems(tied.value, dayOf(today)) : {}),
    ...(asked.ok ? askedProblems(asked.value) : {}),
  }
  if (!draft.ok || Object.keys(fields).length > 0) return refused({ kind: 'invalid', fields })
  return done(draft.value)
}

/** A municipal executive or council belongs to one municipality; other bodies may speak for one or for the region. */
export function bodySuits(body: GoverningBody, municipality: string | null): boolean {
  return municipality !== null || (body !== 'municipal-executive' && body !== 'municipal-council')
}

function askedProblems({ kind, required }: Pick<DecisionDraft, 'kind' | 'required'>): FieldProblems {
  return required && kind === 'withdraw' ? { required: { code: 'withdrawal-not-required' } } : {}
}

function tiedProblems(
  { plannedOn, decidedOn, outcome, amendment, amendmentFollowUp }: Tied,
  today: string,
): FieldProblems {
  const problems: FieldProblems = {}
  if (plannedOn === null && decidedOn === null && outcome === null)
    problems['plannedOn'] = { code: 'planned-or-decided' }
  if (decidedOn === null && outcome !== null) problems['decidedOn'] = { code: 'outcome-without-day' }
  if (decidedOn !== null && outcome === null) problems['outcome'] = { code: 'day-without-outcome' }
  if (decidedOn !== null && decidedOn > today) problems['decidedOn'] = { code: 'day-in-future' }
  if (outcome === 'carried-amended' && amendment === '')
    problems['amendment'] = { code: 'amendment-required' }
  if (amendmentFollowUp !== null && outcome !== 'carried-amended')
    problems['amendmentFollowUp'] = { code: 'follow-up-without-amendment' }
  return problems
}
