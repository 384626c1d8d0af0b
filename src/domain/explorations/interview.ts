import * as z from 'zod'
import { dayOf } from '../dates.ts'
import {
  choiceField,
  dateField,
  optionalTextField,
  optionalWholeNumberField,
  parseFields,
  textField,
  yesNoField,
} from '../fields.ts'
import { type FieldProblems, type Outcome, problemFields, refused } from '../outcome.ts'
import type { Field } from '../registers/field.ts'
import { parties } from '../terms.ts'

/** A conversation from which findings are taken: when, with whom by function, and what was said (source parts S4 and S5). */
export const interviewFields = [
  { key: 'number', kind: 'number' },
  { key: 'heldOn', kind: 'date', required: true },
  { key: 'withWhom', kind: 'text', maxLength: 160, required: true },
  { key: 'party', kind: 'choice', terms: 'parties', required: true },
  { key: 'place', kind: 'place', required: true },
  { key: 'organisation', kind: 'reference', to: 'organisation' },
  { key: 'text', kind: 'long-text', maxLength: 20_000, required: true },
  { key: 'isExample', kind: 'yes-no' },
] as const satisfies readonly Field[]

/** `number` is given out by the region when left empty; `place` and `organisation` are words still to be looked up. */
const interviewSchema = z.object({
  number: optionalWholeNumberField(1, 100_000),
  heldOn: dateField(),
  withWhom: textField(160),
  party: choiceField(parties),
  place: optionalTextField(80),
  organisation: optionalTextField(160),
  text: textField(20_000),
  isExample: yesNoField(),
})

export type InterviewDraft = z.output<typeof interviewSchema>

/** What points elsewhere, read apart so that a person hears about it even when another field is wrong. */
export const interviewPointers = interviewSchema.pick({ place: true, organisation: true })

/** What was said can only be written down afterwards. */
export function parseInterview(input: unknown, today: Date): Outcome<InterviewDraft> {
  const draft = parseFields(interviewSchema, input)
  const day = parseFields(interviewSchema.pick({ heldOn: true }), input)
  const fields: FieldProblems = problemFields(draft)
  if (day.ok && day.value.heldOn > dayOf(today)) fields['heldOn'] = { code: 'not-held-yet' }
  return draft.ok && Object.keys(fields).length === 0 ? draft : refused({ kind: 'invalid', fields })
}
