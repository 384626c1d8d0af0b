import type { Writing } from '../../database/database.ts'
import { editedOrganisations, mayWrite, mayWriteSome } from '../../domain/caller.ts'
import { parseFields } from '../../domain/fields.ts'
import { done, invalid, type Outcome, refused } from '../../domain/outcome.ts'
import { actionSchema } from '../../domain/plans/action.ts'
import type { Desk, Mode, Stored } from '../registers/register.ts'
import { actionsInOrder } from './actions-in-order.ts'
import { aroundAction } from './around-action.ts'
import { moveWhatNamesCodes } from './move-what-names-codes.ts'
import { changedId, overwrittenRow, type SameRow } from './overwritten-row.ts'
import { writeAction } from './write-action.ts'

/** Writes an action with all it is linked to; everything wrong with it is told together. */
export async function storeAction(
  sql: Writing,
  { caller, region }: Desk,
  input: unknown,
  mode: Mode,
): Promise<Outcome<Stored>> {
  if (!mayWriteSome(caller, region.id, 'actions')) return refused({ kind: 'not-allowed' })
  const draft = parseFields(actionSchema, input)
  if (!draft.ok) return draft
  const action = draft.value
  const around = await aroundAction(sql, region, action)
  if (!around.ok) return around

  if (!mayWrite(caller, region.id, 'actions', { organisation: around.value.owner })) {
    const own = editedOrganisations(caller, region.id).map(({ name }) => name)
    return invalid('owner', 'not-your-organisation', own.join(', '))
  }
  const same = await sql.query<SameRow & { organisation: string | null; code: string }>(
    `select id, code, removed_at is not null as removed, owner_id as organisation from action
      where region_id = $1 and (id::text = $2 or code = $3) order by removed_at desc nulls first`,
    [region.id, changedId(mode), action.code],
  )
  const id = overwrittenRow(same, mode, { field: 'code', name: action.code, revive: false })
  if (!id.ok) return id
  const before = same.find((row) => row.id === id.value)
  if (before && !mayWrite(caller, region.id, 'actions', before)) return refused({ kind: 'not-allowed' })
  const inOrder = await actionsInOrder(sql, region.id, id.value, around.value)
  if (!inOrder.ok) return inOrder
  const stored = await writeAction(sql, region.id, id.value, action, around.value)
  if (!stored) return refused({ kind: 'not-allowed' })
  if (before) await moveWhatNamesCodes(sql, region.id, [{ from: before.code, to: action.code }])
  return done(stored)
}
