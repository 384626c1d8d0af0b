import type { Needs } from '../needs.ts'

export type ActionOfFinding = { id: string; code: string; title: string }

/** The actions of the plan that answer a finding, by code. */
export function listActionsOfFinding(
  { database }: Needs,
  regionId: string,
  findingId: string,
): Promise<ActionOfFinding[]> {
  return database.read((sql) =>
    sql.query<ActionOfFinding>(
      `select action.id, code, title
         from action_finding join action on action.region_id = action_finding.region_id and action.id = action_id
        where action_finding.region_id = $1 and finding_id = $2 and removed_at is null
        order by string_to_array(code, '.')::int[]`,
      [regionId, findingId],
    ),
  )
}
