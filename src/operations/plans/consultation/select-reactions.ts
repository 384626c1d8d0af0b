import type { Reading } from '../../../database/database.ts'
import { dayOf } from '../../../domain/dates.ts'
import type { Reaction } from '../../../domain/plans/consultation/consultation.ts'
import type { AnswerOutcome, Wish } from '../../../domain/plans/consultation/consultation-terms.ts'

type Row = {
  number: number
  passage: string
  wish: Wish
  by_member: boolean
  given_at: Date
  withdrawn_at: Date | null
  quoted: string
  body: string
  speaks_for: string
  outcome: AnswerOutcome | null
  because: string
  action_id: string | null
  action_code: string
  answered_at: Date | null
}

/** With their words and answers, in the order in which they came; as far as who asks may see them. */
export async function selectReactions(
  sql: Reading,
  regionId: string,
  consultation: number,
): Promise<Reaction[]> {
  const rows = await sql.query<Row>('select * from app.reactions_of($1, $2)', [regionId, consultation])
  return rows.map(reactionOf)
}

/** Of members those they gave themselves, by number. */
export async function selectOwnNumbers(
  sql: Reading,
  regionId: string,
  consultation: number,
): Promise<number[]> {
  const rows = await sql.query<{ number: number }>(
    `select number from consultation_reaction
      where region_id = $1 and consultation = $2 and person_id = app.person() order by number`,
    [regionId, consultation],
  )
  return rows.map(({ number }) => number)
}

/** All of them for whoever holds a link; none as long as the note is not public. */
export async function selectPublicNote(sql: Reading): Promise<Reaction[]> {
  const rows = await sql.query<Row>('select * from app.note_of_link()')
  return rows.map((row) => reactionOf({ ...row, action_id: null }))
}

function reactionOf(row: Row): Reaction {
  const { number, passage, wish, quoted, body, because, outcome } = row
  return {
    number,
    passage,
    wish,
    quoted,
    body,
    speaksFor: row.speaks_for,
    byMember: row.by_member,
    givenOn: dayOf(row.given_at),
    isWithdrawn: row.withdrawn_at !== null,
    answer:
      outcome === null || row.answered_at === null
        ? null
        : {
            outcome,
            because,
            actionCode: row.action_code,
            actionId: row.action_id,
            answeredOn: dayOf(row.answered_at),
          },
  }
}
