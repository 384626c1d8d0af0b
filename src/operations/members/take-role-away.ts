import { done, invalid, type Outcome, refused } from '../../domain/outcome.ts'
import type { Needs } from '../needs.ts'
import type { RoleOf } from './change-member.ts'
import { type ChangedRole, changeOneRole } from './change-one-role.ts'
import type { Welcoming } from './welcoming.ts'

/** Takes one role of one person away. What they wrote stays, and the audit log knows as what they wrote it. */
export function takeRoleAway(
  needs: Needs,
  welcoming: Welcoming,
  regionId: string,
  of: RoleOf,
): Promise<Outcome<ChangedRole>> {
  return changeOneRole(needs, welcoming, { regionId, of, what: 'taken' }, async (sql, personId, role) => {
    try {
      const rows = await sql.query(
        'delete from membership where region_id = $1 and person_id = $2 and role = $3 returning role',
        [regionId, personId, role],
      )
      return rows.length === 1 ? done(null) : refused({ kind: 'not-found' })
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
