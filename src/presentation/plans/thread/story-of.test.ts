import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyPlan, exampleAction, soundPlan } from '../../../domain/plans/example-plans.test.help.ts'
import type { Action, Plan } from '../../../domain/plans/plan.ts'
import type { ThreadMatter } from '../../../domain/plans/thread/thread-matter.ts'
import type { ThreadNoun } from '../../../domain/plans/thread/thread-noun.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { storyOf } from './story-of.ts'
import { threadOf } from './thread-kinds.ts'

const region: Region = {
  id: 'voorbeeld',
  name: 'Regio (voorbeeld)',
  centreMunicipality: 'GM0402',
  frameworkEdition: '',
  planFrom: 2024,
  planTo: 2025,
  handoverOn: '2024-02-01',
  assignment: '',
  assignmentSource: '',
  isExample: true,
  municipalities: [{ code: 'GM0402', name: 'Hilversum', inhabitants: 1 }],
  actionLines: [],
  subThemes: [],
  parties: [],
}
const reader = { language: 'nl', region, today: '2025-01-01' } as const

function matterOf(plan: Plan, more: Partial<ThreadMatter> = {}): ThreadMatter {
  return { region, plan, interviews: [], decisions: [], publications: [], ...more }
}

function storyIn(matter: ThreadMatter, noun: ThreadNoun, id: string) {
  return storyOf(threadOf(matter), { noun, id }, reader) ?? expect.fail(`no story of ${noun} ${id}`)
}

function planWith(changes: Partial<Action>, more: Partial<Plan> = {}): Plan {
  return { ...soundPlan(), ...more, actions: [exampleAction('1.1.1', changes)] }
}

test('whatever the plan, a neighbour on one page lists that page on its own, also where the story is cut', () => {
  fc.assert(
    fc.property(anyPlan, fc.boolean(), (plan, published) => {
      const publications = published ? [{ number: 1, title: 'Voorbeeld', publishedOn: '2025-01-01' }] : []
      const thread = threadOf(matterOf(plan, { publications }))
      const all = plan.actions.map(({ id }) => ({ noun: 'actions' as const, id }))
      for (const name of [...all, { noun: 'plan' as const, id: '2024-2025' }]) {
        const story = storyOf(thread, name, reader)
        for (const step of story?.after.steps.filter(({ far }) => !far) ?? []) {
          const back = storyOf(thread, step, reader)?.before.steps ?? []
          expect(back.some(({ noun, id, far }) => noun === name.noun && id === name.id && !far)).toBe(true)
        }
      }
    }),
    { numRuns: 40 },
  )
})

test('a milestone is told by what happened: in time, late, overdue or still ahead', () => {
  const milestone = (id: string, dueOn: string, reachedOn: string | null) => ({
    id,
    action: '1.1.1',
    title: id,
    dueOn,
    due: dueOn,
    reachedOn,
    isExample: true,
  })
  const milestones = [
    milestone('op tijd', '2024-03-01', '2024-02-20'),
    milestone('laat', '2024-04-01', '2024-05-01'),
    milestone('te laat', '2024-06-01', null),
    milestone('straks', '2025-06-01', null),
  ]
  const { after } = storyIn(matterOf(planWith({ milestones, costs: [] })), 'actions', 'id-1.1.1')
  expect(
    after.steps.filter(({ noun }) => noun === 'milestones').map(({ ahead, sentence }) => [ahead, sentence]),
  ).toEqual([
    [false, 'Op 20 februari 2024 is deze mijlpaal behaald:'],
    [false, 'Op 1 mei 2024 is deze mijlpaal behaald. Gepland was dat op 1 april 2024:'],
    [false, 'Op 1 juni 2024 had deze mijlpaal behaald moeten zijn. Dat is nog niet gebeurd:'],
    [true, 'Op 1 juni 2025 moet deze mijlpaal behaald zijn:'],
  ])
})

test('a contribution is told with what changed by it, and never word for word', () => {
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
  const told = (changes: object) => {
    const plan = planWith({}, { contributions: [{ ...contribution, ...changes }] })
    const { before } = storyIn(matterOf(plan), 'actions', 'id-1.1.1')
    expect(JSON.stringify(before)).not.toContain('Bel mij')
    return before.steps.find(({ noun }) => noun === 'contributions')
  }
  expect(told({})).toMatchObject({
    sentence: 'Op 12 maart 2024 kwam er inbreng van panellid (voorbeeld):',
    own: 'Inbreng 1',
    followUp: { sentence: 'Daarop werd actie 1.1.1 gewijzigd:', own: 'Wij bellen nu eerst.' },
  })
  expect(told({ whatChanged: '' })?.followUp?.own).toBe('Goed idee.')
  expect(told({ whatChanged: '', answer: '' })?.followUp?.sentence).toBe('Er is nog geen antwoord.')
})

test('when very much hangs on one thing, its neighbours are told and the rest is counted', () => {
  const actions = Array.from({ length: 30 }, (_, index) => exampleAction(`1.1.${index + 1}`, { policy: '' }))
  const { before, after } = storyIn(matterOf({ ...soundPlan(), actions }), 'goals', '1.1')
  expect(before).toEqual({ steps: [], left: 0 })
  expect(after.steps.filter(({ noun }) => noun === 'actions')).toHaveLength(30)
  expect(after.steps.every(({ far }) => !far)).toBe(true)
  expect(after.left).toBeGreaterThan(60)
})
