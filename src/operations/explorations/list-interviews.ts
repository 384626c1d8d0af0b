import { done, type Outcome } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Needs } from '../needs.ts'
import type { Entry } from '../registers/register.ts'
import { listEntries } from '../registers/work-on-register.ts'
import { interviewRegister } from './interview-register.ts'

/** The interviews somebody may read, each with how many findings it gave. */
export async function listInterviews(
  needs: Needs,
  regionId: string,
): Promise<Outcome<{ region: Region; entries: Entry[]; findings: ReadonlyMap<string, number> }>> {
  const listed = await listEntries(needs, regionId, interviewRegister)
  if (!listed.ok) return listed
  const counted = await needs.database.read((sql) =>
    sql.query<{ id: string; findings: number }>(
      `select taken.interview_id as id, count(*)::int as findings
         from finding_passage taken join finding on finding.region_id = taken.region_id and finding.id = taken.finding_id
        where taken.region_id = $1 and finding.removed_at is null group by taken.interview_id`,
      [regionId],
    ),
  )
  return done({ ...listed.value, findings: new Map(counted.map(({ id, findings }) => [id, findings])) })
}
