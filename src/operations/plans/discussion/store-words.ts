import type { Writing } from '../../../database/database.ts'
import type { NewWords } from '../../../domain/plans/discussion/new-point.ts'
import type { PointSubject } from '../../../domain/plans/discussion/point-subject.ts'

type Place = { about: PointSubject } | { repliesTo: number }

/** The number is given by the database, and its policies say whether it may be written. */
export async function insertPoint(
  sql: Writing,
  regionId: string,
  place: Place,
  { body, personIds }: NewWords,
): Promise<number> {
  const about = 'about' in place ? place.about : { noun: 'plan' as const }
  const idOf = (noun: PointSubject['noun']) =>
    about.noun === noun && about.noun !== 'plan' ? about.id : null
  const [made] = await sql.query<{ number: number }>(
    `insert into discussion_point (region_id, replies_to, goal_id, action_id, milestone_id)
     values ($1, $2, $3, $4, $5) returning number`,
    [
      regionId,
      'repliesTo' in place ? place.repliesTo : null,
      idOf('goals'),
      idOf('actions'),
      idOf('milestones'),
    ],
  )
  const number = made?.number ?? 0
  await sql.query('insert into discussion_words (region_id, point, body) values ($1, $2, $3)', [
    regionId,
    number,
    body,
  ])
  await mention(sql, regionId, number, personIds)
  return number
}

/** Who stays mentioned keeps their mention, read or not. */
export async function changeWords(
  sql: Writing,
  regionId: string,
  number: number,
  { body, personIds }: NewWords,
): Promise<void> {
  await sql.query('update discussion_words set body = $3 where region_id = $1 and point = $2', [
    regionId,
    number,
    body,
  ])
  await sql.query(
    'update discussion_point set revision = revision + 1, changed_at = now() where region_id = $1 and number = $2',
    [regionId, number],
  )
  await sql.query(
    'delete from discussion_mention where region_id = $1 and point = $2 and person_id <> all ($3::text[])',
    [regionId, number, personIds],
  )
  await mention(sql, regionId, number, personIds)
}

/** The words and the mentions first: the policies ask whose the point is while it is there. */
export async function deleteWords(sql: Writing, regionId: string, number: number): Promise<void> {
  const values = [regionId, number]
  await sql.query('delete from discussion_words where region_id = $1 and point = $2', values)
  await sql.query('delete from discussion_mention where region_id = $1 and point = $2', values)
  await sql.query(
    'update discussion_point set withdrawn_at = now() where region_id = $1 and number = $2',
    values,
  )
}

async function mention(
  sql: Writing,
  regionId: string,
  number: number,
  personIds: readonly string[],
): Promise<void> {
  await sql.query(
    `insert into discussion_mention (region_id, point, person_id) select $1, $2, unnest($3::text[])
     on conflict do nothing`,
    [regionId, number, personIds],
  )
}
