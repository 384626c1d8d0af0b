import type { Database, Reading } from '../../database/database.ts'
import type { Job } from '../../domain/jobs/job.ts'
import { done, type Outcome } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Needs } from '../needs.ts'
import { readInRegion } from '../regions/read-in-region.ts'

const columns = `id, kind, region_id as "regionId", state, tries, done, total, reason, asked_at as "askedAt",
  start_after as "startAfter", changed_at as "changedAt"`

/** The work of a region, newest first: all of it for its coordinators, their own for others. The database decides which. */
export function listJobsOfRegion(
  needs: Needs,
  regionId: string,
): Promise<Outcome<{ region: Region; jobs: Job[] }>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    const jobs = await sql.query<Job>(
      `select ${columns} from job where region_id = $1 order by asked_at desc, id limit 200`,
      [regionId],
    )
    return done({ region, jobs })
  })
}

/** All work of the installation that is not done, and what was done last. The operator's, on the command line. */
export function listAllJobs(owner: Database): Promise<Job[]> {
  return owner.read((sql) =>
    sql.query<Job>(`select ${columns} from job order by state = 'done', asked_at desc, id limit 500`),
  )
}

/** How many jobs there are per state; a state without jobs counts 0. */
export async function countJobs(owner: Database): Promise<Record<Job['state'], number>> {
  const rows = await owner.read((sql: Reading) =>
    sql.query<{ state: Job['state']; count: number }>(
      'select state, count(*) as count from job group by state',
    ),
  )
  const counts = { waiting: 0, running: 0, done: 0, failed: 0, withdrawn: 0 }
  for (const { state, count } of rows) counts[state] = count
  return counts
}
