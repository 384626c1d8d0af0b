import type { Reading } from '../../../database/database.ts'
import type { ConsultedPlan } from '../../../domain/plans/consultation/consulted-plan.ts'

/** A version that can be consulted about. */
export type ConsultableVersion = { number: number; title: string; isWithdrawn: boolean }

/** All versions, the newest first. */
export function selectPlanVersions(sql: Reading, regionId: string): Promise<ConsultableVersion[]> {
  return sql.query<ConsultableVersion>(
    `select number, title, coalesce((select stage = 'withdrawn' from plan_version_step step
              where step.region_id = version.region_id and step.version = version.number order by step.number desc limit 1), false) as "isWithdrawn"
       from plan_version version where region_id = $1 order by number desc`,
    [regionId],
  )
}

/** What readers see of a version, as a member reads it. */
export async function selectConsultedPlan(
  sql: Reading,
  regionId: string,
  version: number,
): Promise<ConsultedPlan | undefined> {
  const [row] = await sql.query<{ plan: ConsultedPlan | null }>('select app.consulted_plan($1, $2) as plan', [
    regionId,
    version,
  ])
  return row?.plan ?? undefined
}
