import type { Writing } from '../../database/database.ts'

/** Tables that say, a row each, what a goal, an action or a recommendation is linked to. */
const tables = {
  action_partner: { of: 'action_id', column: 'organisation_id', type: 'uuid' },
  action_finding: { of: 'action_id', column: 'finding_id', type: 'uuid' },
  action_gap: { of: 'action_id', column: 'gap_key', type: 'text' },
  action_dependency: { of: 'action_id', column: 'depends_on_id', type: 'uuid' },
  action_decision: { of: 'action_id', column: 'decision_id', type: 'uuid' },
  goal_finding: { of: 'goal_id', column: 'finding_id', type: 'uuid' },
  goal_gap: { of: 'goal_id', column: 'gap_key', type: 'text' },
  recommendation_organisation: { of: 'recommendation_id', column: 'organisation_id', type: 'uuid' },
  recommendation_finding: { of: 'recommendation_id', column: 'finding_id', type: 'uuid' },
  recommendation_gap: { of: 'recommendation_id', column: 'gap_key', type: 'text' },
  recommendation_contribution: { of: 'recommendation_id', column: 'contribution_id', type: 'uuid' },
  recommendation_action: { of: 'recommendation_id', column: 'action_id', type: 'uuid' },
} as const

/** What stays is left alone, so that the log tells only what changed. `values`: region, what is linked, what it is linked to. */
export async function replaceLinks(
  sql: Writing,
  table: keyof typeof tables,
  values: readonly [string, string, readonly string[]],
): Promise<void> {
  const { of, column, type } = tables[table]
  await sql.query(
    `delete from ${table} where region_id = $1 and ${of} = $2 and not ${column} = any ($3::${type}[])`,
    values,
  )
  await sql.query(
    `insert into ${table} (region_id, ${of}, ${column}) select $1, $2, unnest($3::${type}[]) on conflict do nothing`,
    values,
  )
}
