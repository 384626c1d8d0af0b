import * as z from 'zod'
import { dayOrPeriodField, optionalDateField, textField, yesNoField } from '../fields.ts'
import type { Field } from '../registers/field.ts'

/** A moment at which anyone can see whether an action is on its way. */
export const milestoneFields = [
  { key: 'action', kind: 'reference', to: 'action', required: true },
  { key: 'title', kind: 'text', maxLength: 200, required: true },
  { key: 'dueOn', kind: 'day-or-period', required: true },
  { key: 'reachedOn', kind: 'date' },
  { key: 'isExample', kind: 'yes-no' },
] as const satisfies readonly Field[]

export const milestoneSchema = z.object({
  action: textField(12),
  title: textField(200),
  dueOn: dayOrPeriodField(),
  reachedOn: optionalDateField(),
  isExample: yesNoField(),
})
