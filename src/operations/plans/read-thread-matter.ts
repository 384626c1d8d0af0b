import type { Reading } from '../../database/database.ts'
import { done, type Outcome } from '../../domain/outcome.ts'
import type {
  ThreadDecision,
  ThreadInterview,
  ThreadMatter,
  ThreadPublication,
} from '../../domain/plans/thread/thread-matter.ts'
import type { Needs } from '../needs.ts'
import { planFor } from './read-plan.ts'

/** All that stands on the golden thread of a region, read at one moment. Of interviews those that who asks may read. */
export function readThreadMatter(
  { database, caller, today }: Needs,
  regionId: string,
): Promise<Outcome<ThreadMatter>> {
  return database.read(async (sql) => {
    const found = await planFor(sql, { caller, today }, regionId)
    if (!found.ok) return found
    return done({
      ...found.value,
      interviews: await selectInterviews(sql, regionId),
      decisions: await selectDecisions(sql, regionId),
      publications: await selectPublications(sql, regionId),
    })
  })
}

function selectInterviews(sql: Reading, regionId: string): Promise<ThreadInterview[]> {
  return sql.query<ThreadInterview>(
    `select interview.id, number, held_on as "heldOn", is_example as "isExample", coalesce(taken.findings, '{}') as findings
       from interview
       left join (select interview_id, array_agg(finding_id::text order by finding_id) as findings
                    from finding_passage where region_id = $1 group by interview_id) taken on taken.interview_id = interview.id
      where interview.region_id = $1 and removed_at is null order by number`,
    [regionId],
  )
}

function selectDecisions(sql: Reading, regionId: string): Promise<ThreadDecision[]> {
  return sql.query<ThreadDecision>(
    `select id, municipality as place, body, kind, subject, planned_on as "plannedOn", decided_on as "decidedOn", outcome,
            publication, is_example as "isExample"
       from decision where region_id = $1 and removed_at is null order by number`,
    [regionId],
  )
}

function selectPublications(sql: Reading, regionId: string): Promise<ThreadPublication[]> {
  return sql.query<ThreadPublication>(
    `select number, title, to_char(published_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as "publishedOn"
       from publication where region_id = $1 order by number`,
    [regionId],
  )
}
