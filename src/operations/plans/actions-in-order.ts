import type { Reading, Writing } from '../../database/database.ts'
import { done, invalid, type Outcome } from '../../domain/outcome.ts'
import { takeTurns } from '../history/take-turns.ts'
import type { AroundAction } from './around-action.ts'

/**
 * An action waits for no action that waits for it, by whatever way round, and goes on in none that went on elsewhere. Who points at
 * other actions takes turns until the end of the transaction: two at once could make a circle that neither sees.
 */
export async function actionsInOrder(
  sql: Writing,
  regionId: string,
  id: string | null,
  { dependsOn, mergedInto }: Pick<AroundAction, 'dependsOn' | 'mergedInto'>,
): Promise<Outcome<null>> {
  if (dependsOn.length === 0 && mergedInto === null) return done(null)
  await takeTurns(sql, `actions in order ${regionId}`)
  const circle = id === null ? undefined : await circleThrough(sql, regionId, id, dependsOn)
  if (circle !== undefined) return invalid('dependsOn', 'depends-in-circle', circle)
  const [gone] = await sql.query<{ code: string; into: string }>(
    `select target.code, goes_on.code as into
       from action target join action goes_on on goes_on.region_id = target.region_id and goes_on.id = target.merged_into_id
      where target.region_id = $1 and target.id = $2`,
    [regionId, mergedInto],
  )
  return gone ? invalid('mergedInto', 'merged-already', `${gone.code} ${gone.into}`) : done(null)
}

/** "3.1.1, 3.1.4, 3.1.1": the way from an action back to itself, if it would wait for these. */
async function circleThrough(
  sql: Reading,
  regionId: string,
  id: string,
  dependsOn: readonly string[],
): Promise<string | undefined> {
  const [circle] = await sql.query<{ way: string }>(
    `with recursive waited (id, way) as (
       select id, array[id] from action where region_id = $1 and id = any ($3::uuid[])
       union all
       select link.depends_on_id, way || link.depends_on_id
         from waited
         join action_dependency link on link.region_id = $1 and link.action_id = waited.id and waited.id <> $2
         join action on action.region_id = $1 and action.id = link.depends_on_id and action.removed_at is null
        where link.depends_on_id <> all (way))
     select (select string_agg(code, ', ' order by place)
               from unnest(array[$2::uuid] || way) with ordinality step (id, place)
               join action on action.region_id = $1 and action.id = step.id) as way
       from waited where id = $2 order by cardinality(way) limit 1`,
    [regionId, id, dependsOn],
  )
  return circle?.way
}
