import { type Goal, type Plan, standing } from '../plan.ts'
import { actionLineOf, byCode } from '../plan-code.ts'
import type { Remark } from './remark.ts'

/** T01 (S1): every action line has a goal and an action. The reason why a line has none is the answer to the remark. */
export function everyLineHasAGoalAndAnAction({ region, goals, actions }: Plan): Remark[] {
  return region.actionLines.flatMap((line): Remark[] => {
    const subject = `line:${line}`
    const [first] = goals.filter(({ code }) => actionLineOf(code) === line).toSorted(byGoalCode)
    if (!first)
      return [
        {
          subject,
          lack: { kind: 'no-goal', line },
          mend: { kind: 'new', noun: 'goals', prefilled: { code: `${line}.1` } },
        },
      ]
    if (standing(actions).some(({ code }) => actionLineOf(code) === line)) return []
    const number =
      1 + Math.max(0, ...actions.filter(({ goal }) => goal === first.code).map(({ code }) => lastPart(code)))
    const prefilled = { code: `${first.code}.${number}` }
    return [{ subject, lack: { kind: 'no-action', line }, mend: { kind: 'new', noun: 'actions', prefilled } }]
  })
}

function byGoalCode(a: Goal, b: Goal): number {
  return byCode(a.code, b.code)
}

function lastPart(code: string): number {
  return Number(code.split('.').at(-1))
}
