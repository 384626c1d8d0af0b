import * as z from 'zod'
import {
  choiceField,
  choicesField,
  optionalChoiceField,
  optionalTextField,
  textField,
  yearsField,
  yesNoField,
} from '../fields.ts'
import type { FieldProblems } from '../outcome.ts'
import type { Region } from '../regions/region.ts'
import type { Field } from '../registers/field.ts'
import {
  actionStatuses,
  involvements,
  novelties,
  policyRelations,
  targetGroups,
  transformationClasses,
} from '../terms.ts'
import { gapsField, namesField, numbersField } from './list-fields.ts'
import { actionCodeField, goalCodeOf } from './plan-code.ts'

/** A concrete action for municipalities (source document, part S6): who does what, where, when, with whom, following which policy. */
export const actionFields = [
  { key: 'code', kind: 'text', maxLength: 12, required: true },
  { key: 'goal', kind: 'reference', to: 'goal' },
  { key: 'title', kind: 'text', maxLength: 200, required: true },
  { key: 'description', kind: 'long-text', maxLength: 4000 },
  { key: 'result', kind: 'long-text', maxLength: 2000 },
  { key: 'owner', kind: 'reference', to: 'organisation' },
  { key: 'leadFunction', kind: 'text', maxLength: 160 },
  { key: 'partners', kind: 'references', to: 'organisation' },
  { key: 'municipalities', kind: 'references', to: 'municipality' },
  { key: 'years', kind: 'years' },
  { key: 'transformationClass', kind: 'choice', terms: 'transformationClasses', required: true },
  { key: 'targetGroups', kind: 'choices', terms: 'targetGroups' },
  { key: 'novelty', kind: 'choice', terms: 'novelties', required: true },
  { key: 'policyRelation', kind: 'choice', terms: 'policyRelations' },
  { key: 'policy', kind: 'reference', to: 'policy' },
  { key: 'recommendation', kind: 'long-text', maxLength: 2000 },
  { key: 'livedExperience', kind: 'choices', terms: 'involvements' },
  { key: 'indicator', kind: 'reference', to: 'indicator' },
  { key: 'noIndicatorBecause', kind: 'long-text', maxLength: 1000 },
  { key: 'noMilestoneBecause', kind: 'long-text', maxLength: 1000 },
  { key: 'findings', kind: 'references', to: 'finding' },
  { key: 'gaps', kind: 'references', to: 'gap', more: true },
  { key: 'status', kind: 'choice', terms: 'actionStatuses', required: true },
  { key: 'isExample', kind: 'yes-no' },
] as const satisfies readonly Field[]

/** Owner, partners, municipalities, policy, indicator, findings and gaps are words still to be looked up. */
export const actionSchema = z.object({
  code: actionCodeField(),
  goal: optionalTextField(12),
  title: textField(200),
  description: optionalTextField(4000),
  result: optionalTextField(2000),
  owner: optionalTextField(160),
  leadFunction: optionalTextField(160),
  partners: namesField(6000),
  municipalities: namesField(6000),
  years: yearsField(),
  transformationClass: choiceField(transformationClasses),
  targetGroups: choicesField(targetGroups),
  novelty: choiceField(novelties),
  policyRelation: optionalChoiceField(policyRelations),
  policy: optionalTextField(200),
  recommendation: optionalTextField(2000),
  livedExperience: choicesField(involvements),
  indicator: optionalTextField(20),
  noIndicatorBecause: optionalTextField(1000),
  noMilestoneBecause: optionalTextField(1000),
  findings: numbersField(2000, 'unknown-finding'),
  gaps: gapsField(),
  status: choiceField(actionStatuses),
  isExample: yesNoField(),
})

export type ActionDraft = z.output<typeof actionSchema>

/** What one field asks of another (S6, S7). Empty when all is well. */
export function actionProblems(
  action: ActionDraft,
  { planFrom, planTo }: Pick<Region, 'planFrom' | 'planTo'>,
): FieldProblems {
  const problems: FieldProblems = {}
  if (action.goal !== '' && action.goal !== goalCodeOf(action.code))
    problems['code'] = { code: 'code-does-not-match-goal', detail: action.goal }
  const outside = action.years.find((year) => year < planFrom || year > planTo)
  if (outside !== undefined) problems['years'] = { code: 'year-outside-plan', detail: String(outside) }
  if (action.policy === '' && (action.policyRelation === 'covered-by' || action.policyRelation === 'departs'))
    problems['policy'] = { code: 'required' }
  if (action.policyRelation === 'departs' && action.recommendation === '')
    problems['recommendation'] = { code: 'recommendation-required' }
  return problems
}
