import type { Reading } from '../../../database/database.ts'

/** How many points wait to be settled, by the id of their goal or action; what is about a milestone counts with its action. */
export async function countOpenPoints(sql: Reading, regionId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await sql.query<{ id: string; count: number }>(
    `select coalesce(point.goal_id, point.action_id, milestone.action_id) as id, count(*)::int as count
       from discussion_point point
       left join milestone on milestone.region_id = point.region_id and milestone.id = point.milestone_id
      where point.region_id = $1 and point.replies_to is null and point.withdrawn_at is null
        and num_nonnulls(point.goal_id, point.action_id, point.milestone_id) = 1
        and not exists (select from discussion_settled settled
                         where settled.region_id = point.region_id and settled.point = point.number)
      group by 1`,
    [regionId],
  )
  return new Map(rows.map(({ id, count }) => [id, count]))
}
