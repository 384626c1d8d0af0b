import type { Asking } from '../../database/database.ts'
import type { Membership, Person } from '../../domain/caller.ts'
import type { Role } from '../../domain/terms.ts'

/** What somebody is in which region. */
export type Standing = Pick<Person, 'memberships' | 'mayFoundRegions'>

/** What `app.standing_of` says of a person. */
type Known = {
  mayFoundRegions: boolean
  memberships: {
    regionId: string
    role: Role
    municipalities: string[]
    organisation: { id: string; name: string }
  }[]
}

/** For who is known by id. A request brings its standing along with its session: `standingFrom`. */
export async function readMemberships(owner: Asking, personId: string): Promise<Standing> {
  const [row] = await owner.ask<{ known: Known }>('select app.standing_of($1) as known', [personId])
  return standingFrom(row?.known)
}

/** `known`: what `app.standing_of` answered, whoever asked it. */
export function standingFrom(known: unknown): Standing {
  const { mayFoundRegions, memberships } = known as Known
  return { mayFoundRegions, memberships: memberships.map(membershipOf) }
}

function membershipOf({
  regionId,
  role,
  municipalities,
  organisation,
}: Known['memberships'][number]): Membership {
  if (role === 'municipal-editor') return { regionId, role, municipalities }
  if (role === 'partner-editor') return { regionId, role, organisation }
  return { regionId, role }
}
