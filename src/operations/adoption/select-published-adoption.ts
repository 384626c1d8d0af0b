import type { Reading } from '../../database/database.ts'
import {
  type PublishedAdoption,
  type PublishedDecision,
  publishedAdoption,
} from '../../domain/adoption/published-adoption.ts'
import type { PlanVersion } from '../../domain/plans/versions/plan-version.ts'
import { wholeRegion } from '../../domain/registers/field.ts'

/** For the publisher, who reads what was decided and how far versions came, and not by whom or why. */
export async function selectPublishedAdoption(
  sql: Reading,
  regionId: string,
): Promise<PublishedAdoption | null> {
  const versions = await sql.query<PlanVersion>(
    `select number, title, '' as note, submitted_on as "submittedOn",
            (select json_agg(json_build_object('number', step.number, 'stage', stage, 'takenOn', taken_on, 'note', '', 'takenBy', '')
                             order by step.number)
               from plan_version_step step
              where step.region_id = plan_version.region_id and version = plan_version.number) as steps
       from plan_version where region_id = $1 order by number`,
    [regionId],
  )
  const decisions = await sql.query<PublishedDecision & { plannedOn: null }>(
    `select id, number, coalesce(municipality, '${wholeRegion}') as place, body, kind, decided_on as "decidedOn",
            null as "plannedOn", outcome, plan_version as "planVersion", official_publication as "officialPublication", documents,
            is_example as "isExample"
       from decision where region_id = $1 and outcome is not null and removed_at is null`,
    [regionId],
  )
  return publishedAdoption(versions, decisions)
}
