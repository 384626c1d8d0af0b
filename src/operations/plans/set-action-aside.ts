import type { Writing } from '../../database/database.ts'
import { mayWrite, mayWriteSome } from '../../domain/caller.ts'
import { done, invalid, type Outcome, refused } from '../../domain/outcome.ts'
import { goalCodeOf } from '../../domain/plans/plan-code.ts'
import type { Desk, Stored } from '../registers/register.ts'
import { setRowAside } from '../registers/rows.ts'
import { hangingOn } from './hanging-on-action.ts'

/**
 * Milestones that were not reached hang on their action, so they leave and come back with it. What was done or paid is not taken away
 * like that.
 */
export async function setActionAside(
  sql: Writing,
  desk: Desk,
  id: string,
  aside: boolean,
): Promise<Outcome<Stored>> {
  const { caller, region } = desk
  if (!mayWriteSome(caller, region.id, 'actions')) return refused({ kind: 'not-allowed' })
  const [action] = await sql.query<
    Stored & { organisation: string | null; goalThere: boolean; codeTaken: boolean }
  >(
    `select action.id, action.code as label, action.owner_id as organisation, goal.removed_at is null as "goalThere",
            exists (select from action other where other.region_id = $1 and other.code = action.code
                       and other.id <> action.id and other.removed_at is null) as "codeTaken"
       from action join goal on goal.region_id = action.region_id and goal.id = action.goal_id
      where action.region_id = $1 and action.id::text = $2`,
    [region.id, id],
  )
  if (!action) return refused({ kind: 'not-found' })
  if (!mayWrite(caller, region.id, 'actions', action)) return refused({ kind: 'not-allowed' })
  if (!aside && !action.goalThere) return invalid('code', 'unknown-goal', goalCodeOf(action.label))
  if (!aside && action.codeTaken) return invalid('code', 'already-exists', action.label)
  const hanging = aside ? await hangingOn(sql, region.id, [action.id]) : []
  if (hanging[0]) return invalid('code', 'action-in-use', hanging[0].counts)
  const moved = await setRowAside(sql, 'action', desk, action.id, aside, action.label)
  return moved.ok ? done({ id: action.id, label: action.label }) : moved
}
