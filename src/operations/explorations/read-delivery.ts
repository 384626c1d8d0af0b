import type { Reading } from '../../database/database.ts'
import { mayRead } from '../../domain/caller.ts'
import { type BoardRow, boardRow } from '../../domain/explorations/delivery-board.ts'
import type { QuestionSet } from '../../domain/explorations/questions.ts'
import type { Round } from '../../domain/explorations/round.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Needs } from '../needs.ts'
import { notWelcome } from '../regions/read-in-region.ts'
import { isEntryId } from '../registers/entry-id.ts'
import { latestQuestions } from './round-questions.ts'
import { selectDeliveries } from './select-deliveries.ts'
import { selectRounds } from './select-rounds.ts'

export type DeliveryMatter = {
  delivery: BoardRow
  round: Round
  /** Null: the set that comes with Thuisplan. */
  questions: QuestionSet | null
  owner: { municipality: string | null; organisation: string | null }
}

/** One delivery with what became of it, and what is asked. */
export function readDelivery(
  { database, caller, today }: Needs,
  regionId: string,
  id: string,
): Promise<Outcome<DeliveryMatter>> {
  return database.read(async (sql) => {
    if (!mayRead(caller, regionId)) return refused({ kind: notWelcome(caller) })
    const matter = await selectDelivery(sql, regionId, id, today)
    return matter ? done(matter) : refused({ kind: 'not-found' })
  })
}

/** The same inside a transaction that goes on to do something with it; undefined when there is none. */
export async function selectDelivery(
  sql: Reading,
  regionId: string,
  id: string,
  today: Date,
): Promise<DeliveryMatter | undefined> {
  const [delivery] = isEntryId(id) ? await selectDeliveries(sql, regionId, { delivery: id }) : []
  if (!delivery) return undefined
  const [kept] = await sql.query<{ round: string; organisation: string | null }>(
    'select round_id as round, organisation_id as organisation from delivery where region_id = $1 and id = $2',
    [regionId, id],
  )
  const [round] = kept ? await selectRounds(sql, regionId, kept.round) : []
  if (!kept || !round) return undefined
  return {
    delivery: boardRow(delivery, today),
    round,
    questions: (await latestQuestions(sql, regionId, round.id)) ?? null,
    owner: { municipality: delivery.municipality, organisation: kept.organisation },
  }
}
