import { type BoardRow, deliveryBoard } from '../../domain/explorations/delivery-board.ts'
import { openRoundOf, type Round } from '../../domain/explorations/round.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { DeliveryState } from '../../domain/terms.ts'
import type { Needs } from '../needs.ts'
import { readInRegion } from '../regions/read-in-region.ts'
import { selectDeliveries } from './select-deliveries.ts'
import { selectRounds } from './select-rounds.ts'

export type DeliveryBoard = {
  region: Region
  rounds: readonly Round[]
  /** Null while there is no round. */
  round: Round | null
  rows: readonly BoardRow[]
  sums: Record<DeliveryState, number>
}

/** Who delivers what in a round: the one of that number, or else the one that is open, or the last. */
export function readDeliveryBoard(
  needs: Needs,
  regionId: string,
  wanted?: number,
): Promise<Outcome<DeliveryBoard>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    const { today } = needs
    const rounds = await selectRounds(sql, regionId)
    const round =
      wanted === undefined
        ? (openRoundOf(rounds, today) ?? rounds[0])
        : rounds.find(({ number }) => number === wanted)
    if (wanted !== undefined && !round) return refused({ kind: 'not-found' })
    const deliveries = round ? await selectDeliveries(sql, regionId, { round: round.id }) : []
    return done({ region, rounds, round: round ?? null, ...deliveryBoard(deliveries, today) })
  })
}
