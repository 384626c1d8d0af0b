import * as z from 'zod'
import {
  choiceField,
  dateField,
  optionalDateField,
  parseFields,
  textField,
  wholeNumberField,
} from '../../fields.ts'
import { done, invalid, type Outcome } from '../../outcome.ts'
import { audiences } from './consultation-terms.ts'

const schema = z.object({
  version: wholeNumberField(1, 100_000),
  title: textField(200),
  question: textField(4000),
  opensOn: dateField(),
  closesOn: dateField(),
  answerBy: optionalDateField(),
  audience: choiceField(audiences),
})

export type NewConsultation = Omit<z.output<typeof schema>, 'answerBy'> & { answerBy: string }

/** So long after its last day answers should be there, when nothing else is said. */
const usualWeeks = 4

export function parseNewConsultation(input: unknown): Outcome<NewConsultation> {
  const parsed = parseFields(schema, input)
  if (!parsed.ok) return parsed
  const { opensOn, closesOn } = parsed.value
  const answerBy = parsed.value.answerBy ?? weeksAfter(closesOn, usualWeeks)
  if (closesOn < opensOn) return invalid('closesOn', 'end-before-start')
  if (answerBy < closesOn) return invalid('answerBy', 'answers-before-close')
  return done({ ...parsed.value, answerBy })
}

function weeksAfter(day: string, weeks: number): string {
  return new Date(Date.parse(day) + weeks * 7 * 86_400_000).toISOString().slice(0, 10)
}
