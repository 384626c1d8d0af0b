import * as z from 'zod'
import {
  optionalChoiceField,
  optionalTextField,
  optionalWholeNumberField,
  wholeNumberField,
  yesNoField,
} from '../fields.ts'
import type { Field } from '../registers/field.ts'
import { homeGroups } from '../terms.ts'

/** How many homes for attention groups a municipality, or the region, is to realise in a year, and by which key (S10). */
export const homeTaskFields = [
  { key: 'year', kind: 'year', required: true },
  { key: 'place', kind: 'place', required: true },
  { key: 'homeGroup', kind: 'choice', terms: 'homeGroups' },
  { key: 'homes', kind: 'number', required: true },
  { key: 'explanation', kind: 'long-text', maxLength: 2000 },
  { key: 'decision', kind: 'reference', to: 'decision' },
  { key: 'isExample', kind: 'yes-no' },
] as const satisfies readonly Field[]

/** `place` and `decision` are still to be looked up; without a group it is for all of them together. */
export const homeTaskSchema = z.object({
  year: wholeNumberField(2015, 2060, 'not-a-year'),
  place: optionalTextField(80),
  homeGroup: optionalChoiceField(homeGroups),
  homes: wholeNumberField(0, 1_000_000),
  explanation: optionalTextField(2000),
  decision: optionalWholeNumberField(1, 100_000, 'unknown-decision'),
  isExample: yesNoField(),
})

export type HomeTaskDraft = z.output<typeof homeTaskSchema>
