import type { Reading, Writing } from '../../database/database.ts'
import type { Membership } from '../../domain/caller.ts'
import type { Reach } from '../../domain/people/reach.ts'
import type { Role } from '../../domain/terms.ts'

/** False when the person has this role here already. */
export async function insertMembership(
  sql: Writing,
  personId: string,
  membership: Membership,
): Promise<boolean> {
  const rows = await sql.query(
    `insert into membership (region_id, person_id, role, municipalities, organisation_id) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning role`,
    [membership.regionId, personId, membership.role, ...scopeOf(membership)],
  )
  return rows.length === 1
}

/** False when the person has no such role here. */
export async function updateMembership(
  sql: Writing,
  personId: string,
  membership: Membership,
): Promise<boolean> {
  const rows = await sql.query(
    `update membership set municipalities = $4, organisation_id = $5
      where region_id = $1 and person_id = $2 and role = $3 returning role`,
    [membership.regionId, personId, membership.role, ...scopeOf(membership)],
  )
  return rows.length === 1
}

/** Undefined when the person has no such role here. */
export async function selectReach(
  sql: Reading,
  regionId: string,
  personId: string,
  role: Role,
): Promise<Reach | undefined> {
  const [row] = await sql.query<Reach>(
    `select municipalities, organisation_id as "organisationId" from membership
      where region_id = $1 and person_id = $2 and role = $3`,
    [regionId, personId, role],
  )
  return row
}

function scopeOf(membership: Membership): [readonly string[], string | null] {
  return [
    membership.role === 'municipal-editor' ? membership.municipalities : [],
    membership.role === 'partner-editor' ? membership.organisation.id : null,
  ]
}
