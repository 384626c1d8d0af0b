import * as z from 'zod'
import {
  choiceField,
  choicesField,
  optionalAmountField,
  optionalTextField,
  optionalWholeNumberField,
  optionalYearField,
  textField,
  wholeNumberField,
  wordsField,
  yesNoField,
} from '../fields.ts'
import type { Field } from '../registers/field.ts'
import { aims, approaches, findingStates, targetGroups, transformationClasses } from '../terms.ts'

/** What the exploration asks of each municipality and of the region, per action line (source document, part S5). */
export const findingFields = [
  { key: 'number', kind: 'number' },
  { key: 'actionLine', kind: 'reference', to: 'action-line', required: true },
  { key: 'place', kind: 'place', required: true },
  { key: 'title', kind: 'text', maxLength: 200, required: true },
  { key: 'description', kind: 'long-text', maxLength: 4000 },
  { key: 'aims', kind: 'choices', terms: 'aims', required: true },
  { key: 'approach', kind: 'choice', terms: 'approaches', required: true },
  { key: 'organisation', kind: 'reference', to: 'organisation' },
  { key: 'partners', kind: 'words' },
  { key: 'state', kind: 'choice', terms: 'findingStates', required: true },
  { key: 'since', kind: 'year' },
  { key: 'transformationClass', kind: 'choice', terms: 'transformationClasses', required: true },
  { key: 'targetGroups', kind: 'choices', terms: 'targetGroups' },
  { key: 'yearlyCostCents', kind: 'amount' },
  { key: 'source', kind: 'text', maxLength: 400 },
  { key: 'coveredBy', kind: 'reference', to: 'policy' },
  { key: 'isExample', kind: 'yes-no' },
] as const satisfies readonly Field[]

/** `number` is given out by the region when left empty; `place`, `organisation` and `coveredBy` are words still to be looked up. */
export const findingSchema = z.object({
  number: optionalWholeNumberField(1, 100_000),
  actionLine: wholeNumberField(1, 9, 'unknown-action-line'),
  place: optionalTextField(80),
  title: textField(200),
  description: optionalTextField(4000),
  aims: choicesField(aims, 1),
  approach: choiceField(approaches),
  organisation: optionalTextField(160),
  partners: wordsField(),
  state: choiceField(findingStates),
  since: optionalYearField(),
  transformationClass: choiceField(transformationClasses),
  targetGroups: choicesField(targetGroups),
  yearlyCostCents: optionalAmountField(),
  source: optionalTextField(400),
  coveredBy: optionalTextField(200),
  isExample: yesNoField(),
})
