import type { Reading } from '../../database/database.ts'
import type { Round } from '../../domain/explorations/round.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { isEntryId } from '../registers/entry-id.ts'

/** The rounds of a region, the newest first. */
export function selectRounds(sql: Reading, regionId: string, only?: string): Promise<Round[]> {
  return sql.query<Round>(
    `select id, number, title, opens_on as "opensOn", due_on as "dueOn", explanation, reminds, is_example as "isExample",
            closed_at as "closedAt"
       from exploration_round
      where region_id = $1 and ($2::uuid is null or id = $2) and removed_at is null order by number desc`,
    [regionId, only ?? null],
  )
}

/** The round of that id, as its address names it. */
export async function selectRound(sql: Reading, regionId: string, id: string): Promise<Outcome<Round>> {
  const [round] = isEntryId(id) ? await selectRounds(sql, regionId, id) : []
  return round ? done(round) : refused({ kind: 'not-found' })
}
