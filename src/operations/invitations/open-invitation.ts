import type { Database } from '../../database/database.ts'
import type { InvitationState, InvitationTerms, InvitedNoun } from '../../domain/invitations/invitation.ts'
import { readToken, type Seal, wordsOfTerms } from '../../domain/invitations/invitation-link.ts'
import type { Role } from '../../domain/terms.ts'

/** What a link turns out to be. Of one that is not true nothing is told, not even whether its invitation exists. */
export type OpenedInvitation =
  | { kind: 'unknown' }
  | { kind: Exclude<InvitationState, 'open'>; regionName: string; noun: InvitedNoun }
  | OpenInvitation

export type OpenInvitation = {
  kind: 'open'
  terms: InvitationTerms
  regionName: string
  /** The roles of who invites, never a name. */
  invitedAs: readonly Role[]
  uses: number
  database: Database
}

type Row = InvitationTerms & {
  regionName: string
  uses: number
  state: InvitationState
  roles: readonly Role[]
}

/** Looks an invitation up by its link. `guestAt` is the storage as the holder of an invitation. */
export async function openInvitation(
  { guestAt, seal }: { guestAt: (invitationId: string) => Database; seal: Seal },
  token: string,
): Promise<OpenedInvitation> {
  const read = readToken(token)
  if (!read) return { kind: 'unknown' }
  const database = guestAt(read.id)
  const [row] = await database.read((sql) =>
    sql.query<Row>(
      `select id, region_id as "regionId", region_name as "regionName", noun, municipality, action_lines as "actionLines",
              indicator_id as "indicatorId", period, expires_at as "expiresAt", max_uses as "maxUses", uses, state, roles,
              delivery_id as "deliveryId"
         from app.invitation_terms()`,
    ),
  )
  // Compared also when there is none, so that the time it takes tells nothing.
  const isTrue = seal.fits(wordsOfTerms(row ?? noTerms), read.seal)
  if (!row || !isTrue) return { kind: 'unknown' }
  const { regionName, uses, state, roles, ...terms } = row
  return state === 'open'
    ? { kind: state, terms, regionName, invitedAs: roles, uses, database }
    : { kind: state, regionName, noun: terms.noun }
}

const noTerms: InvitationTerms = {
  id: '00000000-0000-0000-0000-000000000000',
  regionId: '',
  noun: 'findings',
  municipality: null,
  actionLines: [],
  indicatorId: null,
  period: null,
  expiresAt: new Date(0),
  maxUses: null,
  deliveryId: null,
}
