import { stepsOfRegion } from '../../domain/explorations/delivery-state.ts'
import { parseFields } from '../../domain/fields.ts'
import type { InvitationTerms } from '../../domain/invitations/invitation.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { DeliveryStepKind } from '../../domain/terms.ts'
import { heldDelivery, mayBeTaken } from '../explorations/held-delivery.ts'
import { stepSchema } from '../explorations/take-delivery-step.ts'
import type { Needs } from '../needs.ts'

/**
 * Opens, hands in or takes back the delivery a link is for, without an account. Refused as not allowed when the link is for no
 * delivery or is over, otherwise as `mayBeTaken` says.
 */
export function stepByInvitation(
  { database, today }: Needs,
  terms: InvitationTerms,
  input: unknown,
): Promise<Outcome<{ kind: DeliveryStepKind }>> {
  return database.write(async (sql) => {
    const step = parseFields(stepSchema, input)
    if (!step.ok) return step
    const { kind, note } = step.value
    if (terms.deliveryId === null || stepsOfRegion.includes(kind)) return refused({ kind: 'not-allowed' })
    const [held] = await sql.query<{ state: string | null }>('select app.hold_invitation() as state')
    if (held?.state !== 'open') return refused({ kind: 'not-allowed' })
    const matter = await heldDelivery(sql, terms.regionId, terms.deliveryId, today)
    if (!matter) return refused({ kind: 'not-allowed' })
    const taken = mayBeTaken(kind, matter, today)
    if (!taken.ok) return taken
    const version = kind === 'delivered' ? (matter.questions?.version ?? 0) : null
    await sql.query('select app.step_by_invitation($1, $2, $3)', [kind, note, version])
    return done({ kind })
  })
}
