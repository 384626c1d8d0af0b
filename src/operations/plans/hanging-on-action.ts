import type { Reading } from '../../database/database.ts'

/** `counts`: costs, reached milestones, contributions and actions that were merged into it: `2 1 0 0`. */
export type Hanging = { code: string; counts: string }

/** Those of these actions that something hangs on which would be lost with them, in the order of the plan. */
export function hangingOn(sql: Reading, regionId: string, ids: readonly string[]): Promise<Hanging[]> {
  return sql.query<Hanging>(
    `select code, concat_ws(' ', costs, reached, told, merged) as counts
       from action
       cross join lateral (select count(*) as costs from money_line
                            where region_id = $1 and action_id = action.id and removed_at is null) paid
       cross join lateral (select count(*) as reached from milestone
                            where region_id = $1 and action_id = action.id and removed_at is null and reached_on is not null) done
       cross join lateral (select count(*) as told from contribution
                            where region_id = $1 and action_id = action.id and removed_at is null) heard
       cross join lateral (select count(*) as merged from action other
                            where other.region_id = $1 and other.merged_into_id = action.id and other.removed_at is null) taken_in
      where region_id = $1 and id = any ($2::uuid[]) and costs + reached + told + merged > 0
      order by string_to_array(code, '.')::int[]`,
    [regionId, ids],
  )
}
