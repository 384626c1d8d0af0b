import type { Reading } from '../../database/database.ts'
import { mayRead } from '../../domain/caller.ts'
import { type BoardRow, boardRow } from '../../domain/explorations/delivery-board.ts'
import type { QuestionSet } from '../../domain/explorations/questions.ts'
import type { Round } from '../../domain/explorations/round.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { FindingState } from '../../domain/terms.ts'
import type { Needs } from '../needs.ts'
import { notWelcome } from '../regions/read-in-region.ts'
import { isEntryId } from '../registers/entry-id.ts'
import { latestQuestions } from './round-questions.ts'
import { selectDeliveries } from './select-deliveries.ts'
import { selectRounds } from './select-rounds.ts'
import { countsFor, toldOf } from './sql-of-delivery.ts'

export type DeliveryMatter = {
  delivery: BoardRow
  round: Round
  /** Null: the set that comes with Thuisplan. */
  questions: QuestionSet | null
  owner: { municipality: string | null; organisation: string | null }
}

/** A finding of a delivery in short. */
export type DeliveredFinding = {
  id: string
  number: number
  title: string
  actionLine: number
  state: FindingState
}

/** One delivery with what became of it, what is asked, and the first findings that came for it. */
export function readDelivery(
  { database, caller, today }: Needs,
  regionId: string,
  id: string,
): Promise<Outcome<DeliveryMatter & { findings: DeliveredFinding[] }>> {
  return database.read(async (sql) => {
    if (!mayRead(caller, regionId)) return refused({ kind: notWelcome(caller) })
    const matter = await selectDelivery(sql, regionId, id, today)
    return matter
      ? done({ ...matter, findings: await selectDeliveredFindings(sql, regionId, id) })
      : refused({ kind: 'not-found' })
  })
}

/** More than this nobody reads on one page; the matrix has them all. */
const mostFindings = 100

function selectDeliveredFindings(sql: Reading, regionId: string, id: string): Promise<DeliveredFinding[]> {
  return sql.query<DeliveredFinding>(
    `select told.id, told.number, told.title, told.action_line as "actionLine", told.state
       from delivery asked
       join (select finding.region_id, round_id, finding.id, number, title, action_line, state, ${toldOf('finding', 'it')}
               from finding left join invitation it on it.region_id = finding.region_id and it.id = invitation_id
              where finding.region_id = $1 and removed_at is null) told on told.round_id = asked.round_id
      where asked.region_id = $1 and asked.id = $2 and asked.removed_at is null and ${countsFor('told', 'asked')}
      order by told.action_line, told.number
      limit ${mostFindings}`,
    [regionId, id],
  )
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
