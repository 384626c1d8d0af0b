import type { Reading } from '../../database/database.ts'
import type { Policy } from '../../domain/plans/plan.ts'

export type PolicyRow = Policy & { explanation: string; source: string }

/** Standing policy and running programmes, by title. */
export function selectPolicies(sql: Reading, regionId: string, only?: string): Promise<PolicyRow[]> {
  return sql.query<PolicyRow>(
    `select id, title, kind, year_from as "yearFrom", year_to as "yearTo", covers_action_lines as "actionLines", explanation,
            source, is_example as "isExample"
       from policy_context where region_id = $1 and ($2::uuid is null or id = $2) and set_aside_at is null order by lower(title)`,
    [regionId, only ?? null],
  )
}
