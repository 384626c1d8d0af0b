import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyPlan, exampleAction, soundPlan } from '../../domain/plans/example-plans.test.help.ts'
import type { Action, Plan } from '../../domain/plans/plan.ts'
import { goldenThread } from './golden-thread.ts'

const reader = { language: 'nl', region: { municipalities: [] }, today: '2025-01-01' } as const

function milestone(id: string, dueOn: string, reachedOn: string | null) {
  return { id, action: '1.1.1', title: id, dueOn, due: dueOn, reachedOn, isExample: true }
}

function threadOf(changes: Partial<Action>, more: Partial<Plan> = {}) {
  const action = exampleAction('1.1.1', changes)
  return goldenThread(action, { ...soundPlan(), ...more, actions: [action] }, reader)
}

test('what lies ahead, what came late and what is overdue are told apart', () => {
  const milestones = [
    milestone('op tijd', '2024-03-01', '2024-02-20'),
    milestone('laat', '2024-04-01', '2024-05-01'),
    milestone('te laat', '2024-06-01', null),
    milestone('straks', '2025-06-01', null),
  ]
  const steps = threadOf({ milestones, costs: [] }).filter(({ key }) => key.startsWith('milestone'))
  expect(steps.map(({ day, ahead, sentence }) => [day, ahead, sentence])).toEqual([
    ['2024-02-20', false, 'Mijlpaal behaald:'],
    ['2024-05-01', false, 'Mijlpaal behaald, gepland op 1 april 2024:'],
    ['2024-06-01', false, 'Mijlpaal gepland, nog niet behaald:'],
    ['2025-06-01', true, 'Mijlpaal gepland:'],
  ])
})

test('a contribution is followed by what changed, else by the answer, else by its absence', () => {
  const contribution = {
    id: 'c',
    number: 1,
    receivedOn: '2024-03-12',
    actionLine: 1,
    fromWhom: 'panellid (voorbeeld)',
    body: 'Bel mij.',
    involvement: 'tested',
    action: '1.1.1',
    answer: 'Goed idee.',
    whatChanged: 'Wij bellen nu eerst.',
    isExample: true,
  } as const
  const after = (changes: object) =>
    threadOf({}, { contributions: [{ ...contribution, ...changes }] }).find(
      ({ key }) => key === 'contribution-1',
    )?.followUp
  expect(after({})).toEqual({ sentence: 'Daarop veranderde:', own: 'Wij bellen nu eerst.' })
  expect(after({ whatChanged: '' })).toEqual({ sentence: '', own: 'Goed idee.' })
  expect(after({ whatChanged: '', answer: '' })).toEqual({ sentence: 'Er is nog geen antwoord.', own: '' })
})

test('what happens during an action is told in order of time, and every step is told once', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      for (const action of plan.actions) {
        const steps = goldenThread(action, plan, reader)
        const days = steps.map(({ day }) => day).filter((day) => day !== '')
        expect(days).toEqual(days.toSorted())
        expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length)
      }
    }),
  )
})
