import type { Reading } from '../../database/database.ts'
import type { Words } from '../../domain/mail/letter-text.ts'
import type { Topic } from '../../domain/mail/topic.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Needs } from '../needs.ts'

export type Message = {
  id: string
  topic: Topic
  subject: Words
  body: Words
  /** The Dutch address of a page of ours, or ''. */
  link: string
  createdAt: Date
  isRead: boolean
}

/** One line of the log of what was mailed; never what stood in it. */
export type LoggedLetter = {
  id: string
  topic: Topic | 'digest'
  subject: string
  state: 'waiting' | 'sending' | 'sent' | 'failed' | 'not-sent'
  createdAt: Date
  sentAt: Date | null
}

const columns = `id, topic, jsonb_build_object('nl', subject_nl, 'en', subject_en) as subject,
  jsonb_build_object('nl', body_nl, 'en', body_en) as body, link, created_at as "createdAt", read_at is not null as "isRead"`

/** Everything that was told to the caller, what is unread first, and what of it was mailed. The last two hundred of each. */
export function readMessages({
  database,
  caller,
}: Needs): Promise<Outcome<{ messages: Message[]; letters: LoggedLetter[] }>> {
  return database.read(async (sql) => {
    if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
    const messages = await sql.query<Message>(
      `select ${columns} from message where person_id = $1 order by read_at is not null, created_at desc, id limit 200`,
      [caller.id],
    )
    return done({ messages, letters: await selectLetters(sql, caller.id) })
  })
}

/** One message; opening it is reading it. */
export function openMessage({ database, caller, today }: Needs, id: string): Promise<Outcome<Message>> {
  return database.write(async (sql) => {
    if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
    const [message] = await sql.query<Message>(
      `update message set read_at = coalesce(read_at, $3) where id::text = $1 and person_id = $2 returning ${columns}`,
      [id, caller.id, today],
    )
    return message ? done(message) : refused({ kind: 'not-found' })
  })
}

export function markAllRead({ database, caller, today }: Needs): Promise<Outcome<null>> {
  return database.write(async (sql) => {
    if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
    await sql.query('update message set read_at = $2 where person_id = $1 and read_at is null', [
      caller.id,
      today,
    ])
    return done(null)
  })
}

function selectLetters(sql: Reading, personId: string): Promise<LoggedLetter[]> {
  return sql.query<LoggedLetter>(
    `select id, topic, subject, state, created_at as "createdAt", sent_at as "sentAt"
       from letter where person_id = $1 order by created_at desc, id limit 200`,
    [personId],
  )
}
