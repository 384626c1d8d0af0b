import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byCode, goalCodeOf } from './plan-code.ts'
import { type CodeMove, type OrderStep, type PlanCodes, renumbering, versionOfOrder } from './renumbering.ts'

/** Goals and actions with holes between their numbers; each is called by the code it began with. */
const plans = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 12 })), {
    selector: String,
    minLength: 1,
    maxLength: 8,
  })
  .chain((goals) =>
    fc
      .uniqueArray(fc.tuple(fc.nat(goals.length - 1), fc.integer({ min: 1, max: 30 })), {
        selector: String,
        maxLength: 20,
      })
      .map(
        (actions): PlanCodes => ({
          goals: goals.map(([line, number]) => coded(`${line}.${number}`)),
          actions: actions.map(([goal, number]) => coded(`${goals[goal]?.join('.')}.${number}`)),
        }),
      ),
  )

const coded = (code: string) => ({ id: `id of ${code}`, code })

function after(plan: PlanCodes, moves: readonly CodeMove[]): PlanCodes {
  const codes = new Map(moves.map(({ id, to }) => [id, to]))
  const renamed = (all: PlanCodes['goals']) =>
    all.map(({ id, code }) => ({ id, code: codes.get(id) ?? code }))
  return { goals: renamed(plan.goals), actions: renamed(plan.actions) }
}

function done(plan: PlanCodes, step: OrderStep): PlanCodes {
  const moves = renumbering(plan, step)
  if (!moves.ok) throw new Error(JSON.stringify(moves.problem))
  return after(plan, moves.value)
}

const inOrder = (all: PlanCodes['goals']) =>
  all.toSorted((one, other) => byCode(one.code, other.code)).map(({ id }) => id)
const codesOf = (plan: PlanCodes) => [...plan.goals, ...plan.actions].map(({ code }) => code)

test('without gaps everything is numbered from 1 on, in the order it had, and under the goal it had', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const closed = done(plan, { kind: 'close-gaps' })
      expect(inOrder(closed.goals)).toEqual(inOrder(plan.goals))
      expect(inOrder(closed.actions)).toEqual(inOrder(plan.actions))
      const goalOf = (of: PlanCodes, code: string) =>
        of.goals.find((goal) => goal.code === goalCodeOf(code))?.id
      for (const [at, { code }] of closed.actions.entries())
        expect(goalOf(closed, code)).toBe(goalOf(plan, plan.actions[at]?.code ?? ''))
      for (const all of [closed.goals, closed.actions]) {
        const numbers = Map.groupBy(all, ({ code }) => code.split('.').slice(0, -1).join('.'))
        for (const siblings of numbers.values())
          expect(siblings.map(({ code }) => Number(code.split('.').at(-1))).sort((a, b) => a - b)).toEqual(
            siblings.map((_, at) => at + 1),
          )
      }
      expect(renumbering(closed, { kind: 'close-gaps' })).toEqual({ ok: true, value: [] })
    }),
  )
})

test('every step leaves each code one of a kind and each action under a goal, and can be taken back', () => {
  fc.assert(
    fc.property(plans, fc.nat(), fc.constantFrom('up' as const, 'down' as const), (plan, which, kind) => {
      const all = [...plan.goals, ...plan.actions]
      const { id = '' } = all[which % all.length] ?? {}
      const goal = plan.goals[which % plan.goals.length]?.code ?? ''
      const steps: OrderStep[] = [
        { kind, id },
        { kind: 'close-gaps' },
        { kind: 'to-goal', ids: plan.actions.slice(0, 5).map((action) => action.id), goal },
      ]
      for (const step of steps) {
        const moves = renumbering(plan, step)
        if (!moves.ok) throw new Error(JSON.stringify(moves.problem))
        const then = after(plan, moves.value)
        expect(new Set(codesOf(then)).size).toBe(all.length)
        for (const { code } of then.actions)
          expect(then.goals.map((one) => one.code)).toContain(goalCodeOf(code))
        const codes = new Map(moves.value.map((move) => [move.id, move.from]))
        expect(done(then, { kind: 'back', codes })).toEqual(plan)
      }
    }),
  )
})

test('a goal that changes places takes its actions along', () => {
  const plan = { goals: ['3.1', '3.4'].map(coded), actions: ['3.1.2', '3.4.1', '3.4.7'].map(coded) }
  const moves = renumbering(plan, { kind: 'down', id: 'id of 3.1' })
  expect(moves.ok && moves.value.map(({ from, to }) => `${from} > ${to}`)).toEqual([
    '3.1 > 3.4',
    '3.4 > 3.1',
    '3.1.2 > 3.4.2',
    '3.4.1 > 3.1.1',
    '3.4.7 > 3.1.7',
  ])
})

test('the first stays first, and a goal with 99 numbers takes no more', () => {
  const plan = { goals: ['1.1', '1.2'].map(coded), actions: ['1.1.1', '1.2.99'].map(coded) }
  expect(renumbering(plan, { kind: 'up', id: 'id of 1.1.1' })).toEqual({ ok: true, value: [] })
  expect(renumbering(plan, { kind: 'to-goal', ids: ['id of 1.1.1'], goal: '1.2' })).toMatchObject({
    ok: false,
    problem: { fields: { goal: { code: 'number-too-large' } } },
  })
  expect(renumbering(plan, { kind: 'to-goal', ids: [], goal: '1.9' })).toMatchObject({
    problem: { fields: { goal: { code: 'unknown-goal' } } },
  })
})

test('codes that do not fit any more are not put back', () => {
  const plan = { goals: ['1.1'].map(coded), actions: ['1.1.1', '1.1.2'].map(coded) }
  for (const code of ['1.1.2', '1.2.1', '1.1', 'weg', ''])
    expect(renumbering(plan, { kind: 'back', codes: new Map([['id of 1.1.1', code]]) })).toEqual({
      ok: false,
      problem: { kind: 'changed-meanwhile' },
    })
})

test('the version of the order changes with every code, and with nothing else', async () => {
  const plan = { goals: ['1.1', '1.2'].map(coded), actions: ['1.1.1'].map(coded) }
  const turned = { goals: plan.goals.toReversed(), actions: plan.actions }
  expect(await versionOfOrder(turned)).toBe(await versionOfOrder(plan))
  expect(await versionOfOrder(done(plan, { kind: 'up', id: 'id of 1.2' }))).not.toBe(
    await versionOfOrder(plan),
  )
})
