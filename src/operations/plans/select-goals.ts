import type { Reading } from '../../database/database.ts'
import type { Goal } from '../../domain/plans/plan.ts'

/** Goals in the order of the plan document. */
export function selectGoals(sql: Reading, regionId: string, only?: string): Promise<Goal[]> {
  return sql.query<Goal>(
    `select id, code, title, explanation, result, by_year as "byYear",
            array(select number from goal_finding link
                    join finding on finding.region_id = link.region_id and finding.id = link.finding_id
                   where link.region_id = $1 and link.goal_id = goal.id and finding.removed_at is null order by number) as findings,
            array(select gap_key from goal_gap
                   where region_id = $1 and goal_id = goal.id order by gap_key collate "C") as gaps,
            is_example as "isExample"
       from goal
      where region_id = $1 and ($2::uuid is null or id = $2) and removed_at is null order by string_to_array(code, '.')::int[]`,
    [regionId, only ?? null],
  )
}
