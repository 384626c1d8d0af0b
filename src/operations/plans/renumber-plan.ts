import type { Reading, Writing } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { orderOfMoves } from '../../domain/plans/order-of-moves.ts'
import { goalCodeOf } from '../../domain/plans/plan-code.ts'
import {
  type Coded,
  type CodeMove,
  type OrderStep,
  type PlanCodes,
  renumbering,
  versionOfOrder,
} from '../../domain/plans/renumbering.ts'
import type { Region } from '../../domain/regions/region.ts'
import { isStill } from '../../domain/registers/version-of-entry.ts'
import type { Needs } from '../needs.ts'
import { readInRegion } from '../regions/read-in-region.ts'
import { atDesk } from '../registers/at-desk.ts'
import { lockEntries } from '../registers/lock-entries.ts'
import { goalRegister } from './goal-register.ts'
import { moveWhatNamesCodes } from './move-what-names-codes.ts'

/** `version`: of the order as it is now, or as it would stay. */
export type Renumbered = { region: Region; moves: CodeMove[]; version: string }

/**
 * Gives goals and actions other codes: all of them, with everything that calls them by code, or none. Somebody who began with another
 * order than stands there now is refused as `changed-meanwhile`. Only who writes every goal and action of the region does this.
 */
export function renumberPlan(
  needs: Needs,
  regionId: string,
  step: OrderStep,
  begun?: string,
): Promise<Outcome<Renumbered>> {
  return atDesk(needs, regionId, goalRegister, async (sql, { caller, region }) => {
    if (!mayWrite(caller, regionId, 'goals') || !mayWrite(caller, regionId, 'actions'))
      return refused({ kind: 'not-allowed' })
    // Whoever writes a goal or an action waits, and so does a second who gives other codes.
    await lockEntries(sql, regionId, 'goals')
    const plan = await selectPlanCodes(sql, regionId)
    if (!isStill(begun, await versionOfOrder(plan))) return refused({ kind: 'changed-meanwhile' })
    const moves = renumbering(plan, step)
    if (!moves.ok) return moves
    await writeCodes(sql, regionId, plan, moves.value)
    const version = await versionOfOrder(await selectPlanCodes(sql, regionId))
    return done({ region, moves: moves.value, version })
  })
}

/** What would come of it; nothing is changed. */
export function foreseeRenumbering(
  needs: Needs,
  regionId: string,
  step: OrderStep,
): Promise<Outcome<Renumbered>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    if (!mayWrite(needs.caller, regionId, 'goals')) return refused({ kind: 'not-allowed' })
    const plan = await selectPlanCodes(sql, regionId)
    const moves = renumbering(plan, step)
    return moves.ok ? done({ region, moves: moves.value, version: await versionOfOrder(plan) }) : moves
  })
}

export async function selectPlanCodes(sql: Reading, regionId: string): Promise<PlanCodes> {
  const order = `order by string_to_array(code, '.')::int[]`
  return {
    goals: await sql.query<Coded>(
      `select id, code from goal where region_id = $1 and removed_at is null ${order}`,
      [regionId],
    ),
    actions: await sql.query<Coded>(
      `select id, code from action where region_id = $1 and removed_at is null ${order}`,
      [regionId],
    ),
  }
}

async function writeCodes(
  sql: Writing,
  regionId: string,
  plan: PlanCodes,
  moves: readonly CodeMove[],
): Promise<void> {
  const ofGoals = moves.filter(({ noun }) => noun === 'goals')
  const ofActions = moves.filter(({ noun }) => noun === 'actions')
  for (const { to, move } of orderOfMoves(ofGoals, waitingGoal))
    await sql.query('update goal set code = $3, changed_at = now() where region_id = $1 and id = $2', [
      regionId,
      move.id,
      to,
    ])
  const became = new Map(ofGoals.map(({ id, to }) => [id, to]))
  const goalIds = new Map(plan.goals.map(({ id, code }) => [became.get(id) ?? code, id]))
  for (const { to, move } of orderOfMoves(ofActions, waitingAction))
    await sql.query(
      'update action set code = $3, goal_id = $4, changed_at = now() where region_id = $1 and id = $2',
      [regionId, move.id, to, goalIds.get(goalCodeOf(move.to))],
    )
  await moveWhatNamesCodes(sql, regionId, moves)
}

/** Codes nobody can give: numbers begin at 1. */
const waitingGoal = '1.0'
const waitingAction = '1.0.0'
