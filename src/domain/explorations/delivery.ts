import * as z from 'zod'
import {
  choiceField,
  optionalDateField,
  optionalTextField,
  optionalWholeNumberField,
  yesNoField,
} from '../fields.ts'
import { numbersField } from '../plans/list-fields.ts'
import type { Field } from '../registers/field.ts'
import { type Party, parties } from '../terms.ts'

/** What one municipality, department or partner is asked to hand in for a round, and until when (source document, parts S4 and S16). */
export const deliveryFields = [
  { key: 'number', kind: 'number' },
  { key: 'round', kind: 'reference', to: 'round' },
  { key: 'party', kind: 'choice', terms: 'parties', required: true },
  { key: 'place', kind: 'place', required: true },
  { key: 'organisation', kind: 'reference', to: 'organisation' },
  { key: 'askedFunction', kind: 'text', maxLength: 120 },
  { key: 'actionLines', kind: 'references', to: 'action-line' },
  { key: 'dueOn', kind: 'date' },
  { key: 'explanation', kind: 'long-text', maxLength: 2000 },
  { key: 'isExample', kind: 'yes-no' },
] as const satisfies readonly Field[]

/** `round` left empty is the open one; `place` and `organisation` are words still to be looked up. */
export const deliverySchema = z.object({
  number: optionalWholeNumberField(1, 100_000),
  round: optionalWholeNumberField(1, 100_000, 'unknown-round'),
  party: choiceField(parties),
  place: optionalTextField(80),
  organisation: optionalTextField(160),
  askedFunction: optionalTextField(120),
  actionLines: numbersField(100, 'unknown-action-line'),
  dueOn: optionalDateField(),
  explanation: optionalTextField(2000),
  isExample: yesNoField(),
})

/** A delivery as the board needs it. Days are `2024-02-01`; `municipality` null is the region as a whole. */
export type Delivery = {
  id: string
  number: number
  party: Party
  municipality: string | null
  organisation: string
  askedFunction: string
  /** Empty: every line. */
  actionLines: readonly number[]
  dueOn: string
  explanation: string
  askedAt: Date
}
