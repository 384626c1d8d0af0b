import type { Reading } from '../../database/database.ts'
import { mayWriteSome } from '../../domain/caller.ts'
import { done, type Outcome } from '../../domain/outcome.ts'
import type { Member } from '../../domain/people/member.ts'
import type { RoleMatter } from '../../domain/people/new-member.ts'
import { roles } from '../../domain/terms.ts'
import type { Needs } from '../needs.ts'
import { readInRegion } from '../regions/read-in-region.ts'

/** `organisations`: what a partner editor can be given; empty for whoever gives no roles. */
export type MembersOfRegion = RoleMatter & { members: readonly Member[] }

/** Who has which role in a region, for those who belong to it; addresses and reach only for whoever may see them. */
export function listMembers(needs: Needs, regionId: string): Promise<Outcome<MembersOfRegion>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    const { caller } = needs
    return done({
      region,
      members: await selectMembers(sql, regionId),
      organisations: mayWriteSome(caller, regionId, 'members')
        ? await selectOrganisations(sql, regionId)
        : [],
    })
  })
}

/** In the order of the roles, and then of names. The database leaves out what the caller may not see. */
export function selectMembers(sql: Reading, regionId: string): Promise<Member[]> {
  return sql.query<Member>(
    `select person_id as "personId", member.name, role, email, municipalities, since,
            case when organisation.id is not null
                 then jsonb_build_object('id', organisation.id, 'name', organisation.name) end as organisation
       from app.members_of($1) member
       left join organisation on organisation.region_id = $1 and organisation.id = organisation_id
      order by array_position($2::text[], role), lower(member.name), person_id`,
    [regionId, roles.codes],
  )
}

export function selectOrganisations(sql: Reading, regionId: string): Promise<{ id: string; name: string }[]> {
  return sql.query<{ id: string; name: string }>(
    'select id, name from organisation where region_id = $1 and set_aside_at is null order by lower(name)',
    [regionId],
  )
}
