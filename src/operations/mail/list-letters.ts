import type { Database } from '../../database/database.ts'
import type { Topic } from '../../domain/mail/topic.ts'

/** A line of the mail log as the operator sees it: not to whom, and not what stood in it. */
export type LetterLine = {
  id: string
  topic: Topic | 'digest'
  state: 'waiting' | 'sending' | 'sent' | 'failed' | 'not-sent'
  tries: number
  reason: string
  createdAt: Date
  sentAt: Date | null
}

/** What went out by mail or still has to, newest first. The operator's, on the command line. */
export function listLetters(owner: Database): Promise<LetterLine[]> {
  return owner.read((sql) =>
    sql.query<LetterLine>(
      `select id, topic, state, tries, reason, created_at as "createdAt", sent_at as "sentAt"
         from letter order by created_at desc, id limit 500`,
    ),
  )
}
