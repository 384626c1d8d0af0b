import { mayRead, mayWrite } from '../../domain/caller.ts'
import { type InvitedNoun, invitationSubjects, isInvitationId } from '../../domain/invitations/invitation.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Needs } from '../needs.ts'
import { notWelcome } from '../regions/read-in-region.ts'

/** From now on the link opens nothing, also for who has its form open. Revoking again changes nothing. */
export function revokeInvitation(
  { database, caller }: Needs,
  regionId: string,
  id: string,
): Promise<Outcome<null>> {
  return database.write(async (sql) => {
    if (!mayRead(caller, regionId)) return refused({ kind: notWelcome(caller) })
    if (!isInvitationId(id)) return refused({ kind: 'not-found' })
    const [known] = await sql.query<{ noun: InvitedNoun; municipality: string | null }>(
      'select noun, municipality from invitation where region_id = $1 and id = $2',
      [regionId, id],
    )
    if (!known) return refused({ kind: 'not-found' })
    if (!mayWrite(caller, regionId, invitationSubjects[known.noun], known))
      return refused({ kind: 'not-allowed' })
    await sql.query(
      'update invitation set revoked_at = now() where region_id = $1 and id = $2 and revoked_at is null',
      [regionId, id],
    )
    return done(null)
  })
}
