import * as z from 'zod'
import { choiceField, optionalNumberField, optionalTextField, textField, yesNoField } from '../fields.ts'
import type { Field } from '../registers/field.ts'
import { shareStatuses } from '../terms.ts'

/** What one municipality does of an action that several do, and how far it is with it. */
export const actionPlaceFields = [
  { key: 'action', kind: 'reference', to: 'action', required: true },
  { key: 'place', kind: 'reference', to: 'municipality', required: true },
  { key: 'amount', kind: 'decimal' },
  { key: 'share', kind: 'text', maxLength: 300 },
  { key: 'status', kind: 'choice', terms: 'shareStatuses', required: true },
  { key: 'note', kind: 'long-text', maxLength: 1000 },
  { key: 'isExample', kind: 'yes-no' },
] as const satisfies readonly Field[]

/** Action and municipality are words still to be looked up. */
export const actionPlaceSchema = z.object({
  action: textField(12),
  place: textField(80),
  amount: optionalNumberField(),
  share: optionalTextField(300),
  status: choiceField(shareStatuses),
  note: optionalTextField(1000),
  isExample: yesNoField(),
})
