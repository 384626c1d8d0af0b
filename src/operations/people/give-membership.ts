import type { Database } from '../../database/database.ts'
import type { Membership } from '../../domain/caller.ts'

/** Makes somebody a member of a region. The operator's work, on the command line: it needs the owner's rights. */
export async function giveMembership(
  owner: Database,
  membership: Membership & { personId: string },
): Promise<void> {
  const municipalities = membership.role === 'municipal-editor' ? membership.municipalities : []
  const organisation = membership.role === 'partner-editor' ? membership.organisation.id : null
  await owner.write((sql) =>
    sql.query(
      `insert into membership (region_id, person_id, role, municipalities, organisation_id) values ($1, $2, $3, $4, $5)
       on conflict (region_id, person_id, role) do update
         set municipalities = excluded.municipalities, organisation_id = excluded.organisation_id`,
      [membership.regionId, membership.personId, membership.role, municipalities, organisation],
    ),
  )
}
