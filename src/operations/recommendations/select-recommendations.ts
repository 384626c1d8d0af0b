import type { Reading } from '../../database/database.ts'
import type { Recommendation } from '../../domain/recommendations/listed-recommendation.ts'

/** With what they rest on and whom they are for by name; what was taken away is not pointed at. */
export function selectRecommendations(
  sql: Reading,
  regionId: string,
  only?: string,
): Promise<Recommendation[]> {
  return sql.query<Recommendation>(
    `select id, number, kind, title, body, action_lines as "actionLines",
            ${named('finding', 'number', 'removed_at')} as findings,
            array(select gap_key from recommendation_gap link
                   where link.region_id = told.region_id and link.recommendation_id = told.id order by gap_key collate "C") as gaps,
            ${named('contribution', 'number', 'removed_at')} as contributions,
            ${named('action', 'code', 'removed_at')} as actions, municipalities,
            ${named('organisation', 'name', 'set_aside_at')} as organisations, addressee, openness, is_example as "isExample"
       from recommendation told
      where region_id = $1 and ($2::uuid is null or id = $2) and removed_at is null
      order by number`,
    [regionId, only ?? null],
  )
}

function named(table: string, name: string, aside: string): string {
  return `array(select ${table}.${name} from recommendation_${table} link
                  join ${table} on ${table}.region_id = link.region_id and ${table}.id = link.${table}_id and ${table}.${aside} is null
                 where link.region_id = told.region_id and link.recommendation_id = told.id order by ${table}.${name})`
}
