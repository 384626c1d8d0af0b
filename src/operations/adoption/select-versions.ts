import type { Reading } from '../../database/database.ts'
import type { PlanVersion } from '../../domain/plans/versions/plan-version.ts'

/** The versions of the plan with their steps, without what stands in them. */
export function selectVersions(sql: Reading, regionId: string): Promise<PlanVersion[]> {
  return sql.query<PlanVersion>(
    `select number, title, note, submitted_on as "submittedOn", submitted_by as "submittedBy",
            coalesce((select json_agg(json_build_object('number', step.number, 'stage', stage, 'takenOn', taken_on, 'note', step.note,
                                        'takenBy', taken_by) order by step.number)
                        from plan_version_step step
                       where step.region_id = plan_version.region_id and version = plan_version.number), '[]') as steps
       from plan_version where region_id = $1 order by number`,
    [regionId],
  )
}
