import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  anyPlan,
  exampleAction,
  exampleCost,
  soundPlan,
  soundSurroundings,
} from '../example-plans.test.help.ts'
import type { Action, Plan } from '../plan.ts'
import { type Answer, checkPlan, countStates } from './check-plan.ts'
import { type Remark, type RuleId, ruleIds } from './remark.ts'

const around = soundSurroundings()
function check(plan: Plan, answers: readonly Answer[] = []) {
  return checkPlan({ ...plan, ...around }, answers)
}

function remarksOf(plan: Plan, rule: RuleId): Remark[] {
  return check(plan).find((checked) => checked.rule === rule)?.remarks ?? []
}

function kindsOf(plan: Plan): Record<string, string[]> {
  const open = check(plan).filter(({ remarks }) => remarks.length > 0)
  return Object.fromEntries(open.map(({ rule, remarks }) => [rule, remarks.map(({ lack }) => lack.kind)]))
}

function withAction(changes: Partial<Action>): Plan {
  const plan = soundPlan()
  return {
    ...plan,
    actions: plan.actions.map((action) => (action.code === '2.1.1' ? { ...action, ...changes } : action)),
  }
}

test('a gap about which nothing was decided is a remark; an answer, a reason or that it is there by now ends it', () => {
  const gap = {
    key: 'vak-2-regio',
    gap: { kind: 'cell', line: 2, place: 'region' },
    findings: [],
    stands: true,
    answers: [],
    noAction: null,
  } as const
  const answer = {
    kind: 'goal',
    id: 'g',
    code: '2.1',
    title: 'x',
    since: '2024-01-01',
    isExample: true,
  } as const
  const noAction = { reason: 'Te klein (voorbeeld)', decidedOn: '2024-01-01', version: 'v' }
  const remarks = (changes: object) => remarksOf({ ...soundPlan(), gaps: [{ ...gap, ...changes }] }, 'T13')
  expect(remarks({})).toMatchObject([
    {
      subject: 'gap:vak-2-regio',
      lack: { kind: 'gap-undecided', gap: gap.gap, state: 'unsaid' },
      mend: { kind: 'gap', gap: 'vak-2-regio' },
    },
  ])
  for (const changes of [{ answers: [answer] }, { noAction }, { stands: false }])
    expect(remarks(changes)).toEqual([])
})

test('a sound plan keeps all rules', () => {
  const rules = check(soundPlan())
  expect(rules.map(({ rule }) => rule)).toEqual([...ruleIds])
  expect(countStates(rules)).toEqual({ kept: ruleIds.length, departed: 0, open: 0, off: 0 })
})

test.each<[string, Partial<Action>, Record<string, string[]>]>([
  ['no owner', { owner: '' }, { T04: ['action-lacks'] }],
  ['no result', { result: '' }, { T04: ['action-lacks'] }],
  ['no partners', { partners: [] }, { T04: ['action-lacks'] }],
  ['no municipalities', { municipalities: [] }, { T04: ['action-lacks'] }],
  [
    'a year outside the plan',
    { years: [2024, 2025, 2026] },
    { T04: ['years-outside-plan'], T10: ['cost-unknown'] },
  ],
  ['no milestone', { milestones: [] }, { T05: ['no-milestone'] }],
  ['no milestone, with the reason', { milestones: [], noMilestoneBecause: 'Loopt door.' }, {}],
  ['no indicator', { indicator: '' }, { T05: ['no-indicator'] }],
  ['no indicator, with the reason', { indicator: '', noIndicatorBecause: 'Te klein.' }, {}],
  ['no relation to policy', { policyRelation: null }, { T06: ['no-policy-relation'] }],
  ['following a policy that is not named', { policy: '' }, { T06: ['no-policy'] }],
  ['a departure without a recommendation', { policyRelation: 'departs' }, { T06: ['no-recommendation'] }],
  ['a departure with a recommendation', { policyRelation: 'departs', recommendation: 'Anders.' }, {}],
  ['no lived experience on its line', { livedExperience: [] }, { T08: ['no-lived-experience'] }],
  [
    'an action for everyone instead of for LHBTIQ+ people',
    { targetGroups: ['everyone'] },
    { T09: ['group-not-reached'] },
  ],
  ['a year without cost', { costs: [exampleCost('2.1.1', 2024)] }, { T10: ['cost-unknown'] }],
  [
    'a cost without cover',
    { costs: [exampleCost('2.1.1', 2024), exampleCost('2.1.1', 2025, { fund: null })] },
    { T10: ['cost-uncovered'] },
  ],
  [
    'more taken than the fund holds',
    { costs: [exampleCost('2.1.1', 2024), exampleCost('2.1.1', 2025, { amountCents: 100_001 })] },
    { T10: ['fund-over-covered'] },
  ],
  [
    'a fund of another year',
    {
      costs: [
        exampleCost('2.1.1', 2024),
        exampleCost('2.1.1', 2025, { fund: { code: 'RIJK', year: 2024 }, amountCents: 0 }),
      ],
    },
    { T10: ['fund-of-other-year'] },
  ],
  [
    'stopping the only action of a line',
    { status: 'stopped' },
    { T01: ['no-action'], T08: ['no-lived-experience'], T09: ['group-not-reached'] },
  ],
])('%s', (_name, changes, expected) => {
  expect(kindsOf(withAction(changes))).toEqual(expected)
})

test('a line without a goal is told once, with the code the new goal would have', () => {
  const plan = soundPlan()
  const bare = { ...plan, goals: plan.goals.slice(0, 2), actions: plan.actions.slice(0, 2) }
  expect(remarksOf(bare, 'T01')).toEqual([
    {
      subject: 'line:3',
      lack: { kind: 'no-goal', line: 3 },
      mend: { kind: 'new', noun: 'goals', prefilled: { code: '3.1' } },
      answer: null,
    },
  ])
})

test('a municipality in no action is named', () => {
  const plan = soundPlan()
  const wider = {
    ...plan,
    region: { ...plan.region, municipalities: [...plan.region.municipalities, 'GM0417'] },
  }
  expect(remarksOf(wider, 'T02').map(({ subject }) => subject)).toEqual(['municipality:GM0417'])
})

test('a party that took part needs a day, a form and a result; the fullest record counts', () => {
  const plan = soundPlan()
  const silent = { ...plan, participations: plan.participations.slice(0, 1) }
  expect(remarksOf(silent, 'T03').map(({ lack }) => lack)).toEqual([
    { kind: 'party-absent', party: 'housing-corporation' },
  ])
  const record = {
    id: 'x',
    party: 'housing-corporation',
    organisation: '',
    tookPlaceOn: null,
    form: null,
    result: 'Deed mee.',
  } as const
  const vague = { ...silent, participations: [...silent.participations, record] }
  expect(remarksOf(vague, 'T03').map(({ lack }) => lack)).toEqual([
    { kind: 'party-undocumented', party: 'housing-corporation', missing: ['day', 'form'] },
  ])
  expect(remarksOf({ ...plan, participations: [...plan.participations, record] }, 'T03')).toEqual([])
})

test('what the woonzorganalyse does already is asked about on line 3, and on findings it sees to', () => {
  const plan = soundPlan()
  const besides = exampleAction('3.1.2', {
    costs: [exampleCost('3.1.2', 2024, { amountCents: 0 }), exampleCost('3.1.2', 2025, { amountCents: 0 })],
  })
  expect(kindsOf({ ...plan, actions: [...plan.actions, besides] })).toEqual({ T07: ['line-covered'] })
  const finding = {
    id: 'f',
    number: 9,
    actionLine: 2,
    alsoLines: [],
    place: null,
    title: '',
    state: 'exists',
    coveredBy: 'Woonzorganalyse',
    recordedOn: '2023-11-01',
    isExample: true,
  } as const
  expect(kindsOf({ ...withAction({ findings: [9] }), findings: [finding] })).toEqual({
    T07: ['finding-covered'],
  })
  const over = plan.policies.map((policy) => ({ ...policy, yearTo: 2023 }))
  expect(kindsOf({ ...plan, actions: [...plan.actions, besides], policies: over })).toEqual({})
})

test('a contribution without an answer stands open', () => {
  const plan = soundPlan()
  const contribution = {
    id: 'c',
    number: 11,
    receivedOn: '2025-04-08',
    actionLine: 3,
    fromWhom: 'ouder (voorbeeld)',
    body: '…',
    involvement: 'tested',
    action: '',
    answer: '',
    whatChanged: '',
    isExample: true,
  } as const
  expect(remarksOf({ ...plan, contributions: [contribution] }, 'T08').map(({ subject }) => subject)).toEqual([
    'contribution:11',
  ])
  expect(remarksOf({ ...plan, contributions: [{ ...contribution, answer: 'Ja.' }] }, 'T08')).toEqual([])
})

test('structural cost on incidental money is told per action, fund and year with the whole amount', () => {
  const plan = soundPlan()
  const funds = plan.funds.map((fund) =>
    fund.year === 2025 ? { ...fund, duration: 'incidental' as const } : fund,
  )
  const costs = [
    exampleCost('2.1.1', 2024),
    exampleCost('2.1.1', 2025, { id: 'a', amountCents: 100 }),
    exampleCost('2.1.1', 2025, { id: 'b', amountCents: 23 }),
  ]
  const found = remarksOf({ ...withAction({ costs }), funds }, 'T10').map(({ lack }) => lack)
  expect(found).toContainEqual({
    kind: 'structural-on-incidental',
    action: '2.1.1',
    title: 'Actie 2.1.1 (voorbeeld)',
    year: 2025,
    amountCents: 123,
    fund: 'RIJK',
  })
})

test('a remark with an answer no longer stands open, and only that remark', () => {
  const plan = withAction({ owner: '', partners: [] })
  const answer = {
    rule: 'T04',
    subject: 'action:2.1.1:owner',
    reason: 'Volgt in mei.',
    answeredOn: '2024-01-09',
    version: 'v0',
  } as const
  const once = check(plan, [answer]).find(({ rule }) => rule === 'T04')
  expect(once?.state).toBe('open')
  expect(once?.remarks.map((remark) => remark.answer?.reason ?? null)).toEqual(['Volgt in mei.', null])
  const both = check(plan, [answer, { ...answer, subject: 'action:2.1.1:partners' }])
  expect(both.find(({ rule }) => rule === 'T04')?.state).toBe('departed')
  expect(check(soundPlan(), [answer]).every(({ state }) => state === 'kept')).toBe(true)
})

test('the order in which a plan is told does not matter', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const reversed = {
        ...plan,
        goals: plan.goals.toReversed(),
        actions: plan.actions.map((action) => ({ ...action, costs: action.costs.toReversed() })).toReversed(),
        funds: plan.funds.toReversed(),
        participations: plan.participations.toReversed(),
        contributions: plan.contributions.toReversed(),
        policies: plan.policies.toReversed(),
      }
      expect(check(reversed)).toEqual(check(plan))
    }),
  )
})

test('no two remarks of a rule share a subject, so that an answer belongs to one', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      for (const { remarks } of check(plan))
        expect(new Set(remarks.map(({ subject }) => subject)).size).toBe(remarks.length)
    }),
  )
})

test('adding what is missing takes its remark away and brings no other of that rule', () => {
  const complete: Partial<Action> = {
    result: 'iets',
    owner: 'iemand',
    partners: ['een ander'],
    municipalities: ['GM0402'],
    years: [2024],
    indicator: 'W02',
    noMilestoneBecause: 'daarom',
    policyRelation: 'departs',
    policy: 'Beleidsplan',
    recommendation: 'anders',
  }
  fc.assert(
    fc.property(anyPlan, fc.nat(), (plan, pick) => {
      const chosen = plan.actions[pick % Math.max(1, plan.actions.length)]
      fc.pre(chosen !== undefined)
      const mended = {
        ...plan,
        actions: plan.actions.map((action) => (action === chosen ? { ...action, ...complete } : action)),
      }
      for (const rule of ['T04', 'T05', 'T06'] as const) {
        const others = remarksOf(plan, rule).filter(
          ({ subject }) => !subject.startsWith(`action:${chosen?.code}:`),
        )
        expect(remarksOf(mended, rule)).toEqual(others)
      }
    }),
  )
})

test('covering every cost from a fund that is large enough leaves T10 nothing to say about cover', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const all = plan.actions.flatMap(({ costs }) => costs)
      const funds = [2023, 2024, 2025, 2026].map((year) => ({
        ...(soundPlan().funds[0] ?? expect.fail()),
        id: `GROOT-${year}`,
        code: 'GROOT',
        year,
        amountCents: all
          .filter((line) => line.year === year)
          .reduce((sum, { amountCents }) => sum + amountCents, 0),
      }))
      const actions = plan.actions.map((action) => ({
        ...action,
        costs: action.costs.map((line) => ({ ...line, fund: { code: 'GROOT', year: line.year } })),
      }))
      const left = remarksOf({ ...plan, funds, actions }, 'T10').map(({ lack }) => lack.kind)
      expect(left.filter((kind) => kind !== 'cost-unknown')).toEqual([])
    }),
  )
})
