import * as z from 'zod'
import { optionalTextField, textField, wholeNumberField, yesNoField } from '../fields.ts'
import type { Field } from '../registers/field.ts'

/** "Hier is niets, omdat …" of one cell of the exploration (source document, part S5). */
export const emptyCellFields = [
  { key: 'actionLine', kind: 'reference', to: 'action-line', required: true },
  { key: 'place', kind: 'place', required: true },
  { key: 'reason', kind: 'long-text', maxLength: 1000, required: true },
  { key: 'isExample', kind: 'yes-no' },
] as const satisfies readonly Field[]

/** `place` is a word still to be looked up. */
export const emptyCellSchema = z.object({
  actionLine: wholeNumberField(1, 9, 'unknown-action-line'),
  place: optionalTextField(80),
  reason: textField(1000),
  isExample: yesNoField(),
})
