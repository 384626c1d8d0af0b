import type { Reading } from '../../database/database.ts'
import { mayRead } from '../../domain/caller.ts'
import {
  type InvitationState,
  type InvitationTerms,
  type InvitedNoun,
  invitationSubjects,
  invitedNouns,
  isInvitationId,
} from '../../domain/invitations/invitation.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Needs } from '../needs.ts'
import { readInRegion } from '../regions/read-in-region.ts'

/** An invitation as the region sees it. `invitedBy` is a name, '' when that account is gone. */
export type Invitation = InvitationTerms & {
  note: string
  invitedBy: string
  createdAt: Date
  uses: number
  lastUsedAt: Date | null
  state: InvitationState
  indicator: { code: string; name: string } | null
}

/** The links of a region this caller may know of, the newest first. */
export function listInvitations(
  needs: Needs,
  regionId: string,
): Promise<Outcome<{ region: Region; invitations: Invitation[] }>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    const { caller } = needs
    if (readableNouns(caller, regionId).length === 0) return refused({ kind: 'not-allowed' })
    return done({ region, invitations: await selectInvitations(sql, regionId) })
  })
}

export function readInvitation(
  needs: Needs,
  regionId: string,
  id: string,
): Promise<Outcome<{ region: Region; invitation: Invitation }>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    const { caller } = needs
    if (readableNouns(caller, regionId).length === 0) return refused({ kind: 'not-allowed' })
    const [invitation] = isInvitationId(id) ? await selectInvitations(sql, regionId, id) : []
    return invitation ? done({ region, invitation }) : refused({ kind: 'not-found' })
  })
}

/** Which kinds of links this caller may know of. */
export function readableNouns(caller: Needs['caller'], regionId: string): InvitedNoun[] {
  return invitedNouns.codes.filter((noun) => mayRead(caller, regionId, invitationSubjects[noun]))
}

export function selectInvitations(sql: Reading, regionId: string, only?: string): Promise<Invitation[]> {
  return sql.query<Invitation>(
    `select it.id, it.region_id as "regionId", it.noun, it.municipality, it.action_lines as "actionLines",
            it.indicator_id as "indicatorId", it.period, it.expires_at as "expiresAt", it.max_uses as "maxUses", it.note,
            it.delivery_id as "deliveryId",
            coalesce(person.name, '') as "invitedBy", it.created_at as "createdAt", it.uses, it.last_used_at as "lastUsedAt",
            app.invitation_state(it) as state,
            case when indicator.id is not null
              then jsonb_build_object('code', indicator.code, 'name', indicator.name) end as indicator
       from invitation it
       left join indicator on indicator.region_id = it.region_id and indicator.id = it.indicator_id
       left join app.people_of($1) person on person.person_id = it.invited_by
      where it.region_id = $1 and ($2::uuid is null or it.id = $2)
      order by it.created_at desc, it.id`,
    [regionId, only ?? null],
  )
}
