import { isInvitationId } from '../../../domain/invitations/invitation.ts'
import { done, invalid, type Outcome, refused } from '../../../domain/outcome.ts'
import type { Needs } from '../../needs.ts'
import { heldConsultation } from './held-consultation.ts'
import { makeOpenLink } from './store-consultation.ts'

/** Takes no more reactions from now on. Answers how many still wait for an answer, to be told. */
export function closeConsultation(
  needs: Needs,
  regionId: string,
  number: number,
): Promise<Outcome<{ unanswered: number }>> {
  return needs.database.write(async (sql) => {
    const held = await heldConsultation(sql, needs, regionId, number)
    if (!held.ok) return held
    await sql.query(
      'update consultation set closed_at = now() where region_id = $1 and number = $2 and closed_at is null',
      [regionId, number],
    )
    return done({ unanswered: held.value.consultation.counts.unanswered })
  })
}

/** Readers see the note of answers from now on, or no longer. Public only when nobody waits for an answer any more. */
export function showNote(
  needs: Needs,
  regionId: string,
  number: number,
  isPublic: boolean,
): Promise<Outcome<null>> {
  return needs.database.write(async (sql) => {
    const held = await heldConsultation(sql, needs, regionId, number)
    if (!held.ok) return held
    const { state, counts } = held.value.consultation
    if (isPublic && state !== 'closed') return invalid('note', 'consultation-still-open')
    if (isPublic && counts.unanswered > 0)
      return invalid('note', 'reactions-unanswered', String(counts.unanswered))
    await sql.query(
      `update consultation set note_public_at = case when $3 then coalesce(note_public_at, now()) end
        where region_id = $1 and number = $2`,
      [regionId, number, isPublic],
    )
    return done(null)
  })
}

/** The link opens nothing any more; what came by it stays. For everyone a new one takes its place. */
export function revokeReadingLink(
  needs: Needs,
  regionId: string,
  number: number,
  id: string,
): Promise<Outcome<null>> {
  return needs.database.write(async (sql) => {
    const held = await heldConsultation(sql, needs, regionId, number)
    if (!held.ok) return held
    if (!isInvitationId(id)) return refused({ kind: 'not-found' })
    const [revoked] = await sql.query<{ kind: string }>(
      `update consultation_link set revoked_at = coalesce(revoked_at, now())
        where region_id = $1 and consultation = $2 and id = $3 returning kind`,
      [regionId, number, id],
    )
    if (!revoked) return refused({ kind: 'not-found' })
    if (revoked.kind === 'everyone') await makeOpenLink(sql, regionId, number)
    return done(null)
  })
}
