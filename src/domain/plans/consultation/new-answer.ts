import * as z from 'zod'
import { choiceField, optionalTextField, textField } from '../../fields.ts'
import type { Field } from '../../registers/field.ts'
import { takenAway, versionOf } from '../../registers/version-of-entry.ts'
import type { ReactionAnswer } from './consultation.ts'
import { answerOutcomes } from './consultation-terms.ts'

/** What becomes of a reaction, and why; the code of the action that changed by it is still to be looked up. */
export const answerSchema = z.object({
  outcome: choiceField(answerOutcomes),
  because: textField(4000),
  actionCode: optionalTextField(12),
})

const fields = [
  { key: 'outcome' },
  { key: 'because' },
  { key: 'actionCode' },
] as const satisfies readonly Pick<Field, 'key'>[]

/** Of no answer it is the version of what was taken away: whoever answers first knows that none stands. */
export async function versionOfAnswer(answer: ReactionAnswer | null): Promise<string> {
  return answer === null ? takenAway : versionOf(fields, answer)
}
