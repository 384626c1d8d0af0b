import { mayWrite } from '../../domain/caller.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { parseMembership } from '../../domain/people/new-member.ts'
import { versionOfReach } from '../../domain/people/reach.ts'
import { isStill, versionBegunWith } from '../../domain/registers/version-of-entry.ts'
import { type Role, roles } from '../../domain/terms.ts'
import { takeTurns } from '../history/take-turns.ts'
import type { Needs } from '../needs.ts'
import { selectRegion } from '../regions/read-region.ts'
import { selectOrganisations } from './list-members.ts'
import { selectReach, updateMembership } from './membership-rows.ts'

/** Which role of whom; `role` as an address or another program says it, in either language. */
export type RoleOf = { personId: string; role: string }

/**
 * Changes how far a role reaches: takes `municipalities` or `organisation`. With the version it began with it is refused as
 * `changed-meanwhile` when the role reaches otherwise by now.
 */
export function changeMember(
  { database, caller, today }: Needs,
  regionId: string,
  of: RoleOf,
  input: unknown,
): Promise<Outcome<{ personId: string; role: Role }>> {
  return database.write(async (sql) => {
    if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
    const region = await selectRegion(sql, regionId, today)
    if (!region.ok) return region
    if (!mayWrite(caller, regionId, 'members')) return refused({ kind: 'not-allowed' })
    const role = roles.recognise(of.role)
    if (!role) return refused({ kind: 'not-found' })
    await takeTurns(sql, `role ${regionId} ${of.personId} ${role}`)
    const present = await selectReach(sql, regionId, of.personId, role)
    if (!present) return refused({ kind: 'not-found' })
    if (!isStill(versionBegunWith(input), await versionOfReach(present)))
      return refused({ kind: 'changed-meanwhile' })
    const organisations = await selectOrganisations(sql, regionId)
    const membership = parseMembership(input, role, { region: region.value, organisations })
    if (!membership.ok) return membership
    return (await updateMembership(sql, of.personId, membership.value))
      ? done({ personId: of.personId, role })
      : refused({ kind: 'not-found' })
  })
}
