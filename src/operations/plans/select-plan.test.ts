import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoDesk, demoDesk, demoRegion } from '../../testing/demo-desk.ts'
import { contributionRegister } from '../contributions/contribution-register.ts'
import { findingRegister } from '../explorations/finding-register.ts'
import { organisationRegister } from '../regions/organisation-register.ts'
import { policyRegister } from '../regions/policy-register.ts'
import type { Register } from '../registers/register.ts'
import { recordEntry, removeEntry, restoreEntry } from '../registers/work-on-register.ts'
import { actionRegister } from './action-register.ts'
import { goalRegister } from './goal-register.ts'
import { readPlan } from './read-plan.ts'

let desk: DemoDesk
const ids: Record<'policy' | 'action' | 'goal' | 'partner', string> = {
  policy: '',
  action: '',
  goal: '',
  partner: '',
}

beforeAll(async () => {
  desk = await demoDesk()
  ids.policy = await put(policyRegister, {
    title: 'Regioplan (voorbeeld)',
    kind: 'beleidsplan',
    actionLines: '3',
  })
  ids.partner = await put(organisationRegister, { name: 'Corporatie A (voorbeeld)', party: 'gemeente' })
  await put(organisationRegister, { name: 'Aanbieder B (voorbeeld)', party: 'gemeente' })
  ids.goal = await put(goalRegister, { code: '3.1', title: 'Meer woonplekken (voorbeeld)' })
  for (const [number, coveredBy] of [
    ['2', 'Regioplan (voorbeeld)'],
    ['1', ''],
  ] as const)
    await put(findingRegister, { ...finding, number, coveredBy })
  ids.action = await put(actionRegister, {
    code: '3.1.1',
    title: 'Toewijzen (voorbeeld)',
    partners: 'Corporatie A (voorbeeld); Aanbieder B (voorbeeld)',
    transformationClass: 'wonen',
    findings: '2; 1',
    ...running,
  })
  await put(actionRegister, {
    code: '3.1.2',
    title: 'Iets anders (voorbeeld)',
    transformationClass: 'wonen',
    ...running,
  })
  await put(contributionRegister, {
    number: '1',
    receivedOn: '2024-01-10',
    actionLine: '3',
    fromWhom: 'Panel (voorbeeld)',
    body: 'Geef mij een adres (voorbeeld).',
    involvement: 'getoetst',
    action: '3.1.1',
  })
})
afterAll(() => desk.close())

const running = { novelty: 'nieuw', status: 'loopt' }

const finding = {
  actionLine: '3',
  place: 'Huizen',
  title: 'Bevinding (voorbeeld)',
  aims: 'voorkomen',
  approach: 'zelfstandig',
  state: 'bestaat',
  transformationClass: 'wonen',
}

test('what stands in a plan names what it points at', async () => {
  const { actions, findings, contributions } = await plan()
  expect(actions.map(({ code, partners, findings }) => ({ code, partners, findings }))).toEqual([
    { code: '3.1.1', partners: ['Aanbieder B (voorbeeld)', 'Corporatie A (voorbeeld)'], findings: [1, 2] },
    { code: '3.1.2', partners: [], findings: [] },
  ])
  expect(findings.map(({ number, coveredBy }) => [number, coveredBy])).toEqual([
    [1, ''],
    [2, 'Regioplan (voorbeeld)'],
  ])
  expect(contributions.map(({ action }) => action)).toEqual(['3.1.1'])
})

test('what was taken away is not pointed at, and is again once it is back', async () => {
  await away(policyRegister, ids.policy, async () => expect((await plan()).findings[1]?.coveredBy).toBe(''))
  await away(organisationRegister, ids.partner, async () =>
    expect((await plan()).actions[0]?.partners).toEqual(['Aanbieder B (voorbeeld)']),
  )
  // Nobody takes an action away that a contribution hangs on; from before that rule there can be one.
  for (const [table, id] of [
    ['action', ids.action],
    ['goal', ids.goal],
  ] as const) {
    await mark(table, id, 'now()')
    expect((await plan()).contributions[0]?.action).toBe('')
    await mark(table, id, 'null')
  }
  const { findings, actions, contributions } = await plan()
  expect(findings[1]?.coveredBy).toBe('Regioplan (voorbeeld)')
  expect(actions[0]?.partners).toHaveLength(2)
  expect(contributions[0]?.action).toBe('3.1.1')
})

async function mark(table: 'action' | 'goal', id: string, removedAt: 'now()' | 'null'): Promise<void> {
  await desk.storage
    .asOwner()
    .write((sql) => sql.query(`update ${table} set removed_at = ${removedAt} where id = $1`, [id]))
}

async function plan() {
  const found = await readPlan(desk.as('reader'), demoRegion)
  if (!found.ok) throw new Error(found.problem.kind)
  return found.value.plan
}

async function put(register: Register, input: unknown): Promise<string> {
  const stored = await recordEntry(desk.as('coordinator'), demoRegion, register, input, { kind: 'new' })
  if (!stored.ok) throw new Error(`${register.noun} ${JSON.stringify(stored.problem)}`)
  return stored.value.id
}

async function away(register: Register, id: string, meanwhile: () => Promise<void>): Promise<void> {
  expect(await removeEntry(desk.as('coordinator'), demoRegion, register, id)).toMatchObject({ ok: true })
  await meanwhile()
  expect(await restoreEntry(desk.as('coordinator'), demoRegion, register, id)).toMatchObject({ ok: true })
}
