import * as z from 'zod'
import {
  choiceField,
  optionalChoiceField,
  optionalDateField,
  optionalTextField,
  textField,
  yesNoField,
} from '../fields.ts'
import type { Field } from '../registers/field.ts'
import { participationForms, parties } from '../terms.ts'

/**
 * Which involved party took part, when, in which form and with what result (source part S4). Day and form may be unknown,
 * for the source itself leaves them out; the plan check (T03) asks for them.
 */
export const participationFields = [
  { key: 'party', kind: 'choice', terms: 'parties', required: true },
  { key: 'organisation', kind: 'text', maxLength: 160 },
  { key: 'tookPlaceOn', kind: 'date' },
  { key: 'form', kind: 'choice', terms: 'participationForms' },
  { key: 'result', kind: 'long-text', maxLength: 2000, required: true },
  { key: 'isExample', kind: 'yes-no' },
] as const satisfies readonly Field[]

export const participationSchema = z.object({
  party: choiceField(parties),
  organisation: optionalTextField(160),
  tookPlaceOn: optionalDateField(),
  form: optionalChoiceField(participationForms),
  result: textField(2000),
  isExample: yesNoField(),
})

export type ParticipationDraft = z.output<typeof participationSchema>
