import * as z from 'zod'
import { dayOf } from '../dates.ts'
import {
  choiceField,
  optionalDateField,
  optionalNumberField,
  optionalTextField,
  parseFields,
  saidYesNoField,
  textField,
  wholeNumberField,
  yesNoField,
} from '../fields.ts'
import { done, type FieldProblem, type FieldProblems, type Outcome, refused } from '../outcome.ts'
import { firstDayOf } from '../periods.ts'
import type { Field } from '../registers/field.ts'
import { aggregations, rhythms, transformationClasses, wantedDirections } from '../terms.ts'
import { periodField, periodInRhythm } from './period-field.ts'
import { valueProblem } from './value-problem.ts'

/** What the region measures itself by: a figure with a definition, a baseline, a target and a source (source part S11). */
export const indicatorFields = [
  { key: 'code', kind: 'text', maxLength: 6, required: true },
  { key: 'name', kind: 'text', maxLength: 160, required: true },
  { key: 'definition', kind: 'long-text', maxLength: 2000 },
  { key: 'unit', kind: 'text', maxLength: 40, required: true },
  { key: 'wanted', kind: 'choice', terms: 'wantedDirections', required: true },
  { key: 'actionLine', kind: 'reference', to: 'action-line', required: true },
  { key: 'transformationClass', kind: 'choice', terms: 'transformationClasses', required: true },
  { key: 'countsPeople', kind: 'yes-no', required: true },
  { key: 'highestValue', kind: 'decimal' },
  { key: 'aggregation', kind: 'choice', terms: 'aggregations', required: true },
  { key: 'rhythm', kind: 'choice', terms: 'rhythms', required: true },
  { key: 'baselinePeriod', kind: 'period' },
  { key: 'baselineValue', kind: 'decimal' },
  { key: 'targetPeriod', kind: 'period' },
  { key: 'targetValue', kind: 'decimal' },
  { key: 'source', kind: 'text', maxLength: 400 },
  { key: 'nextPublicationOn', kind: 'date' },
  { key: 'isExample', kind: 'yes-no' },
] as const satisfies readonly Field[]

const indicatorSchema = z.object({
  code: textField(6),
  name: textField(160),
  definition: optionalTextField(2000),
  unit: textField(40),
  wanted: choiceField(wantedDirections),
  actionLine: wholeNumberField(1, 9, 'unknown-action-line'),
  transformationClass: choiceField(transformationClasses),
  // Left out, it would be taken for no, and counts of people would be published as they are.
  countsPeople: saidYesNoField(),
  highestValue: optionalNumberField(),
  aggregation: choiceField(aggregations),
  rhythm: choiceField(rhythms),
  baselinePeriod: periodField(),
  baselineValue: optionalNumberField(),
  targetPeriod: periodField(),
  targetValue: optionalNumberField(),
  source: optionalTextField(400),
  nextPublicationOn: optionalDateField(),
  isExample: yesNoField(),
})

export type IndicatorDraft = z.output<typeof indicatorSchema>

/** Baseline and target are each a period with a value, in the rhythm and on the scale of the indicator; the target comes last. */
export function parseIndicator(input: unknown, today: Date): Outcome<IndicatorDraft> {
  const parsed = parseFields(indicatorSchema, input)
  if (!parsed.ok) return parsed
  const draft = parsed.value
  const code = draft.code.toUpperCase()
  const fields: FieldProblems = {}
  if (!/^[A-Z]{1,3}\d{1,3}$/.test(code)) fields['code'] = { code: 'code-format', detail: draft.code }
  const highestWrong = highestProblem(draft)
  if (highestWrong) fields['highestValue'] = highestWrong
  const baseline = readPoint(fields, 'baseline', draft)
  const target = readPoint(fields, 'target', draft)
  if (baseline && firstDayOf(baseline) > dayOf(today)) fields['baselinePeriod'] = { code: 'period-in-future' }
  if (baseline && target && target <= baseline) fields['targetPeriod'] = { code: 'end-before-start' }

  if (Object.keys(fields).length > 0) return refused({ kind: 'invalid', fields })
  return done({ ...draft, code, baselinePeriod: baseline, targetPeriod: target })
}

/** Of people there can always be more; and a scale that ends at nought has no room. */
function highestProblem({ countsPeople, highestValue }: IndicatorDraft): FieldProblem | undefined {
  if (highestValue === null) return undefined
  if (countsPeople) return { code: 'people-without-highest' }
  return highestValue > 0
    ? valueProblem(highestValue, { countsPeople, highestValue })
    : { code: 'above-nought' }
}

/** The period of a point, '' when the point was left out; what is wrong with it goes to `fields`. */
function readPoint(fields: FieldProblems, point: 'baseline' | 'target', draft: IndicatorDraft): string {
  const text = draft[`${point}Period`]
  const value = draft[`${point}Value`]
  if (text === '' && value === null) return ''
  const valueWrong: FieldProblem | undefined =
    value === null ? { code: 'required' } : valueProblem(value, draft)
  if (valueWrong) fields[`${point}Value`] = valueWrong
  const read: { period: string } | FieldProblem =
    text === '' ? { code: 'required' } : periodInRhythm(text, draft.rhythm, rhythms.dutch[draft.rhythm])
  if ('period' in read) return read.period
  fields[`${point}Period`] = read
  return ''
}
