import type { Reading } from '../../database/database.ts'
import type { ActionPlace } from '../../domain/plans/plan.ts'

/** Shares of actions that stand, by action and municipality. */
export function selectActionPlaces(sql: Reading, regionId: string, only?: string): Promise<ActionPlace[]> {
  return sql.query<ActionPlace>(
    `select kept.id, action.code as action, kept.municipality as place, kept.amount::float8 as amount, kept.share, kept.status, kept.note,
            kept.is_example as "isExample"
       from action_place kept join action on action.region_id = kept.region_id and action.id = kept.action_id
       join municipality on municipality.code = kept.municipality
      where kept.region_id = $1 and ($2::uuid is null or kept.id = $2) and kept.removed_at is null and action.removed_at is null
      order by string_to_array(action.code, '.')::int[], display_name`,
    [regionId, only ?? null],
  )
}
