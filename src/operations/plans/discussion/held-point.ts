import type { Writing } from '../../../database/database.ts'
import { mayRead, mayWrite } from '../../../domain/caller.ts'
import { done, type Outcome, refused } from '../../../domain/outcome.ts'
import { takeTurns } from '../../history/take-turns.ts'
import type { Needs } from '../../needs.ts'
import { notWelcome } from '../../regions/read-in-region.ts'
import { selectDiscussion } from './select-discussion.ts'

/** Whether somebody may take part in the talk about the plan; `personId` is theirs. */
export function mayDiscuss(
  { caller }: Pick<Needs, 'caller'>,
  regionId: string,
): Outcome<{ personId: string }> {
  if (caller.kind === 'visitor' || !mayRead(caller, regionId)) return refused({ kind: notWelcome(caller) })
  return mayWrite(caller, regionId, 'discussion-points')
    ? done({ personId: caller.id })
    : refused({ kind: 'not-allowed' })
}

/** What was said under a number; until the end of the transaction nobody else changes it. */
export async function heldPoint(sql: Writing, needs: Needs, regionId: string, number: number) {
  const allowed = mayDiscuss(needs, regionId)
  if (!allowed.ok) return allowed
  await takeTurns(sql, `discussion point ${regionId} ${number}`)
  const [row] = await sql.query<{ top: number }>(
    'select coalesce(replies_to, number) as top from discussion_point where region_id = $1 and number = $2',
    [regionId, number],
  )
  const { points, members } = await selectDiscussion(sql, regionId, { number: row?.top ?? 0 })
  const point = points[0]
  const said = [point, ...(point?.replies ?? [])].find((one) => one?.number === number)
  return point && said
    ? done({ point, said, members, personId: allowed.value.personId })
    : refused({ kind: 'not-found' })
}
