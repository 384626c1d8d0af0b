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

export type ChangedRole = { region: Region; personId: string; role: Role }

/** What is done with one role of one person: asks for the right, has it written, and tells the person once it is kept. */
export async function changeOneRole(
  needs: Needs,
  welcoming: Welcoming,
  { regionId, of, what }: { regionId: string; of: RoleOf; what: 'given' | 'taken' },
  write: (sql: Writing, personId: string, role: Role) => Promise<Outcome<null>>,
): Promise<Outcome<ChangedRole>> {
  const { database, caller, today } = needs
  const changed = await database.write(async (sql): Promise<Outcome<ChangedRole>> => {
    if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
    const region = await selectRegion(sql, regionId, today)
    if (!region.ok) return region
    if (!mayWrite(caller, regionId, 'members')) return refused({ kind: 'not-allowed' })
    const role = roles.recognise(of.role)
    if (!role) return refused({ kind: 'not-found' })
    const written = await write(sql, of.personId, role)
    return written.ok ? done({ region: region.value, personId: of.personId, role }) : written
  })
  if (changed.ok) await tellMember(needs, welcoming, { ...changed.value, what })
  return changed
}
