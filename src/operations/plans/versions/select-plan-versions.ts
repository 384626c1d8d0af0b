import type { Reading } from '../../../database/database.ts'
import type {
  PlanVersion,
  PlanVersionContents,
  VersionLists,
} from '../../../domain/plans/versions/plan-version.ts'
import type { VersionStep } from '../../../domain/plans/versions/stage.ts'

/** All versions of the plan, the newest first, each with the way it went; without what was submitted. */
export async function selectPlanVersions(sql: Reading, regionId: string): Promise<PlanVersion[]> {
  const versions = await sql.query<Omit<PlanVersion, 'steps'>>(
    `select number, title, note, submitted_on as "submittedOn"
       from plan_version where region_id = $1 order by number desc`,
    [regionId],
  )
  const steps = await sql.query<VersionStep & { version: number }>(
    `select version, number, stage, taken_on as "takenOn", note, person.name as "takenBy"
       from plan_version_step left join app.people_of($1) person on person.person_id = taken_by
      where region_id = $1 order by version, number`,
    [regionId],
  )
  const byVersion = Map.groupBy(steps, ({ version }) => version)
  return versions.map((version) => ({ ...version, steps: byVersion.get(version.number) ?? [] }))
}

/** What was submitted, to show it; undefined when there is no such version. */
export async function selectVersionContents(
  sql: Reading,
  regionId: string,
  number: number,
): Promise<Omit<PlanVersionContents, 'lists'> | undefined> {
  const [contents] = await sql.query<Omit<PlanVersionContents, 'lists'>>(
    `select region_then as region, plan, check_summary as check from plan_version where region_id = $1 and number = $2`,
    [regionId, number],
  )
  return contents
}

/** What was submitted, to compare it. */
export async function selectVersionLists(
  sql: Reading,
  regionId: string,
  number: number,
): Promise<VersionLists | undefined> {
  const [row] = await sql.query<{ lists: VersionLists }>(
    'select lists from plan_version where region_id = $1 and number = $2',
    [regionId, number],
  )
  return row?.lists
}
