import * as z from 'zod'
import {
  choiceField,
  choicesField,
  optionalChoiceField,
  optionalDayOrPeriodField,
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
  aims,
  approaches,
  attentionGroups,
  involvements,
  novelties,
  policyRelations,
  progressMarks,
  scales,
  targetGroups,
  transformationClasses,
} from '../terms.ts'
import { documentLinksField } from './document-links.ts'
import { gapsField, namesField, numbersField } from './list-fields.ts'
import { actionCodeField, goalCodeOf } from './plan-code.ts'

/**
 * A concrete action for municipalities (source document, part S6): who does what, where, when, with whom, following which policy.
 * What every action needs comes first; the rest stands in groups.
 */
export const actionFields = [
  { key: 'code', kind: 'text', maxLength: 12, required: true },
  { key: 'goal', kind: 'reference', to: 'goal' },
  { key: 'title', kind: 'text', maxLength: 200, required: true },
  { key: 'description', kind: 'long-text', maxLength: 4000 },
  { key: 'result', kind: 'long-text', maxLength: 2000 },
  { key: 'owner', kind: 'reference', to: 'organisation' },
  { key: 'municipalities', kind: 'references', to: 'municipality' },
  { key: 'years', kind: 'years' },
  { key: 'transformationClass', kind: 'choice', terms: 'transformationClasses', required: true },
  { key: 'novelty', kind: 'choice', terms: 'novelties', required: true },
  { key: 'status', kind: 'choice', terms: 'actionStatuses', required: true },
  { key: 'mergedInto', kind: 'reference', to: 'action' },
  { key: 'progress', kind: 'choice', terms: 'progressMarks', group: 'progress' },
  { key: 'progressNote', kind: 'long-text', maxLength: 1000, group: 'progress' },
  { key: 'startsOn', kind: 'day-or-period', group: 'progress' },
  { key: 'endsOn', kind: 'day-or-period', group: 'progress' },
  { key: 'leadFunction', kind: 'text', maxLength: 160, group: 'together' },
  { key: 'partners', kind: 'references', to: 'organisation', group: 'together' },
  { key: 'scale', kind: 'choice', terms: 'scales', group: 'together' },
  { key: 'approach', kind: 'choice', terms: 'approaches', group: 'together' },
  { key: 'livedExperience', kind: 'choices', terms: 'involvements', group: 'together' },
  { key: 'aims', kind: 'choices', terms: 'aims', group: 'purpose' },
  { key: 'targetGroups', kind: 'choices', terms: 'targetGroups', group: 'purpose' },
  { key: 'attentionGroups', kind: 'choices', terms: 'attentionGroups', group: 'purpose' },
  { key: 'principles', kind: 'references', to: 'principle', group: 'purpose' },
  { key: 'policyRelation', kind: 'choice', terms: 'policyRelations', group: 'policy' },
  { key: 'policy', kind: 'reference', to: 'policy', group: 'policy' },
  { key: 'recommendation', kind: 'long-text', maxLength: 2000, group: 'policy' },
  { key: 'decisions', kind: 'references', to: 'decision', group: 'policy' },
  { key: 'indicator', kind: 'reference', to: 'indicator', group: 'measuring' },
  { key: 'noIndicatorBecause', kind: 'long-text', maxLength: 1000, group: 'measuring' },
  { key: 'noMilestoneBecause', kind: 'long-text', maxLength: 1000, group: 'measuring' },
  { key: 'dependsOn', kind: 'references', to: 'action', group: 'dependence' },
  { key: 'risks', kind: 'long-text', maxLength: 2000, group: 'dependence' },
  { key: 'findings', kind: 'references', to: 'finding', group: 'grounds' },
  { key: 'gaps', kind: 'references', to: 'gap', group: 'grounds' },
  { key: 'documents', kind: 'links', group: 'grounds' },
  { key: 'isExample', kind: 'yes-no' },
] as const satisfies readonly Field[]

/** What points elsewhere (owner, partners, municipalities, policy, other actions …) are words still to be looked up. */
export const actionSchema = z.object({
  code: actionCodeField(),
  goal: optionalTextField(12),
  title: textField(200),
  description: optionalTextField(4000),
  result: optionalTextField(2000),
  owner: optionalTextField(160),
  municipalities: namesField(6000),
  years: yearsField(),
  transformationClass: choiceField(transformationClasses),
  novelty: choiceField(novelties),
  status: choiceField(actionStatuses),
  mergedInto: optionalTextField(12),
  progress: optionalChoiceField(progressMarks),
  progressNote: optionalTextField(1000),
  startsOn: optionalDayOrPeriodField(),
  endsOn: optionalDayOrPeriodField(),
  leadFunction: optionalTextField(160),
  partners: namesField(6000),
  scale: optionalChoiceField(scales),
  approach: optionalChoiceField(approaches),
  livedExperience: choicesField(involvements),
  aims: choicesField(aims),
  targetGroups: choicesField(targetGroups),
  attentionGroups: choicesField(attentionGroups),
  principles: numbersField(60, 'unknown-principle'),
  policyRelation: optionalChoiceField(policyRelations),
  policy: optionalTextField(200),
  recommendation: optionalTextField(2000),
  decisions: numbersField(2000, 'unknown-decision'),
  indicator: optionalTextField(20),
  noIndicatorBecause: optionalTextField(1000),
  noMilestoneBecause: optionalTextField(1000),
  dependsOn: namesField(2000),
  risks: optionalTextField(2000),
  findings: numbersField(2000, 'unknown-finding'),
  gaps: gapsField(),
  documents: documentLinksField(),
  isExample: yesNoField(),
})

export type ActionDraft = z.output<typeof actionSchema>

/** What one field asks of another (S6, S7). Empty when all is well. */
export function actionProblems(
  action: ActionDraft,
  { planFrom, planTo, principles = [] }: Pick<Region, 'planFrom' | 'planTo' | 'principles'>,
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
  const unknown = action.principles.find((one) => principles.every(({ number }) => number !== one))
  if (unknown !== undefined) problems['principles'] = { code: 'unknown-principle', detail: String(unknown) }
  return { ...problems, ...courseProblems(action) }
}

/** An end after its beginning; where it does not go well, a sentence that says why; where it went when it was merged. */
function courseProblems({
  code,
  status,
  mergedInto,
  progress,
  progressNote,
  startsOn,
  endsOn,
  dependsOn,
}: ActionDraft): FieldProblems {
  const problems: FieldProblems = {}
  if (startsOn !== null && endsOn !== null && endsOn.lastDay < startsOn.firstDay)
    problems['endsOn'] = { code: 'end-before-start' }
  if (progressNote === '' && (progress === 'needs-attention' || progress === 'stuck'))
    problems['progressNote'] = { code: 'progress-needs-words' }
  if (status === 'merged' && mergedInto === '') problems['mergedInto'] = { code: 'merged-needs-action' }
  if (status !== 'merged' && mergedInto !== '') problems['mergedInto'] = { code: 'merged-needs-status' }
  if (status === 'merged' && mergedInto === code)
    problems['mergedInto'] = { code: 'not-the-action-itself', detail: code }
  if (dependsOn.includes(code)) problems['dependsOn'] = { code: 'not-the-action-itself', detail: code }
  return problems
}
