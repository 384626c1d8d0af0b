import type { Reading } from '../../database/database.ts'
import type { Risk } from '../../domain/plans/plan.ts'

/** The largest first: chance times effect, and then in the order in which they were told. What was taken away is not pointed at. */
export function selectRisks(sql: Reading, regionId: string, only?: string): Promise<Risk[]> {
  return sql.query<Risk>(
    `select kept.id, kept.number, kept.title, kept.chance, kept.effect, kept.state, coalesce(action.code, '') as action,
            coalesce(goal.code, '') as goal, coalesce(owner.name, '') as owner, kept.measure, kept.is_example as "isExample"
       from risk kept
       left join action on action.region_id = kept.region_id and action.id = kept.action_id and action.removed_at is null
       left join goal on goal.region_id = kept.region_id and goal.id = kept.goal_id and goal.removed_at is null
       left join organisation owner
         on owner.region_id = kept.region_id and owner.id = kept.owner_id and owner.set_aside_at is null
      where kept.region_id = $1 and ($2::uuid is null or kept.id = $2) and kept.removed_at is null
      order by kept.chance * kept.effect desc, kept.number`,
    [regionId, only ?? null],
  )
}
