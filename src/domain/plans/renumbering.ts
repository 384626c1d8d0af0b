import { done, invalid, type Outcome, refused } from '../outcome.ts'
import { versionOf } from '../registers/version-of-entry.ts'
import { actionLineOf, byCode, goalCodeOf } from './plan-code.ts'

export type Coded = { id: string; code: string }

/** What stands in the plan, by its codes: an action stands under the goal its code begins with. */
export type PlanCodes = { goals: readonly Coded[]; actions: readonly Coded[] }

/** What can be done with the order of a plan. `back`: the codes these had before. */
export type OrderStep =
  | { kind: 'up' | 'down'; id: string }
  | { kind: 'to-goal'; ids: readonly string[]; goal: string }
  | { kind: 'close-gaps' }
  | { kind: 'back'; codes: ReadonlyMap<string, string> }

/** A code that becomes another one. */
export type CodeMove = { noun: 'goals' | 'actions'; id: string; from: string; to: string }

/** Which codes change; what is not named keeps its own, so that a step changes no more than it must. */
export function renumbering(plan: PlanCodes, step: OrderStep): Outcome<CodeMove[]> {
  switch (step.kind) {
    case 'up':
    case 'down':
      return changePlaces(plan, step.id, step.kind === 'up' ? -1 : 1)
    case 'to-goal':
      return moveToGoal(plan, step.ids, step.goal)
    case 'close-gaps':
      return done(movesTo(plan, withoutGaps(plan)))
    case 'back':
      return putBack(plan, step.codes)
  }
}

/** The same as long as every goal and action has the code it had. */
export function versionOfOrder({ goals, actions }: PlanCodes): Promise<string> {
  const told = [...goals, ...actions].map(({ id, code }) => `${code} ${id}`).sort()
  return versionOf([{ key: 'codes' }], { codes: told })
}

type NewCodes = ReadonlyMap<string, string>

/** With its neighbour of the same goal, or of the same line; whoever has no neighbour on that side stays. */
function changePlaces(plan: PlanCodes, id: string, by: -1 | 1): Outcome<CodeMove[]> {
  const noun = plan.goals.some((goal) => goal.id === id) ? 'goals' : 'actions'
  const own = plan[noun].find((one) => one.id === id)
  if (!own) return refused({ kind: 'not-found' })
  const above = (code: string) => (noun === 'goals' ? String(actionLineOf(code)) : goalCodeOf(code))
  const siblings = sorted(plan[noun].filter(({ code }) => above(code) === above(own.code)))
  const other = siblings[siblings.indexOf(own) + by]
  if (!other) return done([])
  return done(
    movesTo(
      plan,
      new Map([
        [own.id, other.code],
        [other.id, own.code],
      ]),
    ),
  )
}

/** At the end of another goal, in the order in which they stood. */
function moveToGoal(plan: PlanCodes, ids: readonly string[], goal: string): Outcome<CodeMove[]> {
  if (!plan.goals.some(({ code }) => code === goal)) return invalid('goal', 'unknown-goal', goal)
  const chosen = new Set(ids)
  const there = plan.actions.filter(({ code }) => goalCodeOf(code) === goal)
  const coming = sorted(plan.actions.filter(({ id, code }) => chosen.has(id) && goalCodeOf(code) !== goal))
  const last = Math.max(0, ...there.map(({ code }) => numberOf(code)))
  if (last + coming.length > mostNumbers)
    return invalid('goal', 'number-too-large', String(last + coming.length))
  return done(movesTo(plan, new Map(coming.map(({ id }, at) => [id, `${goal}.${last + 1 + at}`]))))
}

/** Goals of a line are 1, 2, 3 …, and so are the actions of a goal. */
function withoutGaps(plan: PlanCodes): NewCodes {
  const codes = new Map<string, string>()
  for (const [line, goals] of Map.groupBy(sorted(plan.goals), ({ code }) => actionLineOf(code)))
    for (const [at, goal] of goals.entries()) {
      const code = `${line}.${at + 1}`
      codes.set(goal.id, code)
      const actions = sorted(plan.actions.filter((action) => goalCodeOf(action.code) === goal.code))
      for (const [place, { id }] of actions.entries()) codes.set(id, `${code}.${place + 1}`)
    }
  return codes
}

/** Only when every code would be one of a kind again, and every action under a goal. */
function putBack(plan: PlanCodes, codes: NewCodes): Outcome<CodeMove[]> {
  const moves = movesTo(plan, codes)
  const became = new Map(moves.map(({ id, to }) => [id, to]))
  const after = ({ id, code }: Coded) => became.get(id) ?? code
  const goals = plan.goals.map(after)
  const actions = plan.actions.map(after)
  const areApart = new Set([...goals, ...actions]).size === goals.length + actions.length
  const fit = goals.every((code) => goalForm.test(code)) && actions.every((code) => actionForm.test(code))
  const haveGoals = actions.every((code) => goals.includes(goalCodeOf(code)))
  return areApart && fit && haveGoals ? done(moves) : refused({ kind: 'changed-meanwhile' })
}

/** What has another code now; the actions of a goal go along with it, unless they are named themselves. */
function movesTo(plan: PlanCodes, codes: NewCodes): CodeMove[] {
  const ofGoals = new Map(plan.goals.map(({ id, code }) => [code, codes.get(id) ?? code]))
  const along = ({ code }: Coded) => `${ofGoals.get(goalCodeOf(code)) ?? goalCodeOf(code)}.${numberOf(code)}`
  return [
    ...plan.goals.map(({ id, code }) => ({
      noun: 'goals' as const,
      id,
      from: code,
      to: codes.get(id) ?? code,
    })),
    ...plan.actions.map((action) => ({
      noun: 'actions' as const,
      id: action.id,
      from: action.code,
      to: codes.get(action.id) ?? along(action),
    })),
  ].filter(({ from, to }) => from !== to)
}

const mostNumbers = 99
const goalForm = /^[1-9]\.[1-9]\d?$/
const actionForm = /^[1-9]\.[1-9]\d?\.[1-9]\d?$/

function numberOf(code: string): number {
  return Number(code.split('.').at(-1))
}

function sorted(coded: readonly Coded[]): Coded[] {
  return coded.toSorted((one, other) => byCode(one.code, other.code))
}
