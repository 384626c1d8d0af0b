import * as z from 'zod'
import { mayFollow } from '../../domain/explorations/delivery-state.ts'
import { choiceField, optionalTextField, parseFields } from '../../domain/fields.ts'
import type { InvitationTerms } from '../../domain/invitations/invitation.ts'
import { done, invalid, type Outcome, refused } from '../../domain/outcome.ts'
import { type DeliveryStepKind, deliverySteps } from '../../domain/terms.ts'
import { selectDelivery } from '../explorations/read-delivery.ts'
import type { Needs } from '../needs.ts'

const schema = z.object({ kind: choiceField(deliverySteps), note: optionalTextField(2000) })

/**
 * Opens, hands in or takes back the delivery a link is for, without an account. Refused as not allowed when the link is for no
 * delivery or is over, beside `kind` when the step does not follow on where the delivery stands.
 */
export function stepByInvitation(
  { database, today }: Needs,
  terms: InvitationTerms,
  input: unknown,
): Promise<Outcome<{ kind: DeliveryStepKind }>> {
  return database.write(async (sql) => {
    const step = parseFields(schema, input)
    if (!step.ok) return step
    const { kind, note } = step.value
    if (terms.deliveryId === null || !['opened', 'delivered', 'taken-back'].includes(kind))
      return refused({ kind: 'not-allowed' })
    const [held] = await sql.query<{ state: string | null }>('select app.hold_invitation() as state')
    if (held?.state !== 'open') return refused({ kind: 'not-allowed' })
    await sql.query('select app.hold_delivery($1, $2)', [terms.regionId, terms.deliveryId])
    const matter = await selectDelivery(sql, terms.regionId, terms.deliveryId, today)
    if (!matter) return refused({ kind: 'not-allowed' })
    if (matter.round.closedAt !== null) return invalid('kind', 'round-is-over')
    if (!mayFollow(kind, matter.delivery.steps)) return invalid('kind', 'step-does-not-follow')
    const version = kind === 'delivered' ? (matter.questions?.version ?? 0) : null
    await sql.query('select app.step_by_invitation($1, $2, $3)', [kind, note, version])
    return done({ kind })
  })
}
