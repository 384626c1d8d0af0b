import type { Database, Writing } from '../../database/database.ts'
import { oneLine, type Words } from '../../domain/mail/letter-text.ts'
import { nextLoudMoment, type QuietHours } from '../../domain/mail/quiet-hours.ts'
import { type Choice, type Topic, usualChoices } from '../../domain/mail/topic.ts'
import { queueLetter } from './queue-letter.ts'
import { selectQuietHours } from './select-quiet-hours.ts'

/** Something a person should know. */
export type NewMessage = {
  personId: string
  topic: Topic
  subject: Words
  body: Words
  /** A page of ours, by its Dutch address: `/nl/regios/…`. */
  link?: string
  regionId?: string
  /** Names the message: the same key is told once. */
  key: string
}

/** Who tells, and when: the database under the owner's rights, and the moment. */
export type TellingDesk = { owner: Database; now: Date }

/** Tells a person something: always readable in the application, and by mail as that person chose. */
export async function tellPerson({ owner, now }: TellingDesk, message: NewMessage): Promise<void> {
  await owner.write((sql) => tellPersonIn(sql, now, message))
}

/** The same inside a transaction of the owner that goes on to do something else. Somebody who is gone is not told. */
export async function tellPersonIn(sql: Writing, now: Date, message: NewMessage): Promise<void> {
  const person = await selectPerson(sql, message)
  if (!person) return
  const subject = { nl: oneLine(message.subject.nl), en: oneLine(message.subject.en) }
  const [written] = await sql.query<{ id: string }>(
    `insert into message (key, person_id, topic, region_id, subject_nl, subject_en, body_nl, body_en, link, delivery, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (key) do nothing returning id`,
    [
      message.key,
      message.personId,
      message.topic,
      message.regionId ?? null,
      subject.nl,
      subject.en,
      message.body.nl,
      message.body.en,
      message.link ?? '',
      person.choice,
      now,
    ],
  )
  if (!written || person.choice !== 'direct') return
  const letterId = await queueLetter(sql, {
    key: `message:${message.key}`,
    email: person.email,
    personId: message.personId,
    topic: message.topic,
    subject: subject.nl === subject.en ? subject.nl : `${subject.nl} / ${subject.en}`,
    // Safety does not wait for the morning.
    startAfter: message.topic === 'account' ? now : nextLoudMoment(person.quiet, now),
  })
  await sql.query('update message set letter_id = $2 where id = $1', [written.id, letterId])
}

type Reachable = { email: string; choice: Choice; quiet: QuietHours }

async function selectPerson(
  sql: Writing,
  { personId, topic }: Pick<NewMessage, 'personId' | 'topic'>,
): Promise<Reachable | undefined> {
  const [row] = await sql.query<{ email: string; choice: Choice | null }>(
    `select email, (select choice from message_choice where person_id = person.id and topic = $2) as choice
       from auth."user" person where id = $1`,
    [personId, topic],
  )
  if (!row) return undefined
  const choice = topic === 'account' ? 'direct' : (row.choice ?? usualChoices[topic])
  return { email: row.email, choice, quiet: await selectQuietHours(sql, personId) }
}
