import type { Reading } from '../../database/database.ts'
import type { RecordedDecision } from '../../domain/adoption/recorded-decision.ts'
import { wholeRegion } from '../../domain/registers/field.ts'

/** In the order of the days on which they were taken, or are planned. */
export function selectDecisions(sql: Reading, regionId: string, only?: string): Promise<RecordedDecision[]> {
  return sql.query<RecordedDecision>(
    `select id, number, coalesce(municipality, '${wholeRegion}') as place, body, kind, subject, required, planned_on as "plannedOn",
            decided_on as "decidedOn", plan_version as "planVersion", outcome, amendment,
            amendment_follow_up as "amendmentFollowUp", case_number as "caseNumber",
            official_publication as "officialPublication", documents, publication, source, is_example as "isExample"
       from decision
      where region_id = $1 and ($2::uuid is null or id = $2) and removed_at is null
      order by coalesce(decided_on, planned_on), number`,
    [regionId, only ?? null],
  )
}
