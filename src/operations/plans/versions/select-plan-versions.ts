import type { Reading } from '../../../database/database.ts'
import type {
  PlanVersion,
  PlanVersionContents,
  VersionLists,
} from '../../../domain/plans/versions/plan-version.ts'

/** All versions of the plan, the newest first, each with the way it went; without what was submitted. One statement. */
export function selectPlanVersions(sql: Reading, regionId: string): Promise<PlanVersion[]> {
  return sql.query<PlanVersion>(
    `with step as (
       select version, jsonb_agg(jsonb_build_object('number', number, 'stage', stage, 'takenOn', taken_on, 'note', note,
                                                    'takenBy', person.name) order by number) as steps
         from plan_version_step left join app.people_of($1) person on person.person_id = taken_by
        where region_id = $1 group by version)
     select number, title, note, submitted_on as "submittedOn", steps
       from plan_version join step on step.version = plan_version.number where region_id = $1 order by number desc`,
    [regionId],
  )
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
