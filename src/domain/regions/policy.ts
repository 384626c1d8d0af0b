import * as z from 'zod'
import { choiceField, optionalTextField, optionalYearField, textField, yesNoField } from '../fields.ts'
import type { FieldProblems } from '../outcome.ts'
import { numbersField } from '../plans/list-fields.ts'
import type { Field } from '../registers/field.ts'
import { policyKinds } from '../terms.ts'
import type { Region } from './region.ts'

/** Standing policy and running programmes the plan has to reckon with, and the action lines they see to already (S7). */
export const policyFields = [
  { key: 'title', kind: 'text', maxLength: 200, required: true },
  { key: 'kind', kind: 'choice', terms: 'policyKinds', required: true },
  { key: 'yearFrom', kind: 'year' },
  { key: 'yearTo', kind: 'year' },
  { key: 'actionLines', kind: 'references', to: 'action-line' },
  { key: 'explanation', kind: 'long-text', maxLength: 2000 },
  { key: 'source', kind: 'text', maxLength: 400 },
  { key: 'isExample', kind: 'yes-no' },
] as const satisfies readonly Field[]

export const policySchema = z.object({
  title: textField(200),
  kind: choiceField(policyKinds),
  yearFrom: optionalYearField(),
  yearTo: optionalYearField(),
  actionLines: numbersField(100, 'unknown-action-line'),
  explanation: optionalTextField(2000),
  source: optionalTextField(400),
  isExample: yesNoField(),
})

export type PolicyDraft = z.output<typeof policySchema>

export function policyProblems(
  policy: PolicyDraft,
  { actionLines }: Pick<Region, 'actionLines'>,
): FieldProblems {
  const problems: FieldProblems = {}
  if (policy.yearFrom !== null && policy.yearTo !== null && policy.yearTo < policy.yearFrom)
    problems['yearTo'] = { code: 'end-before-start' }
  const unknown = policy.actionLines.find((line) => !actionLines.some(({ number }) => number === line))
  if (unknown !== undefined)
    problems['actionLines'] = { code: 'unknown-action-line', detail: String(unknown) }
  return problems
}
