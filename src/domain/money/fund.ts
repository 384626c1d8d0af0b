import * as z from 'zod'
import {
  amountField,
  choiceField,
  optionalTextField,
  textField,
  wholeNumberField,
  yesNoField,
} from '../fields.ts'
import type { Field } from '../registers/field.ts'
import { durations } from '../terms.ts'

/** Money a region has for one year: a grant, a part of a budget, a commitment of an earlier year (S12). Code and year name it. */
export const fundFields = [
  { key: 'code', kind: 'text', maxLength: 20, required: true },
  { key: 'name', kind: 'text', maxLength: 160, required: true },
  { key: 'year', kind: 'year', required: true },
  { key: 'amountCents', kind: 'amount', required: true },
  { key: 'duration', kind: 'choice', terms: 'durations', required: true },
  { key: 'source', kind: 'text', maxLength: 400 },
  { key: 'explanation', kind: 'long-text', maxLength: 2000 },
  { key: 'isExample', kind: 'yes-no' },
] as const satisfies readonly Field[]

export const fundSchema = z.object({
  code: textField(20),
  name: textField(160),
  year: wholeNumberField(2015, 2060, 'not-a-year'),
  amountCents: amountField(),
  duration: choiceField(durations),
  source: optionalTextField(400),
  explanation: optionalTextField(2000),
  isExample: yesNoField(),
})
