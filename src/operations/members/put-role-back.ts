import type { Writing } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import { type Role, roles } from '../../domain/terms.ts'
import type { Needs } from '../needs.ts'
import { selectRegion } from '../regions/read-region.ts'
import type { RoleOf } from './change-member.ts'
import { tellMember } from './tell-member.ts'
import type { Welcoming } from './welcoming.ts'

type GivenRole = { region: Region; personId: string; role: Role }

/** Undoes taking a role away: as far as it reached, since when it was held. The audit log tells what that was. */
export async function putRoleBack(
  needs: Needs,
  welcoming: Welcoming,
  regionId: string,
  of: RoleOf,
): Promise<Outcome<GivenRole>> {
  const given = await restoreMembership(needs, regionId, of)
  if (given.ok) await tellMember(needs, welcoming, { ...given.value, what: 'given' })
  return given
}

function restoreMembership(
  { database, caller, today }: Needs,
  regionId: string,
  { personId, role: word }: RoleOf,
): Promise<Outcome<GivenRole>> {
  return database.write(async (sql) => {
    if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
    const region = await selectRegion(sql, regionId, today)
    if (!region.ok) return region
    if (!mayWrite(caller, regionId, 'members')) return refused({ kind: 'not-allowed' })
    const role = roles.recognise(word)
    if (!role || !(await restore(sql, regionId, personId, role))) return refused({ kind: 'not-found' })
    return done({ region: region.value, personId, role })
  })
}

/** False when nothing was taken away last, or the account or organisation is gone since. */
async function restore(sql: Writing, regionId: string, personId: string, role: Role): Promise<boolean> {
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
    return rows.length === 1
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === foreignKeyViolation) return false
    throw error
  }
}

const foreignKeyViolation = '23503'
