import type { Writing } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { done, invalid, type Outcome, refused } from '../../domain/outcome.ts'
import type { Desk, Stored } from '../registers/register.ts'
import { hangingOn } from './hanging-on-action.ts'

/** A goal takes its actions along, and brings back the same ones: those that left at the same moment. */
export async function setGoalAside(
  sql: Writing,
  desk: Desk,
  id: string,
  aside: boolean,
): Promise<Outcome<Stored>> {
  const { caller, region } = desk
  if (!mayWrite(caller, region.id, 'goals')) return refused({ kind: 'not-allowed' })
  const [goal] = await sql.query<Stored & { removed: boolean }>(
    'select id, code as label, removed_at is not null as removed from goal where region_id = $1 and id::text = $2',
    [region.id, id],
  )
  if (!goal) return refused({ kind: 'not-found' })
  if (!aside && goal.removed) {
    const [taken] = await sql.query(
      'select 1 from goal where region_id = $1 and code = $2 and removed_at is null',
      [region.id, goal.label],
    )
    if (taken) return invalid('code', 'already-exists', goal.label)
  }
  if (aside && !goal.removed) {
    const hanging = await hangingOn(sql, region.id, await actionsUnder(sql, region.id, goal.id))
    if (hanging.length > 0) return invalid('code', 'goal-in-use', hanging.map(({ code }) => code).join(' '))
  }
  if (aside !== goal.removed) await (aside ? takeAway : bringBack)(sql, region.id, goal.id)
  return done({ id: goal.id, label: goal.label })
}

async function actionsUnder(sql: Writing, regionId: string, id: string): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    'select id from action where region_id = $1 and goal_id = $2 and removed_at is null',
    [regionId, id],
  )
  return rows.map((row) => row.id)
}

async function takeAway(sql: Writing, regionId: string, id: string): Promise<void> {
  await sql.query('update goal set removed_at = now() where region_id = $1 and id = $2', [regionId, id])
  await sql.query(
    'update action set removed_at = now() where region_id = $1 and goal_id = $2 and removed_at is null',
    [regionId, id],
  )
}

async function bringBack(sql: Writing, regionId: string, id: string): Promise<void> {
  await sql.query(
    `update action set removed_at = null where region_id = $1 and goal_id = $2
        and removed_at = (select removed_at from goal where region_id = $1 and id = $2)`,
    [regionId, id],
  )
  await sql.query('update goal set removed_at = null where region_id = $1 and id = $2', [regionId, id])
}
