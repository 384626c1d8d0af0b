import type { Reading } from '../../database/database.ts'
import type { Milestone } from '../../domain/plans/plan.ts'

/** Per action in order of date. */
export function selectMilestones(sql: Reading, regionId: string): Promise<Milestone[]> {
  return sql.query<Milestone>(
    `select milestone.id, action.code as action, milestone.title, due_on as "dueOn", reached_on as "reachedOn",
            milestone.is_example as "isExample"
       from milestone join action on action.region_id = milestone.region_id and action.id = milestone.action_id
      where milestone.region_id = $1 and milestone.removed_at is null and action.removed_at is null
      order by string_to_array(action.code, '.')::int[], due_on, milestone.title`,
    [regionId],
  )
}
