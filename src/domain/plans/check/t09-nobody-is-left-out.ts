import { type TargetGroup, targetGroups } from '../../terms.ts'
import { type Plan, standing } from '../plan.ts'
import type { Remark } from './remark.ts'

/**
 * T09 (S14): youth, LHBTIQ+ people and homeless EU citizens are each reached by an action. An action for everyone does not
 * count: line 6 asks for attention to each of them.
 */
export function nobodyIsLeftOut({ actions }: Plan): Remark[] {
  const reached = new Set<TargetGroup>(standing(actions).flatMap((action) => action.targetGroups))
  return targetGroups.codes
    .filter((group) => group !== 'everyone' && !reached.has(group))
    .map((group) => ({
      subject: `group:${group}`,
      lack: { kind: 'group-not-reached', group },
      mend: { kind: 'list', noun: 'actions' },
    }))
}
