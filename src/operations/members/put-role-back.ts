import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Needs } from '../needs.ts'
import type { RoleOf } from './change-member.ts'
import { type ChangedRole, changeOneRole } from './change-one-role.ts'
import type { Welcoming } from './welcoming.ts'

/** Undoes taking a role away: as far as it reached, since when it was held. The audit log tells what that was. */
export function putRoleBack(
  needs: Needs,
  welcoming: Welcoming,
  regionId: string,
  of: RoleOf,
): Promise<Outcome<ChangedRole>> {
  return changeOneRole(needs, welcoming, { regionId, of, what: 'given' }, async (sql, personId, role) => {
    try {
      const rows = await sql.query(
        `insert into membership (region_id, person_id, role, municipalities, organisation_id, since)
         select $1, $2, $3, former.municipalities, former.organisation_id, former.since
           from (select deed, before from app.history_of($1, 'members', $2 || '/' || $3) order by number desc limit 1) last,
                jsonb_to_record(last.before) as former (municipalities text[], organisation_id uuid, since timestamptz)
          where last.deed = 'delete'
         on conflict do nothing returning role`,
        [regionId, personId, role],
      )
      // Nothing was taken away last.
      return rows.length === 1 ? done(null) : refused({ kind: 'not-found' })
    } catch (error) {
      if (isGone(error)) return refused({ kind: 'not-found' })
      throw error
    }
  })
}

/** The account or the organisation is not there any more (foreign_key_violation). */
function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23503'
}
