import type { Database } from '../../database/database.ts'
import { dayOf } from '../../domain/dates.ts'
import type { Words } from '../../domain/mail/letter-text.ts'
import { isQuiet } from '../../domain/mail/quiet-hours.ts'
import type { JobHandler } from '../jobs/run-job.ts'
import { queueLetter } from './queue-letter.ts'
import { selectQuietHours } from './select-quiet-hours.ts'

export type DigestDesk = {
  owner: Database
  now: () => Date
  subjectOf: (day: string, messages: number) => Words
}

/**
 * Work of the kind `digest`: everything a person has not been mailed yet in one letter. The letter is named after the
 * person and the day on the calendar, so there is at most one a day, whatever the clock does.
 */
export function makeDigest({ owner, now, subjectOf }: DigestDesk): JobHandler {
  return (job) =>
    owner.write(async (sql) => {
      const personId = String(job.payload['personId'])
      const moment = now()
      await job.finish(sql)
      // A queue that stood still may come back in the night: then tomorrow's digest takes these along.
      if (isQuiet(await selectQuietHours(sql, personId), moment)) return
      const waiting = await sql.query<{ id: string; email: string }>(
        `select message.id, email from message join auth."user" person on person.id = person_id
          where person_id = $1 and delivery = 'digest' and letter_id is null order by created_at for update of message`,
        [personId],
      )
      const [first] = waiting
      if (!first) return
      const day = dayOf(moment)
      const { nl, en } = subjectOf(day, waiting.length)
      const letterId = await queueLetter(sql, {
        key: `digest:${personId}:${day}`,
        email: first.email,
        personId,
        topic: 'digest',
        subject: `${nl} / ${en}`,
      })
      if (letterId === undefined) return
      await sql.query('update message set letter_id = $1 where id = any ($2)', [
        letterId,
        waiting.map(({ id }) => id),
      ])
    })
}
