import type { Reading } from '../../database/database.ts'

/** Whom a round asks. `id`: of this delivery itself, null while it is new. */
export type Asked = {
  id: string | null
  round: string
  party: string
  municipality: string | null
  organisation: string | null
  askedFunction: string
}

/** Whether another delivery asks the same function at the same party of the same place; the index `asked_once` holds the same rule. */
export async function isAsked(
  sql: Reading,
  regionId: string,
  { id, round, party, municipality, organisation, askedFunction }: Asked,
): Promise<boolean> {
  const rows = await sql.query(
    `select from delivery where region_id = $1 and round_id = $2 and party = $3 and municipality is not distinct from $4
        and organisation_id is not distinct from $5 and lower(asked_function) = lower($6) and id is distinct from $7
        and removed_at is null`,
    [regionId, round, party, municipality, organisation, askedFunction, id],
  )
  return rows.length > 0
}
