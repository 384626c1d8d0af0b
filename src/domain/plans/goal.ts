import * as z from 'zod'
import { optionalTextField, optionalYearField, textField, yesNoField } from '../fields.ts'
import type { Field } from '../registers/field.ts'
import { gapsField, numbersField } from './list-fields.ts'
import { goalCodeField } from './plan-code.ts'

/** What the region wants to reach on one action line; the first number of the code is the line. */
export const goalFields = [
  { key: 'code', kind: 'text', maxLength: 12, required: true },
  { key: 'title', kind: 'text', maxLength: 200, required: true },
  { key: 'explanation', kind: 'long-text', maxLength: 4000 },
  { key: 'result', kind: 'long-text', maxLength: 2000 },
  { key: 'byYear', kind: 'year' },
  { key: 'findings', kind: 'references', to: 'finding', more: true },
  { key: 'gaps', kind: 'references', to: 'gap', more: true },
  { key: 'isExample', kind: 'yes-no' },
] as const satisfies readonly Field[]

/** Findings and gaps are words still to be looked up. */
export const goalSchema = z.object({
  code: goalCodeField(),
  title: textField(200),
  explanation: optionalTextField(4000),
  result: optionalTextField(2000),
  byYear: optionalYearField(),
  findings: numbersField(2000, 'unknown-finding'),
  gaps: gapsField(),
  isExample: yesNoField(),
})
