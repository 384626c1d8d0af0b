import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  anyPlan,
  exampleAction,
  exampleRecommendation,
  soundPlan,
  soundSurroundings,
} from '../example-plans.test.help.ts'
import type { CheckMatter } from './check-matter.ts'
import { checkPlan, countStates } from './check-plan.ts'
import { homesInYear } from './homes-in-year.ts'
import type { RuleId } from './remark.ts'
import { shelterPlaces } from './shelter-places.ts'

const sound: CheckMatter = { ...soundPlan(), ...soundSurroundings() }

function remarksOf(rule: RuleId, changes: Partial<CheckMatter>) {
  return checkPlan({ ...sound, ...changes }, []).find((checked) => checked.rule === rule)?.remarks ?? []
}

test('a line without an indicator is told, and one whose indicators are all incomplete by the fullest of them', () => {
  const [first, second, third] = sound.measures
  if (!first || !second || !third) throw new Error('three measures')
  const bare = { ...third, id: 'bare', code: 'A01', hasBaseline: false, hasTarget: false, source: '' }
  const measures = [first, bare, { ...third, nextPublicationOn: '2024-02-29' }]
  expect(remarksOf('T11', { measures })).toMatchObject([
    {
      subject: 'line:2:indicator',
      lack: { kind: 'line-unmeasured', line: 2 },
      mend: { kind: 'new', noun: 'indicators', prefilled: { actionLine: '2' } },
    },
    {
      subject: 'line:3:indicator',
      lack: { kind: 'measure-lacks', line: 3, indicator: 'M03', missing: ['next-publication'] },
      mend: { kind: 'change', noun: 'indicators', id: 'measure-3' },
    },
  ])
})

test('a municipality needs a number of homes for each year of the plan; nought is one, and the region is no municipality', () => {
  const homeTasks = [
    { year: 2024, municipality: 'GM0402', homeGroup: 'students', homes: 0 },
    { year: 2025, municipality: null, homeGroup: null, homes: 12 },
  ]
  expect(remarksOf('T12', { homeTasks }).map(({ subject, mend }) => [subject, mend])).toEqual([
    ['homes:GM0402:2025', fillIn('2025', 'GM0402')],
    ['homes:GM0406:2024', fillIn('2024', 'GM0406')],
    ['homes:GM0406:2025', fillIn('2025', 'GM0406')],
  ])
})

function fillIn(year: string, place: string) {
  return { kind: 'new', noun: 'home-tasks', prefilled: { year, place } }
}

test('recommendations are asked for both purposes, each with its basis and whom it is for', () => {
  const lame = exampleRecommendation(7, 'evaluation', { findings: [], addressee: '' })
  expect(remarksOf('T14', { recommendations: [lame] })).toMatchObject([
    { subject: 'recommendation:7', lack: { missing: ['basis', 'addressee'] }, mend: { id: lame.id } },
    { subject: 'recommendations:next-period', lack: { kind: 'no-recommendation-for' } },
  ])
  for (const changes of [{ gaps: ['vak-2-regio'] }, { contributions: [1] }, { actions: ['1.1.1'] }]) {
    const resting = { ...lame, ...changes, municipalities: ['GM0402'] }
    expect(remarksOf('T14', { recommendations: [resting, ...sound.recommendations] })).toEqual([])
  }
})

test('what an action that departs recommends is what a recommendation for the next period begins with', () => {
  const departing = exampleAction('3.2.1', {
    policyRelation: 'departs',
    recommendation: 'Geef kamers ruimte.',
  })
  const [remark] = remarksOf('T14', {
    actions: [...sound.actions, departing],
    recommendations: sound.recommendations.slice(0, 1),
  })
  expect(remark?.mend).toEqual({
    kind: 'new',
    noun: 'recommendations',
    prefilled: {
      kind: 'next-period',
      title: departing.title,
      body: 'Geef kamers ruimte.',
      actions: '3.2.1',
    },
  })
})

test.each<[string, { plannedOn: string | null; outcome?: string }[], string | undefined]>([
  ['nothing planned and nothing taken', [], 'no-decision'],
  ['planned after the handover', [{ plannedOn: '2024-04-10' }], undefined],
  ['planned on the day of the handover, which has passed', [{ plannedOn: '2024-02-01' }], 'decision-overdue'],
  ['planned before the handover', [{ plannedOn: '2024-01-31' }], 'decision-before-handover'],
  ['planned for a day that has passed', [{ plannedOn: '2024-02-29' }], 'decision-overdue'],
  ['planned for today', [{ plannedOn: '2024-03-01' }], undefined],
  ['planned for the last day of the plan', [{ plannedOn: '2025-12-31' }], undefined],
  ['planned after the plan', [{ plannedOn: '2026-01-01' }], 'decision-after-plan'],
  [
    'planned after the plan, about what comes next, where one was taken',
    [{ plannedOn: null, outcome: 'carried' }, { plannedOn: '2027-04-14' }],
    undefined,
  ],
  ['rejected', [{ plannedOn: '2024-02-20', outcome: 'rejected' }], undefined],
  ['deferred without a new day', [{ plannedOn: '2024-02-20', outcome: 'deferred' }], 'decision-deferred'],
  [
    'deferred with a new day',
    [{ plannedOn: '2024-02-20', outcome: 'deferred' }, { plannedOn: '2024-06-01' }],
    undefined,
  ],
])('the adoption of a municipality: %s', (_, days, kind) => {
  const decisions = days.map(({ plannedOn, outcome = null }, index) => ({
    id: `d${index}`,
    number: 10 + index,
    municipality: 'GM0406',
    plannedOn,
    outcome,
  }))
  const others = sound.decisions.filter(({ municipality }) => municipality !== 'GM0406')
  const found = remarksOf('T15', { decisions: [...others, ...decisions] })
  expect(found.map(({ lack }) => lack.kind)).toEqual(kind === undefined ? [] : [kind])
})

test('a smaller share of prevention and housing is told for actions and euros apart, with both shares', () => {
  const later = exampleAction('3.1.2', { transformationClass: 'shelter', years: [2025], costs: [] })
  expect(remarksOf('T16', { actions: [...sound.actions, later] })).toMatchObject([
    {
      subject: 'balance:actions',
      lack: { kind: 'share-not-rising', balance: 'actions', first: 1, last: 0.75 },
    },
  ])
  const earlier = { ...later, years: [2024] }
  expect(remarksOf('T16', { actions: [...sound.actions, earlier] })).toEqual([])
})

test('places are judged only with homes and shelter of both years, and what has no figure is said', () => {
  const notes = (changes: Partial<CheckMatter>) =>
    checkPlan({ ...sound, ...changes }, [])
      .find(({ rule }) => rule === 'T16')
      ?.notes.find(({ balance }) => balance === 'places')
  expect(notes({})).toMatchObject({ first: null, last: null })
  const shelter = (last: number) => [
    {
      aggregation: 'none' as const,
      figures: [
        { place: 'region', period: '2024-Q4', value: 8 },
        { place: 'region', period: '2025-Q4', value: last },
      ],
    },
  ]
  expect(notes({ placesIndicators: shelter(10) })).toMatchObject({ first: 0.5, last: 0.5 })
  expect(remarksOf('T16', { placesIndicators: shelter(10) })).toMatchObject([{ subject: 'balance:places' }])
  expect(remarksOf('T16', { placesIndicators: shelter(9) })).toEqual([])
})

test('places of a year are those of its last period that is whole; a missing part is no smaller sum', () => {
  const figures = [
    { place: 'A', period: '2024-Q1', value: 5 },
    { place: 'B', period: '2024-Q1', value: 3 },
    { place: 'A', period: '2024-Q2', value: 4 },
  ]
  expect(shelterPlaces([{ aggregation: 'sum', figures }], ['A', 'B'], 2024)).toBe(8)
  expect(shelterPlaces([{ aggregation: 'sum', figures }], ['A', 'B'], 2025)).toBe(null)
  expect(shelterPlaces([], ['A', 'B'], 2024)).toBe(null)
})

test('homes of a year add up over municipalities, and no home is counted twice', () => {
  const task = fc.record({
    year: fc.constantFrom(2024, 2025),
    municipality: fc.constantFrom('A', 'B', null),
    homeGroup: fc.constantFrom('students', 'older-people', null),
    homes: fc.nat(50),
  })
  const tasks = fc.uniqueArray(task, {
    selector: ({ year, municipality, homeGroup }) => `${year} ${municipality} ${homeGroup}`,
  })
  fc.assert(
    fc.property(tasks, (all) => {
      const of = (...places: string[]) => homesInYear(all, places, 2024)
      const [a, b, both] = [of('A'), of('B'), of('A', 'B')]
      const has = (place: string) =>
        all.some(({ year, municipality }) => year === 2024 && municipality === place)
      if (has('A') && has('B')) expect(both).toBe((a ?? 0) + (b ?? 0))
      const total = all.find((one) => one.year === 2024 && one.municipality === 'A' && one.homeGroup === null)
      if (total) expect(a).toBe(total.homes)
      if (!has('A') && !has('B') && !all.some((one) => one.year === 2024)) expect(both).toBe(null)
    }),
  )
})

test('a rule that is off remarks nothing, is told as off with the reason, and leaves the others as they are', () => {
  const bare = { ...sound, homeTasks: [], decisions: [] }
  const off = { rule: 'T12', reason: 'Volgt (voorbeeld).', recordedOn: '2024-03-01', version: 'v' } as const
  const before = checkPlan(bare, [])
  const after = checkPlan(bare, [], [off])
  expect(after.find(({ rule }) => rule === 'T12')).toMatchObject({ state: 'off', remarks: [], off })
  expect(after.filter(({ rule }) => rule !== 'T12')).toEqual(before.filter(({ rule }) => rule !== 'T12'))
  expect(countStates(after)).toEqual({ kept: 14, departed: 0, open: 1, off: 1 })
})

test('a share is never below nought or above one, and telling actions twice over changes none', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const notesOf = (actions: CheckMatter['actions']) =>
        checkPlan({ ...soundSurroundings(), ...plan, actions }, []).find(({ rule }) => rule === 'T16')?.notes
      const notes = notesOf(plan.actions)
      for (const { first, last } of notes ?? [])
        for (const share of [first, last]) if (share !== null) expect(share >= 0 && share <= 1).toBe(true)
      expect(notesOf([...plan.actions, ...plan.actions])).toEqual(notes)
    }),
  )
})
