import type { Reading, Writing } from '../../database/database.ts'
import { mayRead, mayWrite } from '../../domain/caller.ts'
import { stateOf } from '../../domain/explorations/delivery-state.ts'
import type { Round } from '../../domain/explorations/round.ts'
import type { DecidedGap } from '../../domain/explorations/undecided-gaps.ts'
import { done, invalid, type Outcome, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import { takeTurns } from '../history/take-turns.ts'
import type { Needs } from '../needs.ts'
import { notWelcome } from '../regions/read-in-region.ts'
import { selectRegion } from '../regions/read-region.ts'
import { overlappingRound } from './overlapping-round.ts'
import { selectUndecidedGaps } from './select-decided-gaps.ts'
import { selectDeliveries } from './select-deliveries.ts'
import { selectRound } from './select-rounds.ts'

export type Closing = {
  region: Region
  round: Round
  /** What must be decided first. */
  undecided: readonly DecidedGap[]
  /** How many were asked, and how many of those were not accepted; that holds nobody back. */
  asked: number
  outstanding: number
}

/** What stands between a round and its end. */
export function readClosing(
  { database, caller, today }: Needs,
  regionId: string,
  roundId: string,
): Promise<Outcome<Closing>> {
  return database.read(async (sql) => {
    if (!mayRead(caller, regionId)) return refused({ kind: notWelcome(caller) })
    return selectClosing(sql, regionId, roundId, today)
  })
}

/** Closes a round: nothing can be handed in any more. Refused as long as a gap is undecided. */
export function closeRound(needs: Needs, regionId: string, roundId: string): Promise<Outcome<Round>> {
  return changeRound(needs, regionId, roundId, async (sql, { round, undecided }, person) => {
    if (round.closedAt !== null) return invalid('round', 'round-is-over')
    if (undecided.length > 0) return invalid('round', 'gaps-undecided', String(undecided.length))
    await sql.query(
      'update exploration_round set closed_at = now(), closed_by = $3 where region_id = $1 and id = $2',
      [regionId, roundId, person],
    )
    return done(round)
  })
}

/** The way back, for who closed too early. Refused when another round runs in the same days. */
export function reopenRound(needs: Needs, regionId: string, roundId: string): Promise<Outcome<Round>> {
  return changeRound(needs, regionId, roundId, async (sql, { round }) => {
    if (round.closedAt === null) return done(round)
    const other = await overlappingRound(sql, regionId, round)
    if (other !== undefined) return invalid('round', 'round-still-open', other)
    await sql.query(
      'update exploration_round set closed_at = null, closed_by = null where region_id = $1 and id = $2',
      [regionId, roundId],
    )
    return done(round)
  })
}

function changeRound(
  { database, caller, today }: Needs,
  regionId: string,
  roundId: string,
  change: (sql: Writing, closing: Closing, person: string) => Promise<Outcome<Round>>,
): Promise<Outcome<Round>> {
  return database.write(async (sql) => {
    if (!mayRead(caller, regionId)) return refused({ kind: notWelcome(caller) })
    if (caller.kind !== 'person' || !mayWrite(caller, regionId, 'rounds'))
      return refused({ kind: 'not-allowed' })
    await takeTurns(sql, `round ${roundId}`)
    const closing = await selectClosing(sql, regionId, roundId, today)
    return closing.ok ? change(sql, closing.value, caller.id) : closing
  })
}

async function selectClosing(
  sql: Reading,
  regionId: string,
  roundId: string,
  today: Date,
): Promise<Outcome<Closing>> {
  const region = await selectRegion(sql, regionId, today)
  if (!region.ok) return region
  const round = await selectRound(sql, regionId, roundId)
  if (!round.ok) return round
  const deliveries = await selectDeliveries(sql, regionId, { round: roundId })
  return done({
    region: region.value,
    round: round.value,
    undecided: await selectUndecidedGaps(sql, region.value),
    asked: deliveries.length,
    outstanding: deliveries.filter(({ steps, findings }) => stateOf(steps, findings) !== 'accepted').length,
  })
}
