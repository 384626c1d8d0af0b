import { type Plan, standing } from '../plan.ts'
import { nameOf, type Remark } from './remark.ts'

/** T05 (S6, S11): every action has a dated milestone and an indicator, or says why not. */
export function everyActionCanBeFollowed({ actions }: Plan): Remark[] {
  return standing(actions).flatMap((action): Remark[] => {
    const remarks: Remark[] = []
    if (action.milestones.length === 0 && action.noMilestoneBecause === '')
      remarks.push({
        subject: `action:${action.code}:milestone`,
        lack: { kind: 'no-milestone', ...nameOf(action) },
        mend: { kind: 'new', noun: 'milestones', prefilled: { action: action.code } },
      })
    if (action.indicator === '' && action.noIndicatorBecause === '')
      remarks.push({
        subject: `action:${action.code}:indicator`,
        lack: { kind: 'no-indicator', ...nameOf(action) },
        mend: { kind: 'change', noun: 'actions', id: action.id },
      })
    return remarks
  })
}
