import * as z from 'zod'
import { optionalTextField, parseFields } from '../../domain/fields.ts'
import { type QuietHours, quietHoursSchema } from '../../domain/mail/quiet-hours.ts'
import {
  type Choice,
  type ChosenTopic,
  choices,
  chosenTopics,
  usualChoices,
} from '../../domain/mail/topic.ts'
import { done, invalid, type Outcome, refused } from '../../domain/outcome.ts'
import type { Needs } from '../needs.ts'
import { selectQuietHours } from './select-quiet-hours.ts'

export type MessageChoices = { choices: Record<ChosenTopic, Choice>; quiet: QuietHours }

/** What the caller gets by mail per topic, and when not. */
export function readMessageChoices({ database, caller }: Needs): Promise<Outcome<MessageChoices>> {
  return database.read(async (sql) => {
    if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
    const rows = await sql.query<{ topic: ChosenTopic; choice: Choice }>(
      'select topic, choice from message_choice where person_id = $1',
      [caller.id],
    )
    const chosen: Record<ChosenTopic, Choice> = { ...usualChoices }
    for (const { topic, choice } of rows) chosen[topic] = choice
    return done({ choices: chosen, quiet: await selectQuietHours(sql, caller.id) })
  })
}

/** Letters about the safety of an account are no choice: they always go out. */
export function chooseMessages(
  { database, caller }: Needs,
  input: Record<string, unknown>,
): Promise<Outcome<null>> {
  return database.write(async (sql) => {
    if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
    const quiet = parseFields(quietHoursSchema, input)
    if (!quiet.ok) return quiet
    const asked = parseFields(choicesSchema, input)
    if (!asked.ok) return asked
    for (const topic of chosenTopics) {
      const word = asked.value[topic]
      const choice = choices.find((known) => known === word)
      if (!choice) return word === '' ? invalid(topic, 'required') : invalid(topic, 'not-a-choice', word)
      await sql.query(
        `insert into message_choice (person_id, topic, choice) values ($1, $2, $3)
         on conflict (person_id, topic) do update set choice = excluded.choice`,
        [caller.id, topic, choice],
      )
    }
    const { fromHour, toHour, weekends } = quiet.value
    await sql.query(
      `insert into quiet_hours (person_id, from_hour, to_hour, weekends) values ($1, $2, $3, $4)
       on conflict (person_id) do update set from_hour = excluded.from_hour, to_hour = excluded.to_hour, weekends = excluded.weekends`,
      [caller.id, fromHour, toHour, weekends],
    )
    return done(null)
  })
}

const choicesSchema = z.object({
  region: optionalTextField(20),
  publication: optionalTextField(20),
  import: optionalTextField(20),
  dates: optionalTextField(20),
  exploration: optionalTextField(20),
  discussion: optionalTextField(20),
})
