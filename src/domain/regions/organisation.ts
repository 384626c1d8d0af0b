import * as z from 'zod'
import { choiceField, textField, yesNoField } from '../fields.ts'
import type { Field } from '../registers/field.ts'
import { parties } from '../terms.ts'

/** Who can own an action, be a partner in it, or take part in making the plan (S3, S4). */
export const organisationFields = [
  { key: 'name', kind: 'text', maxLength: 160, required: true },
  { key: 'party', kind: 'choice', terms: 'parties', required: true },
  { key: 'isExample', kind: 'yes-no' },
] as const satisfies readonly Field[]

export const organisationSchema = z.object({
  name: textField(160),
  party: choiceField(parties),
  isExample: yesNoField(),
})
