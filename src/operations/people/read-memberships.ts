import type { Database } from '../../database/database.ts'
import type { Membership, Role } from '../../domain/caller.ts'

type Row = { regionId: string; role: Role; municipalities: string[] }

/** What a person is in which region, read under that person's own rights. */
export function readMemberships(
  database: Database,
  personId: string,
): Promise<{ memberships: Membership[]; mayFoundRegions: boolean }> {
  return database.read(async (sql) => {
    const rows = await sql.query<Row>(
      `select region_id as "regionId", role, municipalities from membership where person_id = $1 order by region_id, role`,
      [personId],
    )
    const [founding] = await sql.query<{ mayFound: boolean }>('select app.may_found() as "mayFound"')
    return { memberships: rows.map(membershipOf), mayFoundRegions: founding?.mayFound ?? false }
  })
}

function membershipOf({ regionId, role, municipalities }: Row): Membership {
  return role === 'municipal-editor' ? { regionId, role, municipalities } : { regionId, role }
}
