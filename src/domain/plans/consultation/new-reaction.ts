import * as z from 'zod'
import { choiceField, optionalTextField, parseFields, textField, yesNoField } from '../../fields.ts'
import { done, type FieldProblems, type Outcome, refused } from '../../outcome.ts'
import { wishes } from './consultation-terms.ts'
import type { ConsultedPlan } from './consulted-plan.ts'
import { personalDataIn } from './personal-data.ts'
import { isQuoteFrom, nameOfPlace, placeNamed } from './place-in-plan.ts'

/** `about` and `part` together name the place; `anyway`: whoever wrote it looked again and lets it stand. */
const schema = z.object({
  about: textField(40),
  part: optionalTextField(20),
  quoted: optionalTextField(1000),
  body: textField(5000),
  wish: choiceField(wishes),
  speaksFor: optionalTextField(160),
  anyway: yesNoField(),
})

export type NewReaction = { passage: string } & Pick<
  z.output<typeof schema>,
  'quoted' | 'body' | 'wish' | 'speaksFor'
>

/** A place that is in the version, words that stand there, and nothing that looks like the data of a person unless that is meant. */
export function parseNewReaction(input: unknown, plan: ConsultedPlan): Outcome<NewReaction> {
  const parsed = parseFields(schema, input)
  if (!parsed.ok) return parsed
  const { about, part, anyway, ...said } = parsed.value
  const passage = nameOfPlace(about, part)
  const place = placeNamed(plan, passage)
  const fields: FieldProblems = {}
  if (!placeNamed(plan, about)) fields['about'] = { code: 'place-not-in-version', detail: about }
  else if (!place) fields['part'] = { code: 'place-not-in-version', detail: part }
  else if (!isQuoteFrom(plan, place, said.quoted)) fields['quoted'] = { code: 'words-not-in-version' }
  if (!anyway)
    for (const key of ['body', 'speaksFor'] as const) {
      const code = personalDataIn(said[key])
      if (code) fields[key] = { code }
    }
  return Object.keys(fields).length > 0 ? refused({ kind: 'invalid', fields }) : done({ passage, ...said })
}
