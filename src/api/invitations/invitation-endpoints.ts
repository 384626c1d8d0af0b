import * as z from 'zod'
import { dayOf } from '../../domain/dates.ts'
import { type InvitationState, invitedNouns } from '../../domain/invitations/invitation.ts'
import { type Invitation, listInvitations } from '../../operations/invitations/list-invitations.ts'
import { revokeInvitation } from '../../operations/invitations/revoke-invitation.ts'
import { aboutOf } from '../about.ts'
import type { Endpoint } from '../endpoint.ts'

const states = {
  open: 'open',
  revoked: 'ingetrokken',
  expired: 'verlopen',
  'used-up': 'gebruikt',
} as const satisfies Record<InvitationState, string>

const invitation = z
  .object({
    id: z.string(),
    soort: z.enum(Object.values(invitedNouns.dutch)),
    voorWie: z.string(),
    gemeente: z.string().nullable(),
    opActielijnen: z.array(z.int()),
    indicator: z.string().nullable(),
    periode: z.string().nullable(),
    stand: z.enum(Object.values(states)),
    keerGebruikt: z.int(),
    gemaaktOp: z.iso.date(),
    werktTot: z.iso.datetime(),
  })
  .meta({ id: 'Uitnodiging' })

/** The links somebody without an account holds: seen and revoked by who may make them. They are made on the pages only. */
export function invitationEndpoints(): Endpoint[] {
  return [list, revoke]
}

const list: Endpoint = {
  method: 'get',
  path: '/regios/{regio}/uitnodigingen',
  operationId: 'uitnodigingenOpvragen',
  tag: 'invitations',
  about: aboutOf('listInvitations'),
  success: { status: 200, schema: () => z.object({ resultaten: z.array(invitation) }) },
  refusals: [403],
  async handle({ needs, path }) {
    const listed = await listInvitations(needs, path['regio'] ?? '')
    return listed.ok
      ? { ok: true, value: { body: { resultaten: listed.value.invitations.map(told) } } }
      : listed
  },
}

const revoke: Endpoint = {
  method: 'delete',
  path: '/regios/{regio}/uitnodigingen/{id}',
  operationId: 'uitnodigingIntrekken',
  tag: 'invitations',
  about: aboutOf('revokeInvitation'),
  success: { status: 204 },
  async handle({ needs, path }) {
    const revoked = await revokeInvitation(needs, path['regio'] ?? '', path['id'] ?? '')
    return revoked.ok ? { ok: true, value: {} } : revoked
  },
}

/** Never the link itself: who reads along with a program must not be able to answer in somebody's place. */
function told(it: Invitation): z.output<typeof invitation> {
  return {
    id: it.id,
    soort: invitedNouns.dutch[it.noun],
    voorWie: it.note,
    gemeente: it.noun === 'contributions' ? null : (it.municipality ?? 'regio'),
    opActielijnen: [...it.actionLines],
    indicator: it.indicator?.code ?? null,
    periode: it.period,
    stand: states[it.state],
    keerGebruikt: it.uses,
    gemaaktOp: dayOf(it.createdAt),
    werktTot: it.expiresAt.toISOString(),
  }
}
