import * as z from 'zod'
import {
  choiceField,
  optionalChoiceField,
  optionalWholeNumberField,
  parseFields,
  textField,
  yesNoField,
} from '../fields.ts'
import { done, type FieldProblems, type Outcome, problemFields, refused } from '../outcome.ts'
import { type DecisionKind, decisionKinds, type GoverningBody, governingBodies } from '../terms.ts'

/** What is asked of one body of every municipality. */
export type AskedStep = { number: 1 | 2; body: GoverningBody; kind: DecisionKind; required: boolean }
export type AskedRoute = { subject: string; planVersion: number | null; steps: readonly AskedStep[] }

/** Where the day of a step in a municipality is filled in: `day1-GM0406`. */
export function dayKey(step: 1 | 2, municipality: string): string {
  return `day${step}-${municipality}`
}

/**
 * The route all municipalities go: one step, and a second one unless its body is left empty. Their days are read one by one; a day that
 * was typed for a second step asks which body that is, so that it is not lost.
 */
export function parseRoute(input: unknown): Outcome<AskedRoute> {
  const about = parseFields(aboutSchema, input)
  const first = parseFields(firstSchema, input)
  const second = parseFields(secondSchema, input)
  const fields: FieldProblems = { ...problemFields(about), ...problemFields(first), ...problemFields(second) }
  if (second.ok && second.value.body2 !== null && second.value.kind2 === null)
    fields['kind2'] = { code: 'required' }
  if (second.ok && second.value.body2 === null && hasDayOfSecond(input))
    fields['body2'] = { code: 'required' }
  if (!about.ok || !first.ok || !second.ok || Object.keys(fields).length > 0)
    return refused({ kind: 'invalid', fields })
  const { body1, kind1, required1 } = first.value
  const { body2, kind2, required2 } = second.value
  const steps: AskedStep[] = [{ number: 1, body: body1, kind: kind1, required: required1 }]
  if (body2 !== null && kind2 !== null)
    steps.push({ number: 2, body: body2, kind: kind2, required: required2 })
  return done({ ...about.value, steps })
}

function hasDayOfSecond(input: unknown): boolean {
  return Object.entries(input ?? {}).some(
    ([name, typed]) => name.startsWith(dayKey(2, '')) && String(typed).trim() !== '',
  )
}

const aboutSchema = z.object({
  subject: textField(200),
  planVersion: optionalWholeNumberField(1, 100_000, 'unknown-plan-version'),
})
const firstSchema = z.object({
  body1: choiceField(governingBodies),
  kind1: choiceField(decisionKinds),
  required1: yesNoField(),
})
const secondSchema = z.object({
  body2: optionalChoiceField(governingBodies),
  kind2: optionalChoiceField(decisionKinds),
  required2: yesNoField(),
})
