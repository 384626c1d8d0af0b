import type { Database, Writing } from '../../database/database.ts'
import { isMailAddress, oneLine } from '../../domain/mail/letter-text.ts'
import type { Topic } from '../../domain/mail/topic.ts'
import { enqueueJob } from '../jobs/enqueue-job.ts'

/** A letter to an address, with or without an account. Its text is kept only until the mail server has it. */
export type NewLetter = {
  /** Names the letter: the same key is sent once. */
  key: string
  email: string
  topic: Topic
  subject: string
  text: string
}

/** Sends a letter, as soon as it can be. Throws when the address is none: a door has looked at it before. */
export async function sendLetter(owner: Database, { text, ...letter }: NewLetter): Promise<void> {
  await owner.write(async (sql) => {
    const [person] = await sql.query<{ id: string }>(
      'select id from auth."user" where lower(email) = lower($1)',
      [letter.email],
    )
    await queueLetter(sql, { ...letter, body: text, ...(person ? { personId: person.id } : {}) })
  })
}

export type QueuedLetter = {
  key: string
  email: string
  topic: Topic | 'digest'
  subject: string
  /** Absent when it is composed from the messages it carries. */
  body?: string
  personId?: string
  startAfter?: Date
}

/** Puts a letter and the work of sending it in the caller's transaction. Answers its id; undefined when the key was used. */
export async function queueLetter(sql: Writing, letter: QueuedLetter): Promise<string | undefined> {
  if (!isMailAddress(letter.email)) throw new TypeError('not one mail address')
  const [row] = await sql.query<{ id: string }>(
    `insert into letter (key, person_id, email, topic, subject, body) values ($1, $2, $3, $4, $5, $6)
     on conflict (key) do nothing returning id`,
    [
      letter.key,
      letter.personId ?? null,
      letter.email,
      letter.topic,
      oneLine(letter.subject),
      letter.body ?? null,
    ],
  )
  if (!row) return undefined
  await enqueueJob(sql, {
    kind: 'mail',
    key: `letter:${row.id}`,
    payload: { letterId: row.id },
    ...(letter.personId === undefined ? {} : { personId: letter.personId }),
    ...(letter.startAfter === undefined ? {} : { startAfter: letter.startAfter }),
  })
  return row.id
}
