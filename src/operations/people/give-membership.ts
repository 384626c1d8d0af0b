import type { Database } from '../../database/database.ts'
import type { Membership } from '../../domain/caller.ts'

/** Makes somebody a member of a region. The operator's work, on the command line: it needs the owner's rights. */
export async function giveMembership(
  owner: Database,
  membership: Membership & { personId: string },
): Promise<void> {
  const municipalities = membership.role === 'municipal-editor' ? membership.municipalities : []
  await owner.write((sql) =>
    sql.query(
      `insert into membership (region_id, person_id, role, municipalities) values ($1, $2, $3, $4)
       on conflict (region_id, person_id, role) do update set municipalities = excluded.municipalities`,
      [membership.regionId, membership.personId, membership.role, municipalities],
    ),
  )
}
