import type { Database } from '../../database/database.ts'
import type { JobHandler } from '../jobs/run-job.ts'
import type { CarriedMessage, ComposeLetter } from './compose-letter.ts'
import type { Post } from './post.ts'

export type DeliveryDesk = {
  owner: Database
  /** Absent when no mail server was set: messages are then read in the application alone. */
  post: Post | undefined
  compose: ComposeLetter
  now: () => Date
}

type Letter = {
  id: string
  email: string
  topic: string
  subject: string
  body: string | null
  messages: CarriedMessage[]
}

/**
 * Work of the kind `mail`: hands one letter to the mail server. A mail cannot be taken back, so this is what is promised:
 * no letter is lost; and a letter reaches the server a second time only when this process dies after the server said yes
 * and before that was written down. Both copies then carry the same Message-ID.
 */
export function deliverLetter({ owner, post, compose, now }: DeliveryDesk): JobHandler {
  return async (job) => {
    const letterId = String(job.payload['letterId'])
    const letter = await takeLetter(owner, letterId)
    if (letter && post)
      await send(letter).catch(async (error: unknown) => {
        await note(letterId, 'failed', error instanceof Error ? error.message : String(error))
        throw error
      })
    await owner.write(async (sql) => {
      await sql.query(
        `update letter set state = $2, body = null, reason = '', sent_at = $3 where id = $1 and state <> 'sent'`,
        [letterId, post ? 'sent' : 'not-sent', post ? now() : null],
      )
      await job.finish(sql)
    })
  }

  async function send({ id, email, subject, body, topic, messages }: Letter): Promise<void> {
    await post?.send({ id, email, subject, text: body ?? compose(topic, messages) })
  }

  async function note(letterId: string, state: 'failed', reason: string): Promise<void> {
    await owner.write((sql) =>
      sql.query('update letter set state = $2, reason = $3 where id = $1', [
        letterId,
        state,
        reason.slice(0, 300),
      ]),
    )
  }
}

/** Undefined when it was sent already, or is no longer there. */
function takeLetter(owner: Database, letterId: string): Promise<Letter | undefined> {
  return owner.write(async (sql) => {
    const [row] = await sql.query<Omit<Letter, 'messages'>>(
      `update letter set state = 'sending', tries = tries + 1 where id = $1 and state <> 'sent'
       returning id, email, topic, subject, body`,
      [letterId],
    )
    if (!row) return undefined
    const messages = await sql.query<CarriedMessage>(
      `select topic, region.name as "regionName", subject_nl, subject_en, body_nl, body_en, link
         from message left join region on region.id = region_id
        where letter_id = $1 order by message.created_at, message.key`,
      [letterId],
    )
    return { ...row, messages }
  })
}
