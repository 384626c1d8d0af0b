import type { Writing } from '../../database/database.ts'
import { dayOf } from '../../domain/dates.ts'
import { mayFollow, nextReminder } from '../../domain/explorations/delivery-state.ts'
import { done, invalid, type Outcome } from '../../domain/outcome.ts'
import type { DeliveryStepKind } from '../../domain/terms.ts'
import { takeTurnsTogether } from '../history/take-turns.ts'
import { type DeliveryMatter, selectDelivery } from './read-delivery.ts'

/**
 * A delivery to take a step with, undefined when there is none. From here until the end of the transaction nobody else takes a step of
 * it, and its round does not end (close-round.ts).
 */
export async function heldDelivery(
  sql: Writing,
  regionId: string,
  id: string,
  today: Date,
): Promise<DeliveryMatter | undefined> {
  await sql.query('select app.hold_delivery($1, $2)', [regionId, id])
  const [asked] = await sql.query<{ round: string }>(
    'select round_id as round from delivery where region_id = $1 and id = $2',
    [regionId, id],
  )
  if (!asked) return undefined
  await takeTurnsTogether(sql, `round ${asked.round}`)
  return selectDelivery(sql, regionId, id, today)
}

/**
 * Refused beside `kind` when the round is over, when the step does not follow on where the delivery stands, and when somebody was
 * reminded less than five days ago. The database holds the same rules (`app.step_follows`).
 */
export function mayBeTaken(
  kind: DeliveryStepKind,
  { round, delivery }: DeliveryMatter,
  today: Date,
): Outcome<null> {
  if (round.closedAt !== null) return invalid('kind', 'round-is-over')
  if (!mayFollow(kind, delivery.steps)) return invalid('kind', 'step-does-not-follow')
  const next = kind === 'reminded' ? nextReminder(delivery.steps, today) : undefined
  return next ? invalid('kind', 'reminded-recently', dayOf(next)) : done(null)
}
