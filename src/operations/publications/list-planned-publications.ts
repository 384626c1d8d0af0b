import type { Reading } from '../../database/database.ts'
import { mayRead } from '../../domain/caller.ts'
import type { JobState } from '../../domain/jobs/job.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { type PlannedPublication, planState } from '../../domain/publications/planned-publication.ts'
import type { Needs } from '../needs.ts'
import { notWelcome } from '../regions/read-in-region.ts'

/**
 * What a region plans to publish, the first to come first, for whoever belongs to it: everything that was not published yet, and
 * what was withdrawn until its moment has passed.
 */
export function listPlannedPublications(
  { database, caller, today }: Needs,
  regionId: string,
): Promise<Outcome<PlannedPublication[]>> {
  return database.read(async (sql) => {
    if (!mayRead(caller, regionId)) return refused({ kind: notWelcome(caller) })
    return done(await selectPlannedPublications(sql, regionId, today))
  })
}

type Row = Omit<PlannedPublication, 'state'> & { withdrawn: boolean; job: JobState | null }

/** The same inside a transaction that reads more. Of the work only what the asking role may see. */
export async function selectPlannedPublications(
  sql: Reading,
  regionId: string,
  now: Date,
): Promise<PlannedPublication[]> {
  const rows = await sql.query<Row>(
    `select plan.id, title, planned_for as "plannedFor", coalesce(person.name, '') as "plannedBy",
            removed_at is not null as withdrawn, job.state as job, coalesce(job.reason, '') as reason
       from planned_publication plan
       left join app.people_of($1) person on person.person_id = planned_by
       left join job on job.id = plan.id
      where plan.region_id = $1 and publication is null and (removed_at is null or planned_for > $2)
      order by planned_for, plan.id`,
    [regionId, now],
  )
  return rows.map(({ withdrawn, job, ...plan }) => ({
    ...plan,
    state: planState({ plannedFor: plan.plannedFor, withdrawn, job }, now),
  }))
}
