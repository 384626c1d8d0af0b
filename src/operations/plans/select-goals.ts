import type { Reading } from '../../database/database.ts'
import type { Goal } from '../../domain/plans/plan.ts'

/** Goals in the order of the plan document. */
export function selectGoals(sql: Reading, regionId: string, only?: string): Promise<Goal[]> {
  return sql.query<Goal>(
    `select id, code, title, explanation, is_example as "isExample" from goal
      where region_id = $1 and ($2::uuid is null or id = $2) and removed_at is null order by string_to_array(code, '.')::int[]`,
    [regionId, only ?? null],
  )
}
