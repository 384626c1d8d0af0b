import * as z from 'zod'
import {
  choiceField,
  optionalChoiceField,
  optionalTextField,
  optionalWholeNumberField,
  textField,
  yesNoField,
} from '../fields.ts'
import { gapsField, namesField, numbersField } from '../plans/list-fields.ts'
import type { Field } from '../registers/field.ts'
import { opennesses, recommendationKinds } from '../terms.ts'

/**
 * What the region recommends for the evaluation of the policy plan of now or for the policy period after it (S9): what it rests on, and
 * whom it is for. Both may be filled in later; the plan check asks for them.
 */
export const recommendationFields = [
  { key: 'number', kind: 'number' },
  { key: 'kind', kind: 'choice', terms: 'recommendationKinds', required: true },
  { key: 'title', kind: 'text', maxLength: 200, required: true },
  { key: 'body', kind: 'long-text', maxLength: 4000 },
  { key: 'actionLines', kind: 'references', to: 'action-line' },
  { key: 'findings', kind: 'references', to: 'finding' },
  { key: 'gaps', kind: 'references', to: 'gap' },
  { key: 'contributions', kind: 'references', to: 'contribution' },
  { key: 'actions', kind: 'references', to: 'action' },
  { key: 'municipalities', kind: 'references', to: 'municipality' },
  { key: 'organisations', kind: 'references', to: 'organisation' },
  { key: 'addressee', kind: 'text', maxLength: 200 },
  { key: 'openness', kind: 'choice', terms: 'opennesses' },
  { key: 'isExample', kind: 'yes-no' },
] as const satisfies readonly Field[]

/** `number` is given out by the region when left empty; what points elsewhere is still to be looked up. */
export const recommendationSchema = z.object({
  number: optionalWholeNumberField(1, 100_000),
  kind: choiceField(recommendationKinds),
  title: textField(200),
  body: optionalTextField(4000),
  actionLines: numbersField(100, 'unknown-action-line'),
  findings: numbersField(2000, 'unknown-finding'),
  gaps: gapsField(),
  contributions: numbersField(2000, 'unknown-contribution'),
  actions: namesField(2000),
  municipalities: namesField(6000),
  organisations: namesField(6000),
  addressee: optionalTextField(200),
  // Who says nothing does not make it public.
  openness: optionalChoiceField(opennesses),
  isExample: yesNoField(),
})

export type RecommendationDraft = z.output<typeof recommendationSchema>
