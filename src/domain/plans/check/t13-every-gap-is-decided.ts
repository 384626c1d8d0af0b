import { stateOfGap, undecidedGaps } from '../../explorations/undecided-gaps.ts'
import type { Plan } from '../plan.ts'
import type { Remark } from './remark.ts'

/** T13 (S5): every gap of the exploration is decided: a goal or an action fills it, a recommendation passes it on, or a reason says why nothing does. */
export function everyGapIsDecided({ gaps }: Plan): Remark[] {
  return undecidedGaps(gaps).map((one) => ({
    subject: `gap:${one.key}`,
    lack: { kind: 'gap-undecided', gap: one.gap, state: stateOfGap(one) },
    mend: { kind: 'gap', gap: one.key },
  }))
}
