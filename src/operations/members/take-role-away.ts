import { mayWrite } from '../../domain/caller.ts'
import { done, invalid, type Outcome, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import { type Role, roles } from '../../domain/terms.ts'
import type { Needs } from '../needs.ts'
import { selectRegion } from '../regions/read-region.ts'
import type { RoleOf } from './change-member.ts'
import { tellMember } from './tell-member.ts'
import type { Welcoming } from './welcoming.ts'

type TakenRole = { region: Region; personId: string; role: Role }

/** Takes one role of one person away. What they wrote stays, and the audit log knows as what they wrote it. */
export async function takeRoleAway(
  needs: Needs,
  welcoming: Welcoming,
  regionId: string,
  of: RoleOf,
): Promise<Outcome<TakenRole>> {
  const taken = await deleteMembership(needs, regionId, of)
  if (taken.ok) await tellMember(needs, welcoming, { ...taken.value, what: 'taken' })
  return taken
}

function deleteMembership(
  { database, caller, today }: Needs,
  regionId: string,
  { personId, role: word }: RoleOf,
): Promise<Outcome<TakenRole>> {
  return database.write(async (sql) => {
    if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
    const region = await selectRegion(sql, regionId, today)
    if (!region.ok) return region
    if (!mayWrite(caller, regionId, 'members')) return refused({ kind: 'not-allowed' })
    const role = roles.recognise(word)
    if (!role) return refused({ kind: 'not-found' })
    try {
      const rows = await sql.query(
        'delete from membership where region_id = $1 and person_id = $2 and role = $3 returning role',
        [regionId, personId, role],
      )
      return rows.length === 1
        ? done({ region: region.value, personId, role })
        : refused({ kind: 'not-found' })
    } catch (error) {
      if (isLastCoordinator(error)) return invalid('role', 'last-coordinator')
      throw error
    }
  })
}

/** The trigger of the database says so: only it can tell when two people leave at once. */
function isLastCoordinator(error: unknown): boolean {
  return error instanceof Error && 'constraint' in error && error.constraint === 'keep_a_coordinator'
}
