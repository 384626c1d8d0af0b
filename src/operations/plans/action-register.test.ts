import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoDesk, demoDesk, demoRegion, type Who } from '../../testing/demo-desk.ts'
import { findingRegister } from '../explorations/finding-register.ts'
import { fundRegister } from '../money/fund-register.ts'
import { moneyLineRegister } from '../money/money-line-register.ts'
import { organisationRegister } from '../regions/organisation-register.ts'
import { policyRegister } from '../regions/policy-register.ts'
import { importEntries } from '../registers/import-entries.ts'
import type { Mode, Register } from '../registers/register.ts'
import { listEntries, recordEntry, removeEntry, restoreEntry } from '../registers/work-on-register.ts'
import { actionRegister } from './action-register.ts'
import { goalRegister } from './goal-register.ts'
import { milestoneRegister } from './milestone-register.ts'

let desk: DemoDesk

beforeAll(async () => {
  desk = await demoDesk()
  for (const name of ['Gemeente Huizen', 'Corporatie A', 'Opvang B'])
    await put(organisationRegister, { name, party: 'gemeente' })
  await put(policyRegister, { title: 'Herstel de verbinding', kind: 'beleidsplan', actionLines: '1; 2' })
  await put(goalRegister, { code: '3.1', title: 'Meer woonplekken (voorbeeld)' })
  for (const number of ['11', '12']) await put(findingRegister, finding(number))
  await put(fundRegister, {
    code: 'RIJK',
    name: 'Rijk',
    year: '2024',
    amountCents: '317.741',
    duration: 'structureel',
  })
})
afterAll(() => desk.close())

const complete = {
  code: '3.1.1',
  title: 'Vast aantal toewijzingen (voorbeeld)',
  owner: 'gemeente huizen',
  partners: 'Corporatie A; Opvang B',
  municipalities: 'Huizen; Hilversum',
  years: '2024; 2025',
  transformationClass: 'wonen',
  novelty: 'nieuw',
  policyRelation: 'valt onder',
  policy: 'Herstel de verbinding',
  findings: '12; 11',
  status: 'loopt',
}

test('an action is stored with everything it points at, by the names people use', async () => {
  await put(actionRegister, complete)
  expect(await valuesOf(actionRegister, '3.1.1')).toMatchObject({
    goal: '3.1',
    owner: 'Gemeente Huizen',
    partners: ['Corporatie A', 'Opvang B'],
    municipalities: ['GM0406', 'GM0402'],
    years: [2024, 2025],
    policy: 'Herstel de verbinding',
    findings: [11, 12],
  })
})

test('writing an action again replaces its partners and findings', async () => {
  await put(actionRegister, { ...complete, code: '3.1.2' })
  await put(
    actionRegister,
    { ...complete, code: '3.1.2', partners: 'Opvang B', findings: '' },
    { kind: 'row' },
  )
  expect(await valuesOf(actionRegister, '3.1.2')).toMatchObject({ partners: ['Opvang B'], findings: [] })
})

test('everything that points at nothing is told at once', async () => {
  const wrong = {
    ...complete,
    code: '3.9.1',
    owner: 'Niemand',
    partners: 'Corporatie A; Corporatie Q',
    municipalities: 'Huisen',
    years: '2024; 2027',
    policyRelation: 'wijkt af',
    policy: '',
    findings: '11; 999',
    indicator: 'X99',
  }
  expect(await write('coordinator', actionRegister, wrong)).toEqual({
    ok: false,
    problem: {
      kind: 'invalid',
      fields: {
        code: { code: 'unknown-goal', detail: '3.9' },
        owner: { code: 'unknown-organisation', detail: 'Niemand' },
        partners: { code: 'unknown-organisation', detail: 'Corporatie Q' },
        municipalities: { code: 'unknown-municipality', detail: 'Huisen' },
        years: { code: 'year-outside-plan', detail: '2027' },
        policy: { code: 'required' },
        recommendation: { code: 'recommendation-required' },
        findings: { code: 'unknown-finding', detail: '999' },
        indicator: { code: 'unknown-indicator', detail: 'X99' },
      },
    },
  })
})

test('an action stands under the goal its code begins with', async () => {
  const other = await write('coordinator', actionRegister, { ...complete, code: '3.1.8', goal: '3.2' })
  expect(other).toMatchObject({
    problem: { fields: { code: { code: 'code-does-not-match-goal', detail: '3.2' } } },
  })
})

test('a new action may not take a code that is in use', async () => {
  expect(await write('coordinator', actionRegister, complete)).toMatchObject({
    problem: { fields: { code: { code: 'already-exists', detail: '3.1.1' } } },
  })
})

test('renumbering a goal renumbers its actions', async () => {
  const goal = await put(goalRegister, { code: '4.1', title: 'Eén toegang (voorbeeld)' })
  await put(actionRegister, { ...complete, code: '4.1.7' })
  await put(goalRegister, { code: '4.3', title: 'Eén toegang (voorbeeld)' }, { kind: 'change', id: goal })
  expect(await valuesOf(actionRegister, '4.3.7')).toMatchObject({ goal: '4.3' })
})

test('a goal that leaves takes its actions along and brings the same ones back', async () => {
  const goal = await put(goalRegister, { code: '5.1', title: 'Ervaringskennis (voorbeeld)' })
  await put(actionRegister, { ...complete, code: '5.1.1' })
  const earlier = await put(actionRegister, { ...complete, code: '5.1.2' })
  await put(milestoneRegister, { action: '5.1.1', title: 'Eerste advies', dueOn: '2024-05-01' })
  await removeEntry(desk.as('coordinator'), demoRegion, actionRegister, earlier)

  await removeEntry(desk.as('coordinator'), demoRegion, goalRegister, goal)
  expect(await valuesOf(actionRegister, '5.1.1')).toBeUndefined()
  expect(await valuesOf(milestoneRegister, 'Eerste advies')).toBeUndefined()
  expect(await restoreEntry(desk.as('coordinator'), demoRegion, actionRegister, earlier)).toMatchObject({
    problem: { fields: { code: { code: 'unknown-goal' } } },
  })

  await restoreEntry(desk.as('coordinator'), demoRegion, goalRegister, goal)
  expect(await valuesOf(actionRegister, '5.1.1')).toMatchObject({ goal: '5.1' })
  expect(await valuesOf(milestoneRegister, 'Eerste advies')).toMatchObject({ action: '5.1.1' })
  expect(await valuesOf(actionRegister, '5.1.2')).toBeUndefined()
})

test('a code is free again after its action left, and then the old action cannot come back', async () => {
  const old = await put(actionRegister, { ...complete, code: '3.1.5', title: 'Oud' })
  await put(milestoneRegister, { action: '3.1.5', title: 'Van de oude actie', dueOn: '2024-05-01' })
  await removeEntry(desk.as('coordinator'), demoRegion, actionRegister, old)
  await put(actionRegister, { ...complete, code: '3.1.5', title: 'Nieuw' })
  expect(await valuesOf(milestoneRegister, 'Van de oude actie')).toBeUndefined()
  expect(await restoreEntry(desk.as('coordinator'), demoRegion, actionRegister, old)).toMatchObject({
    problem: { fields: { code: { code: 'already-exists', detail: '3.1.5' } } },
  })
})

test('an organisation that leaves is nobody’s owner or partner until it is back', async () => {
  const id = await put(organisationRegister, { name: 'Corporatie C', party: 'woningcorporatie' })
  await put(actionRegister, {
    ...complete,
    code: '3.1.6',
    owner: 'Corporatie C',
    partners: 'Corporatie C; Opvang B',
  })
  await removeEntry(desk.as('coordinator'), demoRegion, organisationRegister, id)
  expect(await valuesOf(actionRegister, '3.1.6')).toMatchObject({ owner: '', partners: ['Opvang B'] })
  await restoreEntry(desk.as('coordinator'), demoRegion, organisationRegister, id)
  expect(await valuesOf(actionRegister, '3.1.6')).toMatchObject({ owner: 'Corporatie C' })
})

test('a cost is covered by the fund of its own year, and only by one that exists', async () => {
  const cost = {
    action: '3.1.1',
    year: '2024',
    amountCents: '12.500,50',
    duration: 'structureel',
    fund: 'rijk',
  }
  await put(moneyLineRegister, cost)
  expect(await valuesOf(moneyLineRegister, '3.1.1')).toMatchObject({
    fund: 'RIJK',
    amountCents: 1_250_050,
    year: 2024,
  })
  expect(await write('coordinator', moneyLineRegister, { ...cost, year: '2025' })).toMatchObject({
    problem: { fields: { fund: { code: 'unknown-fund', detail: 'rijk 2025' } } },
  })
  expect(
    await write('coordinator', moneyLineRegister, { ...cost, action: '9.9.9', year: '2031' }),
  ).toMatchObject({
    problem: { fields: { action: { code: 'unknown-action' }, year: { code: 'year-outside-plan' } } },
  })
})

test.each([
  [organisationRegister, { name: 'Uit het blad', party: 'overig' }],
  [policyRegister, { title: 'Uit het blad', kind: 'programma', yearFrom: '2022', yearTo: '2025' }],
  [goalRegister, { code: '6.1', title: 'Uit het blad' }],
  [actionRegister, { ...complete, code: '3.1.9' }],
  [milestoneRegister, { action: '3.1.1', title: 'Uit het blad', dueOn: '1-9-2024', reachedOn: '3-9-2024' }],
  [
    fundRegister,
    { code: 'BLAD', name: 'Uit het blad', year: '2024', amountCents: '1', duration: 'incidenteel' },
  ],
  [
    moneyLineRegister,
    {
      action: '3.1.1',
      year: '2025',
      amountCents: '7',
      duration: 'incidenteel',
      fund: '',
      explanation: 'blad',
    },
  ],
] as const)('a sheet of $noun read twice changes nothing', async (register: Register, input) => {
  await importEntries(desk.as('coordinator'), demoRegion, register, [{ number: 2, input }])
  const before = await listEntries(desk.as('reader'), demoRegion, register)
  const again = await importEntries(desk.as('coordinator'), demoRegion, register, [{ number: 2, input }])
  expect(again).toMatchObject({ ok: true, value: [{ row: 2, stored: {} }] })
  expect(await listEntries(desk.as('reader'), demoRegion, register)).toEqual(before)
})

test.each([
  organisationRegister,
  policyRegister,
  goalRegister,
  actionRegister,
  milestoneRegister,
  fundRegister,
  moneyLineRegister,
])('$noun are written by the coordinator alone', async (register: Register) => {
  for (const who of ['editorOfHuizen', 'reader'] as const)
    expect(await write(who, register, {})).toEqual({ ok: false, problem: { kind: 'not-allowed' } })
  expect(await write('stranger', register, {})).toEqual({ ok: false, problem: { kind: 'not-found' } })
  expect(await write('visitor', register, {})).toEqual({ ok: false, problem: { kind: 'not-signed-in' } })
  const listed = await listEntries(desk.as('reader'), demoRegion, register)
  const id = listed.ok ? (listed.value.entries[0]?.id ?? '') : ''
  expect(await removeEntry(desk.as('editorOfHuizen'), demoRegion, register, id)).toEqual({
    ok: false,
    problem: { kind: 'not-allowed' },
  })
})

test('an address that names no entry finds nothing', async () => {
  for (const register of [
    organisationRegister,
    policyRegister,
    goalRegister,
    actionRegister,
    milestoneRegister,
    fundRegister,
  ])
    expect(await removeEntry(desk.as('coordinator'), demoRegion, register, 'zomaar-iets')).toEqual({
      ok: false,
      problem: { kind: 'not-found' },
    })
})

function write(who: Who, register: Register, input: unknown, mode: Mode = { kind: 'new' }) {
  return recordEntry(desk.as(who), demoRegion, register, input, mode)
}

async function put(register: Register, input: unknown, mode: Mode = { kind: 'new' }): Promise<string> {
  const stored = await write('coordinator', register, input, mode)
  if (!stored.ok) throw new Error(JSON.stringify(stored.problem))
  return stored.value.id
}

async function valuesOf(register: Register, name: string) {
  const listed = await listEntries(desk.as('reader'), demoRegion, register)
  return listed.ok
    ? listed.value.entries.find(({ values }) => values[register.name] === name)?.values
    : undefined
}

function finding(number: string) {
  return {
    number,
    actionLine: '3',
    place: 'Huizen',
    title: 'Bevinding (voorbeeld)',
    aims: 'voorkomen',
    approach: 'zelfstandig',
    state: 'bestaat',
    transformationClass: 'wonen',
  }
}
