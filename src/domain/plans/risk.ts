import * as z from 'zod'
import {
  choiceField,
  optionalTextField,
  optionalWholeNumberField,
  textField,
  wholeNumberField,
  yesNoField,
} from '../fields.ts'
import type { Field } from '../registers/field.ts'
import { riskStates } from '../terms.ts'

/** What can go wrong with the plan, one of its goals or one of its actions, and what is done about it. */
export const riskFields = [
  { key: 'number', kind: 'number' },
  { key: 'title', kind: 'text', maxLength: 200, required: true },
  { key: 'chance', kind: 'number', required: true },
  { key: 'effect', kind: 'number', required: true },
  { key: 'state', kind: 'choice', terms: 'riskStates', required: true },
  { key: 'action', kind: 'reference', to: 'action' },
  { key: 'goal', kind: 'reference', to: 'goal' },
  { key: 'owner', kind: 'reference', to: 'organisation' },
  { key: 'measure', kind: 'long-text', maxLength: 2000 },
  { key: 'isExample', kind: 'yes-no' },
] as const satisfies readonly Field[]

/** `number` is given out by the region when left empty; action, goal and owner are still to be looked up. */
export const riskSchema = z.object({
  number: optionalWholeNumberField(1, 100_000),
  title: textField(200),
  chance: wholeNumberField(1, 5, 'out-of-five'),
  effect: wholeNumberField(1, 5, 'out-of-five'),
  state: choiceField(riskStates),
  action: optionalTextField(12),
  goal: optionalTextField(12),
  owner: optionalTextField(160),
  measure: optionalTextField(2000),
  isExample: yesNoField(),
})
