import type { Writing } from '../../database/database.ts'
import { takeTurns } from '../history/take-turns.ts'

type Days = { id: string | null; opensOn: string; dueOn: string }

/**
 * The title of another round that is open in some of these days (`2024-02-01`): two rounds at once would leave people guessing which one
 * a finding is for. From here until the end of the transaction nobody else begins a round of this region.
 */
export async function overlappingRound(
  sql: Writing,
  regionId: string,
  { id, opensOn, dueOn }: Days,
): Promise<string | undefined> {
  await takeTurns(sql, `days of rounds ${regionId}`)
  const [other] = await sql.query<{ title: string }>(
    `select title from exploration_round
      where region_id = $1 and id is distinct from $2 and closed_at is null and removed_at is null
        and opens_on <= $4 and due_on >= $3 order by number limit 1`,
    [regionId, id, opensOn, dueOn],
  )
  return other?.title
}
