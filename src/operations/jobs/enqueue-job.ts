import type { Writing } from '../../database/database.ts'
import type { JobKind } from '../../domain/jobs/job.ts'

export type NewJob = {
  kind: JobKind
  /** Names the work: what is asked twice under one key is done once. */
  key: string
  payload: Record<string, string>
  regionId?: string
  personId?: string
  startAfter?: Date
}

/**
 * Asks for work, in the transaction that needs it: undone together, kept together. Needs the owner's rights.
 * The dispatcher (jobs/open-jobs.ts) hands it to the queue within a second or two of the commit.
 */
export async function enqueueJob(
  sql: Writing,
  { kind, key, payload, regionId, personId, startAfter }: NewJob,
): Promise<void> {
  await sql.query(
    `insert into job (kind, key, payload, region_id, person_id, start_after)
     values ($1, $2, $3, $4, $5, coalesce($6, now())) on conflict (key) do nothing`,
    [kind, key, JSON.stringify(payload), regionId ?? null, personId ?? null, startAfter ?? null],
  )
}
