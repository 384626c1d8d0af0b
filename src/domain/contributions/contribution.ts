import * as z from 'zod'
import {
  choiceField,
  dateField,
  optionalTextField,
  optionalWholeNumberField,
  textField,
  wholeNumberField,
  yesNoField,
} from '../fields.ts'
import type { Field } from '../registers/field.ts'
import { involvements } from '../terms.ts'

/** What people with lived experience said, the answer they got and what changed by it (source part S13). */
export const contributionFields = [
  { key: 'number', kind: 'number' },
  { key: 'receivedOn', kind: 'date', required: true },
  { key: 'actionLine', kind: 'reference', to: 'action-line', required: true },
  { key: 'fromWhom', kind: 'text', maxLength: 120, required: true },
  { key: 'body', kind: 'long-text', maxLength: 4000, required: true },
  { key: 'involvement', kind: 'choice', terms: 'involvements', required: true },
  { key: 'action', kind: 'reference', to: 'action' },
  { key: 'answer', kind: 'long-text', maxLength: 4000 },
  { key: 'whatChanged', kind: 'long-text', maxLength: 4000 },
  { key: 'isExample', kind: 'yes-no' },
] as const satisfies readonly Field[]

/** `number` is given out by the region when left empty; `action` is a code still to be looked up. */
export const contributionSchema = z.object({
  number: optionalWholeNumberField(1, 100_000),
  receivedOn: dateField(),
  actionLine: wholeNumberField(1, 9, 'unknown-action-line'),
  fromWhom: textField(120),
  body: textField(4000),
  involvement: choiceField(involvements),
  action: optionalTextField(10),
  answer: optionalTextField(4000),
  whatChanged: optionalTextField(4000),
  isExample: yesNoField(),
})
