import { done, type Outcome } from '../../../domain/outcome.ts'
import type { Needs } from '../../needs.ts'
import { heldPoint } from './held-point.ts'

/** Marks a point as settled, or opens it again. Whoever takes part in the talk may; doing it twice changes nothing. */
export function settlePoint(
  needs: Needs,
  regionId: string,
  number: number,
  settled: boolean,
): Promise<Outcome<{ number: number; top: number }>> {
  return needs.database.write(async (sql) => {
    const held = await heldPoint(sql, needs, regionId, number)
    if (!held.ok) return held
    const top = held.value.point.number
    await sql.query(
      settled
        ? 'insert into discussion_settled (region_id, point) values ($1, $2) on conflict do nothing'
        : 'delete from discussion_settled where region_id = $1 and point = $2',
      [regionId, top],
    )
    return done({ number, top })
  })
}
