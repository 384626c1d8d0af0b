import * as z from 'zod'
import { dayOf } from '../dates.ts'
import {
  choiceField,
  optionalChoiceField,
  optionalNumberField,
  optionalTextField,
  parseFields,
  textField,
  yesNoField,
} from '../fields.ts'
import { done, type FieldProblems, type Outcome, refused } from '../outcome.ts'
import { firstDayOf } from '../periods.ts'
import type { Field } from '../registers/field.ts'
import { missingReasons, observationStatuses, type Rhythm, rhythms } from '../terms.ts'
import { periodField, periodInRhythm } from './period-field.ts'
import { valueProblem } from './value-problem.ts'

/** One figure of one indicator, for one place in one period; or the reason why there is none. */
export const observationFields = [
  { key: 'indicator', kind: 'reference', to: 'indicator', required: true },
  { key: 'place', kind: 'place', required: true },
  { key: 'period', kind: 'period', required: true },
  { key: 'value', kind: 'decimal' },
  { key: 'missingBecause', kind: 'choice', terms: 'missingReasons' },
  { key: 'status', kind: 'choice', terms: 'observationStatuses', required: true },
  { key: 'organisation', kind: 'reference', to: 'organisation' },
  { key: 'source', kind: 'text', maxLength: 400 },
  { key: 'isExample', kind: 'yes-no' },
] as const satisfies readonly Field[]

/** `indicator`, `place` and `organisation` are words still to be looked up. */
const observationSchema = z.object({
  indicator: textField(6),
  place: optionalTextField(80),
  period: periodField(),
  value: optionalNumberField(),
  missingBecause: optionalChoiceField(missingReasons),
  status: choiceField(observationStatuses),
  organisation: optionalTextField(160),
  source: optionalTextField(400),
  isExample: yesNoField(),
})

export type ObservationDraft = z.output<typeof observationSchema>

/** Missing is not zero: there is a value, or a reason why not, and never both. */
export function parseObservation(input: unknown): Outcome<ObservationDraft> {
  const draft = parseFields(observationSchema, input)
  if (!draft.ok) return draft
  const { value, missingBecause, period } = draft.value
  const fields: FieldProblems = {}
  if (period === '') fields['period'] = { code: 'required' }
  if ((value === null) === (missingBecause === null)) fields['value'] = { code: 'value-or-reason' }
  return Object.keys(fields).length > 0 ? refused({ kind: 'invalid', fields }) : draft
}

/** What the indicator asks of its observations: its rhythm, a period that has begun, whole numbers of people, its scale. */
export function fitToIndicator(
  draft: ObservationDraft,
  indicator: { rhythm: Rhythm; countsPeople: boolean; highestValue: number | null },
  today: Date,
): Outcome<ObservationDraft> {
  const fields: FieldProblems = {}
  const read = periodInRhythm(draft.period, indicator.rhythm, rhythms.dutch[indicator.rhythm])
  if (!('period' in read)) fields['period'] = read
  else if (firstDayOf(read.period) > dayOf(today)) fields['period'] = { code: 'period-in-future' }
  const wrong = draft.value === null ? undefined : valueProblem(draft.value, indicator)
  if (wrong) fields['value'] = wrong
  if (Object.keys(fields).length > 0 || !('period' in read)) return refused({ kind: 'invalid', fields })
  return done({ ...draft, period: read.period })
}
