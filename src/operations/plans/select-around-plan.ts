import type { Reading } from '../../database/database.ts'
import { dayOf } from '../../domain/dates.ts'
import type {
  CheckMatter,
  HomeTask,
  Measure,
  PlannedDecision,
} from '../../domain/plans/check/check-matter.ts'
import type { PlacesIndicator } from '../../domain/plans/check/shelter-places.ts'
import type { Plan } from '../../domain/plans/plan.ts'
import type { Region } from '../../domain/regions/region.ts'
import { selectRecommendations } from '../recommendations/select-recommendations.ts'

/** What the plan check looks at beside the plan; only members of the region get to see all of it. */
export async function selectAroundPlan(
  sql: Reading,
  region: Region,
  today: Date,
): Promise<Omit<CheckMatter, keyof Plan>> {
  return {
    today: dayOf(today),
    handoverOn: region.handoverOn,
    measures: await selectMeasures(sql, region.id),
    homeTasks: await selectHomeTasks(sql, region.id),
    placesIndicators: await selectPlacesIndicators(sql, region.id),
    recommendations: await selectRecommendations(sql, region.id),
    decisions: await selectDecisions(sql, region.id),
  }
}

function selectMeasures(sql: Reading, regionId: string): Promise<Measure[]> {
  return sql.query<Measure>(
    `select id, code, action_line as "actionLine", baseline_value is not null as "hasBaseline", target_value is not null as "hasTarget",
            source, rhythm, next_publication_on as "nextPublicationOn"
       from indicator where region_id = $1 and removed_at is null`,
    [regionId],
  )
}

function selectHomeTasks(sql: Reading, regionId: string): Promise<HomeTask[]> {
  return sql.query<HomeTask>(
    `select year, municipality, home_group as "homeGroup", homes from home_task where region_id = $1 and removed_at is null`,
    [regionId],
  )
}

/** An indicator counts places in the shelter when it is of the shelter, and its unit says places. */
function selectPlacesIndicators(sql: Reading, regionId: string): Promise<PlacesIndicator[]> {
  return sql.query<PlacesIndicator>(
    `select aggregation, coalesce(jsonb_agg(jsonb_build_object('place', place, 'period', period, 'value', value))
              filter (where value is not null), '[]') as figures
       from indicator
       left join observation
         on observation.region_id = indicator.region_id and indicator_id = indicator.id and observation.removed_at is null
      where indicator.region_id = $1 and indicator.removed_at is null and transformation_class = 'shelter' and not counts_people
        and lower(unit) in ('plekken', 'plaatsen', 'opvangplekken', 'places')
      group by indicator.id, aggregation`,
    [regionId],
  )
}

function selectDecisions(sql: Reading, regionId: string): Promise<PlannedDecision[]> {
  return sql.query<PlannedDecision>(
    `select id, number, municipality, planned_on as "plannedOn", outcome from decision
      where region_id = $1 and removed_at is null order by number`,
    [regionId],
  )
}
