import type { Writing } from '../../database/database.ts'
import { refused } from '../../domain/outcome.ts'
import type { PassageToKeep } from './check-passage.ts'

/** A finding that was just written, and what is to become of its passage. */
export type PassageOfFinding = { findingId: string; passage: PassageToKeep }

/**
 * In as few statements for many as for one. Who may not read the interview of a passage neither takes it away nor puts another in its
 * place: their statements do not see it. Answers the findings of which that is so; then nothing of it may stay.
 */
export async function storePassages(
  sql: Writing,
  regionId: string,
  findings: readonly PassageOfFinding[],
): Promise<string[]> {
  const emptied = findings.flatMap(({ findingId, passage }) => (passage.kind === 'none' ? [findingId] : []))
  if (emptied.length > 0)
    await sql.query('delete from finding_passage where region_id = $1 and finding_id = any ($2::uuid[])', [
      regionId,
      emptied,
    ])
  const taken = findings.flatMap(({ findingId, passage }) =>
    passage.kind === 'taken'
      ? [{ finding_id: findingId, interview_id: passage.interviewId, body: passage.words }]
      : [],
  )
  if (taken.length === 0) return []
  const kept = await sql.query<{ id: string }>(statement, [regionId, JSON.stringify(taken)])
  const ids = new Set(kept.map(({ id }) => id))
  return taken.flatMap(({ finding_id: id }) => (ids.has(id) ? [] : [id]))
}

/** Told beside the interview of a finding whose passage the caller does not see. */
export const passageNotYours = refused({
  kind: 'invalid',
  fields: { interview: { code: 'passage-not-yours' } },
})

// Written over first: where a passage stands that the caller does not see, adding one does nothing, instead of being stopped by a policy.
const statement = `with told as materialized (
    select gen_random_uuid() as words_id, finding_id, interview_id, body
      from jsonb_to_recordset($2) as told (finding_id uuid, interview_id uuid, body text)),
  said as (
    insert into interview_words (region_id, id, interview_id, body) select $1, words_id, interview_id, body from told),
  changed as (
    update finding_passage set interview_id = told.interview_id, words_id = told.words_id
      from told where region_id = $1 and finding_passage.finding_id = told.finding_id
    returning finding_passage.finding_id),
  added as (
    insert into finding_passage (region_id, finding_id, interview_id, words_id)
      select $1, finding_id, interview_id, words_id from told where finding_id not in (select finding_id from changed)
      on conflict do nothing
    returning finding_id)
  select finding_id as id from changed union all select finding_id from added`
