import { done, type Outcome } from '../../domain/outcome.ts'
import type { Needs } from '../needs.ts'
import { readDeliveryBoard } from './read-delivery-board.ts'
import { takeDeliveryStep } from './take-delivery-step.ts'

/**
 * Reminds everybody of a round who can be reminded now, one by one: whoever was reminded meanwhile, or handed in, is passed over.
 * Answers how many were reminded.
 */
export async function remindDeliveries(
  needs: Needs,
  regionId: string,
  round: number,
): Promise<Outcome<{ reminded: number }>> {
  const board = await readDeliveryBoard(needs, regionId, round)
  if (!board.ok) return board
  let reminded = 0
  for (const { id, remindFrom } of board.value.rows) {
    if (remindFrom === null || remindFrom > needs.today) continue
    const step = await takeDeliveryStep(needs, regionId, id, { kind: 'reminded' })
    if (step.ok) reminded += 1
    else if (step.problem.kind !== 'invalid') return step
  }
  return done({ reminded })
}
