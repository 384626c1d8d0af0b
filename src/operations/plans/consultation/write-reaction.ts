import type { Writing } from '../../../database/database.ts'
import { done, invalid, type Outcome, refused } from '../../../domain/outcome.ts'
import type { NewReaction } from '../../../domain/plans/consultation/new-reaction.ts'

/** Whose it is: a member's, or of who came by a link and holds a code. */
export type ReactionOf =
  | { kind: 'member'; personId: string }
  | { kind: 'reader'; linkId: string; readerDigest: string }

type Place = { regionId: string; consultation: number }

/** The number is given by the database, and its policies say whether it may be written. */
export async function insertReaction(
  sql: Writing,
  { regionId, consultation }: Place,
  { passage, wish, ...said }: NewReaction,
  of: ReactionOf,
): Promise<number> {
  const [made] = await sql.query<{ number: number }>(
    `insert into consultation_reaction (region_id, consultation, passage, wish, person_id, link_id, reader_digest)
     values ($1, $2, $3, $4, $5, $6, $7) returning number`,
    [
      regionId,
      consultation,
      passage,
      wish,
      of.kind === 'member' ? of.personId : null,
      of.kind === 'reader' ? of.linkId : null,
      of.kind === 'reader' ? of.readerDigest : '',
    ],
  )
  const number = made?.number ?? 0
  await sql.query(
    `insert into consultation_words (region_id, consultation, reaction, quoted, body, speaks_for) values ($1, $2, $3, $4, $5, $6)`,
    [regionId, consultation, number, said.quoted, said.body, said.speaksFor],
  )
  return number
}

/** Only of one's own, while it is open and not answered. */
export async function updateReaction(
  sql: Writing,
  { regionId, consultation }: Place,
  number: number,
  { passage, wish, ...said }: NewReaction,
): Promise<Outcome<null>> {
  const values = [regionId, consultation, number]
  const [answered] = await sql.query(
    'select reaction from consultation_answer where region_id = $1 and consultation = $2 and reaction = $3',
    values,
  )
  if (answered) return invalid('body', 'answered-already')
  const [changed] = await sql.query(
    `update consultation_reaction set passage = $4, wish = $5, revision = revision + 1, changed_at = now()
      where region_id = $1 and consultation = $2 and number = $3 returning number`,
    [...values, passage, wish],
  )
  if (!changed) return refused({ kind: 'not-found' })
  await sql.query(
    `update consultation_words set quoted = $4, body = $5, speaks_for = $6
      where region_id = $1 and consultation = $2 and reaction = $3`,
    [...values, said.quoted, said.body, said.speaksFor],
  )
  return done(null)
}

/** Its words go, its number stays. */
export async function withdrawRow(
  sql: Writing,
  { regionId, consultation }: Place,
  number: number,
): Promise<Outcome<null>> {
  const values = [regionId, consultation, number]
  await sql.query(
    'delete from consultation_words where region_id = $1 and consultation = $2 and reaction = $3',
    values,
  )
  const [withdrawn] = await sql.query(
    `update consultation_reaction set withdrawn_at = now()
      where region_id = $1 and consultation = $2 and number = $3 returning number`,
    values,
  )
  return withdrawn ? done(null) : refused({ kind: 'not-found' })
}
