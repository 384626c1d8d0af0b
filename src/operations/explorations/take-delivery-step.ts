import * as z from 'zod'
import type { Writing } from '../../database/database.ts'
import { mayRead, mayWrite } from '../../domain/caller.ts'
import { stepsOfRegion } from '../../domain/explorations/delivery-state.ts'
import { choiceField, optionalTextField, parseFields } from '../../domain/fields.ts'
import { done, invalid, type Outcome, refused } from '../../domain/outcome.ts'
import { type DeliveryStepKind, deliverySteps } from '../../domain/terms.ts'
import type { Needs } from '../needs.ts'
import { notWelcome } from '../regions/read-in-region.ts'
import { isEntryId } from '../registers/entry-id.ts'
import { heldDelivery, mayBeTaken } from './held-delivery.ts'

export const stepSchema = z.object({ kind: choiceField(deliverySteps), note: optionalTextField(2000) })

/** Takes one step with a delivery: opens it, hands it in, returns it with a reason. Refused as `mayBeTaken` says, and without a reason. */
export function takeDeliveryStep(
  { database, caller, today }: Needs,
  regionId: string,
  id: string,
  input: unknown,
): Promise<Outcome<{ kind: DeliveryStepKind; number: number }>> {
  return database.write(async (sql) => {
    if (!mayRead(caller, regionId)) return refused({ kind: notWelcome(caller) })
    const step = parseFields(stepSchema, input)
    if (!step.ok) return step
    const { kind, note } = step.value
    if (kind === 'returned' && note === '') return invalid('note', 'required')
    if (!isEntryId(id)) return refused({ kind: 'not-found' })
    const matter = await heldDelivery(sql, regionId, id, today)
    if (!matter) return refused({ kind: 'not-found' })
    const allowed = stepsOfRegion.includes(kind)
      ? mayWrite(caller, regionId, 'deliveries')
      : mayWrite(caller, regionId, 'delivery-steps', matter.owner)
    if (!allowed) return refused({ kind: 'not-allowed' })
    const taken = mayBeTaken(kind, matter, today)
    if (!taken.ok) return taken
    await storeStep(sql, { regionId, id, kind, note, version: matter.questions?.version ?? 0 })
    return done({ kind, number: matter.delivery.number })
  })
}

/** The database gives the step its number and moment, and holds the same rules once more. */
async function storeStep(
  sql: Writing,
  step: { regionId: string; id: string; kind: DeliveryStepKind; note: string; version: number },
): Promise<void> {
  await sql.query(
    `insert into delivery_step (region_id, delivery_id, kind, note, question_version)
     values ($1, $2, $3, $4, case when $3 = 'delivered' then $5::int end)`,
    [step.regionId, step.id, step.kind, step.note, step.version],
  )
}
