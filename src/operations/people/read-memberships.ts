import type { Asking } from '../../database/database.ts'
import type { Membership } from '../../domain/caller.ts'
import type { Role } from '../../domain/terms.ts'

type Row = {
  regionId: string
  role: Role
  municipalities: string[]
  organisation: { id: string; name: string }
}

/** What a person is in which region. Every request asks it, so it is one statement. */
export async function readMemberships(
  owner: Asking,
  personId: string,
): Promise<{ memberships: Membership[]; mayFoundRegions: boolean }> {
  const [known] = await owner.ask<{ mayFound: boolean; rows: Row[] | null }>(
    `select exists (select from founder where person_id = $1) as "mayFound",
            (select jsonb_agg(jsonb_build_object('regionId', held.region_id, 'role', role, 'municipalities', municipalities,
                      'organisation', jsonb_build_object('id', organisation.id, 'name', organisation.name))
                      order by held.region_id, role)
               from membership held left join organisation
                 on organisation.region_id = held.region_id and organisation.id = held.organisation_id
              where person_id = $1) as rows`,
    [personId],
  )
  return { memberships: (known?.rows ?? []).map(membershipOf), mayFoundRegions: known?.mayFound ?? false }
}

function membershipOf({ regionId, role, municipalities, organisation }: Row): Membership {
  if (role === 'municipal-editor') return { regionId, role, municipalities }
  if (role === 'partner-editor') return { regionId, role, organisation }
  return { regionId, role }
}
