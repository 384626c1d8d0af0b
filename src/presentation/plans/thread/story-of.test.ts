import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DecidedGap } from '../../../domain/explorations/undecided-gaps.ts'
import { anyPlan, exampleAction, soundPlan } from '../../../domain/plans/example-plans.test.help.ts'
import type { Action, Plan } from '../../../domain/plans/plan.ts'
import type { ThreadName } from '../../../domain/plans/thread/follow-thread.ts'
import type {
  ThreadConsultation,
  ThreadDecision,
  ThreadMatter,
  ThreadRecommendation,
  ThreadVersion,
} from '../../../domain/plans/thread/thread-matter.ts'
import type { ThreadNoun } from '../../../domain/plans/thread/thread-noun.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { shortStoryOf, storyOf } from './story-of.ts'
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
  return {
    region,
    plan,
    interviews: [],
    versions: [],
    consultations: [],
    decisions: [],
    recommendations: [],
    publications: [],
    ...more,
  }
}

function storyIn(matter: ThreadMatter, noun: ThreadNoun, id: string) {
  return storyOf(threadOf(matter), { noun, id }, reader) ?? expect.fail(`no story of ${noun} ${id}`)
}

function planWith(changes: Partial<Action>, more: Partial<Plan> = {}): Plan {
  return { ...soundPlan(), ...more, actions: [exampleAction('1.1.1', changes)] }
}

/** So many versions, the first with a consultation and a decision, and a recommendation on all there is. */
function aroundPlan(plan: Plan, submitted: number): Partial<ThreadMatter> {
  const numbers = Array.from({ length: submitted }, (_, index) => index + 1)
  return {
    versions: numbers.map((number) => exampleVersion(number, plan)),
    consultations: numbers.slice(0, 1).map(() => exampleConsultation),
    decisions: numbers.slice(0, 1).map((version) => exampleDecision(version)),
    recommendations: [
      exampleRecommendation({
        findings: plan.findings.map(({ id }) => id),
        contributions: plan.contributions.map(({ id }) => id),
        actions: plan.actions.map(({ id }) => id),
      }),
    ],
  }
}

function namesOf(plan: Plan, submitted: number): ThreadName[] {
  return [
    ...plan.actions.map(({ id }) => ({ noun: 'actions' as const, id })),
    ...Array.from({ length: submitted }, (_, index) => ({
      noun: 'versions' as const,
      id: String(index + 1),
    })),
    { noun: 'plan', id: '2024-2025' },
    { noun: 'consultations', id: '1' },
    { noun: 'decisions', id: 'besluit' },
    { noun: 'recommendations', id: 'aanbeveling' },
  ]
}

function exampleVersion(number: number, plan: Plan, changes: Partial<ThreadVersion> = {}): ThreadVersion {
  return {
    number,
    title: `Versie ${number} (voorbeeld)`,
    submittedOn: `2024-0${number}-15`,
    planTo: 2025,
    goals: plan.goals.map(({ id }) => id),
    actions: plan.actions.map(({ id }) => id),
    steps: [{ stage: 'decision-making', takenOn: `2024-0${number}-15` }],
    ...changes,
  }
}

const exampleConsultation: ThreadConsultation = {
  number: 1,
  version: 1,
  title: 'Wat vindt u ervan? (voorbeeld)',
  opensOn: '2024-01-20',
  closesOn: '2024-02-03',
}

function exampleDecision(version: number | null, number = 1): ThreadDecision {
  return {
    id: 'besluit',
    number,
    place: 'GM0402',
    body: 'municipal-council',
    kind: 'adopt',
    subject: 'Het plan (voorbeeld)',
    plannedOn: null,
    decidedOn: '2024-03-01',
    outcome: 'carried',
    version,
    publication: null,
    isExample: true,
  }
}

function exampleRecommendation(changes: Partial<ThreadRecommendation> = {}): ThreadRecommendation {
  return {
    id: 'aanbeveling',
    number: 1,
    kind: 'next-period',
    title: 'Ga door (voorbeeld)',
    recordedOn: '2023-12-01',
    findings: [],
    contributions: [],
    actions: [],
    isExample: true,
    ...changes,
  }
}

test('whatever the plan, a neighbour on one page lists that page on its own, also where the story is cut', () => {
  fc.assert(
    fc.property(anyPlan, fc.nat(3), fc.boolean(), (plan, submitted, published) => {
      const publications = published ? [{ number: 1, title: 'Voorbeeld', publishedOn: '2025-01-01' }] : []
      const thread = threadOf(matterOf(plan, { publications, ...aroundPlan(plan, submitted) }))
      const seen = new Set<string>()
      for (const name of namesOf(plan, submitted)) {
        const story = storyOf(thread, name, reader)
        const near = (part: 'before' | 'after') => story?.[part].steps.filter(({ far }) => !far) ?? []
        for (const [part, other] of [
          ['after', 'before'],
          ['before', 'after'],
        ] as const)
          for (const step of near(part)) {
            seen.add(step.noun)
            const back = storyOf(thread, step, reader)?.[other].steps ?? []
            expect(back.some(({ noun, id, far }) => noun === name.noun && id === name.id && !far)).toBe(true)
          }
      }
      if (submitted > 0)
        expect([...seen]).toEqual(expect.arrayContaining(['versions', 'consultations', 'plan']))
    }),
    { numRuns: 40 },
  )
})

test('what happens during an action is told in order of time, and every step is told once', () => {
  fc.assert(
    fc.property(anyPlan, fc.nat(2), (drawn, submitted) => {
      // What an older fund covers is told with that fund: a cause is no later than what came of it.
      const plan = {
        ...drawn,
        actions: drawn.actions.map((action) => ({
          ...action,
          costs: action.costs.filter(({ fund, year }) => fund === null || fund.year === year),
        })),
      }
      const thread = threadOf(matterOf(plan, aroundPlan(plan, submitted)))
      for (const { id } of plan.actions) {
        const story = storyOf(thread, { noun: 'actions', id }, reader)
        const steps = [...(story?.before.steps ?? []), ...(story?.after.steps ?? [])]
        expect(new Set(steps.map(({ noun, id: step }) => `${noun}/${step}`)).size).toBe(steps.length)
        const during = steps.filter(
          ({ noun, far }) => !far && (noun === 'milestones' || noun === 'money-lines'),
        )
        const days = during.map(({ day }) => day)
        expect(days).toEqual(days.toSorted())
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
    followUps: [{ sentence: 'Daarop werd actie 1.1.1 gewijzigd:', own: 'Wij bellen nu eerst.' }],
  })
  expect(told({ whatChanged: '' })?.followUps[0]?.own).toBe('Goed idee.')
  expect(told({ whatChanged: '', answer: '' })?.followUps[0]?.sentence).toBe('Er is nog geen antwoord.')
})

test('when very much hangs on one thing, its neighbours are told and the rest is counted', () => {
  const actions = Array.from({ length: 30 }, (_, index) => exampleAction(`1.1.${index + 1}`, { policy: '' }))
  const { before, after } = storyIn(matterOf({ ...soundPlan(), actions }), 'goals', '1.1')
  expect(before).toEqual({ steps: [], left: 0 })
  expect(after.steps.filter(({ noun }) => noun === 'actions')).toHaveLength(30)
  expect(after.steps.every(({ far }) => !far)).toBe(true)
  expect(after.left).toBeGreaterThan(60)
})

test('a version leads from what it held, and only that, to its consultation, the next version and the decisions on it', () => {
  const plan = planWith({})
  const versions = [exampleVersion(1, plan, { actions: [] }), exampleVersion(2, plan)]
  const matter = matterOf(plan, {
    versions,
    consultations: [exampleConsultation],
    decisions: [exampleDecision(1)],
  })
  const near = (noun: ThreadNoun, id: string, part: 'before' | 'after') =>
    storyIn(matter, noun, id)
      [part].steps.filter(({ far }) => !far)
      .map((step) => `${step.noun} ${step.id}`)
  expect(near('versions', '1', 'before')).toEqual(plan.goals.map(({ id }) => `goals ${id}`))
  expect(near('versions', '2', 'before')).toEqual(expect.arrayContaining(['actions id-1.1.1', 'versions 1']))
  expect(near('versions', '1', 'after').toSorted()).toEqual([
    'consultations 1',
    'decisions besluit',
    'plan 2024-2025',
    'versions 2',
  ])
  expect(near('consultations', '1', 'after')).toEqual(['versions 2'])
  expect(near('decisions', 'besluit', 'before')).toEqual(['versions 1'])
  const { here } = storyIn(matter, 'versions', '1')
  expect([here.sentence, here.followUps[0]?.sentence]).toEqual([
    'Op 15 januari 2024 is versie 1 van het plan ingediend:',
    'Sinds 15 januari 2024 is de fase: besluitvorming.',
  ])
})

test('a decision that an action names is told after it, and one about no version after the plan', () => {
  const matter = matterOf(planWith({ decisions: [7] }), { decisions: [exampleDecision(null, 7)] })
  const before = storyIn(matter, 'decisions', 'besluit').before.steps.filter(({ far }) => !far)
  expect(before.map(({ noun }) => noun).toSorted()).toEqual(['actions', 'plan'])
})

test('a recommendation comes from the plan of its time, and leads to the actions of the next', () => {
  const old = exampleAction('1.1.1')
  const young = exampleAction('1.1.2', { years: [2027] })
  const told = exampleRecommendation({ actions: [old.id, young.id] })
  const plan: Plan = { ...soundPlan(), actions: [old, young] }
  const evaluated = exampleVersion(1, plan, { steps: [{ stage: 'evaluated', takenOn: '2025-11-01' }] })
  const near = (matter: ThreadMatter, part: 'before' | 'after') =>
    storyIn(matter, 'recommendations', 'aanbeveling')
      [part].steps.filter(({ far }) => !far)
      .map((step) => `${step.noun} ${step.id}`)
      .toSorted()
  const now = matterOf({ ...plan, actions: [old] }, { versions: [evaluated], recommendations: [told] })
  expect(near(now, 'before')).toEqual(['actions id-1.1.1', 'indicators W02', 'plan 2024-2025', 'versions 1'])
  expect(near(now, 'after')).toEqual([])
  expect(storyIn(now, 'recommendations', 'aanbeveling').here.followUps[0]?.sentence).toBe(
    'Het volgende plan is er nog niet.',
  )
  const next = matterOf(
    { ...plan, region: { ...plan.region, planFrom: 2026, planTo: 2030 } },
    { versions: [evaluated], recommendations: [told] },
  )
  expect(near(next, 'before')).toEqual(['actions id-1.1.1', 'indicators W02', 'versions 1'])
  expect(near(next, 'after')).toEqual(['actions id-1.1.2', 'plan 2026-2030'])
  expect(storyIn(next, 'recommendations', 'aanbeveling').here.followUps).toEqual([])
})

test('an action says how it stands to policy and what it advises; a gap what was decided about it, and when', () => {
  const action = storyIn(
    matterOf(planWith({ policyRelation: 'departs', recommendation: 'Doe meer.' })),
    'actions',
    'id-1.1.1',
  )
  expect(action.here.followUps).toEqual([
    { sentence: 'De actie wijkt af van:', own: 'Beleidsplan' },
    { sentence: 'Het advies voor de volgende beleidsperiode:', own: 'Doe meer.' },
  ])
  const gap: DecidedGap = {
    key: 'doelgroep-jongeren',
    gap: { kind: 'target-group', group: 'youth' },
    findings: [],
    stands: true,
    answers: [
      {
        kind: 'recommendation',
        id: 'aanbeveling',
        code: '1',
        title: 'Ga door',
        since: '2024-03-01',
        isExample: true,
      },
    ],
    noAction: { reason: 'Dat komt later.', decidedOn: '2024-02-01', version: '' },
  }
  const matter = matterOf({ ...soundPlan(), gaps: [gap] }, { recommendations: [exampleRecommendation()] })
  const { here, after } = storyIn(matter, 'gaps', gap.key)
  expect(here.followUps).toEqual([
    { sentence: 'Op 1 maart 2024 werd dit doorgegeven met aanbeveling 1:', own: 'Ga door' },
    { sentence: 'Op 1 februari 2024 is besloten om niets te doen, omdat:', own: 'Dat komt later.' },
  ])
  expect(after.steps.map(({ noun }) => noun)).toContain('recommendations')
})

test('in short the nearest steps are told, and the latest of what happened beyond; the rest is counted', () => {
  const milestone = (number: number) => ({
    id: `m${number}`,
    action: '1.1.1',
    title: `Mijlpaal ${number}`,
    dueOn: `2024-0${number}-01`,
    due: `2024-0${number}-01`,
    reachedOn: null,
    isExample: true,
  })
  const milestones = [1, 2, 3, 4, 5].map(milestone)
  const actions = Array.from({ length: 20 }, (_, index) =>
    exampleAction(`1.1.${index + 1}`, { milestones: index === 0 ? milestones : [], costs: [] }),
  )
  const story = shortStoryOf(
    threadOf(matterOf({ ...soundPlan(), actions })),
    { noun: 'goals', id: '1.1' },
    reader,
  )
  const told = story?.after.steps ?? []
  expect(told.filter(({ far }) => !far)).toHaveLength(12)
  expect(told.filter(({ far }) => far).map(({ own }) => own)).toEqual([
    'Mijlpaal 3',
    'Mijlpaal 4',
    'Mijlpaal 5',
  ])
  const whole = threadOf(matterOf({ ...soundPlan(), actions })).after({ noun: 'goals', id: '1.1' })
  expect(told.length + (story?.after.left ?? 0)).toBe(whole.length)
})
