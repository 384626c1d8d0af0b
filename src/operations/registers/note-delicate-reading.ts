import type { Reading } from '../../database/database.ts'
import type { Noun } from '../../domain/registers/noun.ts'
import type { Entry } from './register.ts'

/**
 * What is delicate to read: the words of people with lived experience, what was said in interviews and the passages taken from them,
 * and exact counts of so few that they could be known.
 */
export async function noteDelicateReading(
  sql: Reading,
  regionId: string,
  noun: Noun,
  entries: readonly Entry[],
  object = '',
): Promise<void> {
  if (noun === 'contributions') noteContributions(sql, regionId, entries.length, object)
  if (noun === 'interviews') noteInterviews(sql, regionId, entries.length, object)
  if (noun === 'findings')
    noteInterviews(sql, regionId, entries.filter(({ values }) => (values['passage'] ?? '') !== '').length)
  if (noun !== 'observations') return
  const codes = await sql.query<{ code: string }>(
    'select code from indicator where region_id = $1 and counts_people and removed_at is null',
    [regionId],
  )
  const ofPeople = new Set<unknown>(codes.map(({ code }) => code))
  const counts = entries.flatMap(({ values }) => (ofPeople.has(values['indicator']) ? [values['value']] : []))
  noteSmallCounts(sql, regionId, counts, object)
}

export function noteContributions(sql: Reading, regionId: string, rows: number, object = ''): void {
  if (rows > 0) sql.noteReading({ regionId, subject: 'contributions', object, told: { rows } })
}

/** `rows`: how many interviews, or findings with words from one. */
export function noteInterviews(sql: Reading, regionId: string, rows: number, object = ''): void {
  if (rows > 0) sql.noteReading({ regionId, subject: 'interviews', object, told: { rows } })
}

/** `counts`: every count of people that is shown exactly. One to four can point at a person. */
export function noteSmallCounts(
  sql: Reading,
  regionId: string,
  counts: readonly unknown[],
  object = '',
): void {
  const small = counts.filter((count) => typeof count === 'number' && count >= 1 && count <= 4).length
  if (small > 0)
    sql.noteReading({ regionId, subject: 'observations', object, told: { rows: counts.length, small } })
}
