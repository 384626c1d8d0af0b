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

/** What an action costs in one year, and the fund that covers it; without a fund the cost has no cover (S12). */
export const moneyLineFields = [
  { key: 'action', kind: 'reference', to: 'action', required: true },
  { key: 'year', kind: 'year', required: true },
  { key: 'amountCents', kind: 'amount', required: true },
  { key: 'duration', kind: 'choice', terms: 'durations', required: true },
  { key: 'fund', kind: 'reference', to: 'fund' },
  { key: 'explanation', kind: 'text', maxLength: 400 },
  { key: 'isExample', kind: 'yes-no' },
] as const satisfies readonly Field[]

export const moneyLineSchema = z.object({
  action: textField(12),
  year: wholeNumberField(2015, 2060, 'not-a-year'),
  amountCents: amountField(),
  duration: choiceField(durations),
  fund: optionalTextField(20),
  explanation: optionalTextField(400),
  isExample: yesNoField(),
})
