import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoDesk, demoDesk, demoRegion } from '../../testing/demo-desk.ts'
import { importEntries } from '../registers/import-entries.ts'
import type { Register } from '../registers/register.ts'
import { listEntries, recordEntry, removeEntry, restoreEntry } from '../registers/work-on-register.ts'
import { contributionRegister } from './contribution-register.ts'
import { participationRegister } from './participation-register.ts'

let desk: DemoDesk

beforeAll(async () => {
  desk = await demoDesk()
})
afterAll(() => desk.close())

const panel = {
  party: 'ervaringskennis',
  organisation: 'Panel (voorbeeld)',
  tookPlaceOn: '14-11-2023',
  form: 'panel',
  result: 'Twee acties.',
}
const undated = {
  party: 'afdeling zorg',
  organisation: 'Adviseurs (voorbeeld)',
  result: 'Eerste verkenning.',
}
const brought = {
  receivedOn: '2024-02-20',
  actionLine: 6,
  fromWhom: 'jongere (voorbeeld)',
  body: 'Ik wil mijn mentor houden.',
  involvement: 'gemaakt',
}

async function entriesOf(register: Register) {
  const listed = await listEntries(desk.as('reader'), demoRegion, register)
  return listed.ok ? listed.value.entries : []
}

function load(register: Register, inputs: readonly unknown[]) {
  const rows = inputs.map((input, position) => ({ number: position + 2, input }))
  return importEntries(desk.as('coordinator'), demoRegion, register, rows)
}

test('the same sheet of involvement twice changes nothing, with or without a date', async () => {
  await load(participationRegister, [panel, undated])
  const once = await entriesOf(participationRegister)
  await load(participationRegister, [panel, undated])
  expect(await entriesOf(participationRegister)).toEqual(once)
  expect(once.map(({ values }) => values)).toMatchObject([
    { party: 'department-care', tookPlaceOn: null, form: null },
    { party: 'lived-experience', tookPlaceOn: '2023-11-14', form: 'panel' },
  ])
})

test('involvement can be changed, taken away and brought back', async () => {
  await load(participationRegister, [panel])
  const [entry] = (await entriesOf(participationRegister)).filter(
    ({ values }) => values['party'] === 'lived-experience',
  )
  const id = entry?.id ?? ''
  const changed = { ...panel, result: 'Drie acties.' }
  const coordinator = desk.as('coordinator')
  expect(
    await recordEntry(coordinator, demoRegion, participationRegister, changed, { kind: 'change', id }),
  ).toMatchObject({
    value: { id, label: 'ervaringskennis 2023-11-14' },
  })
  await removeEntry(coordinator, demoRegion, participationRegister, id)
  expect((await entriesOf(participationRegister)).some((other) => other.id === id)).toBe(false)
  await restoreEntry(coordinator, demoRegion, participationRegister, id)
  expect((await entriesOf(participationRegister)).find((other) => other.id === id)?.values['result']).toBe(
    'Drie acties.',
  )
})

test('a contribution is given its number, and a row with that number replaces it', async () => {
  await load(contributionRegister, [brought, { ...brought, body: 'Nog iets.' }])
  await load(contributionRegister, [{ ...brought, number: 1, answer: 'Goed punt.' }])
  expect((await entriesOf(contributionRegister)).map(({ values }) => values)).toMatchObject([
    { number: 1, body: brought.body, answer: 'Goed punt.', action: '' },
    { number: 2, body: 'Nog iets.', answer: '' },
  ])
})

test('an action or line that does not exist is named', async () => {
  const results = await load(contributionRegister, [
    { ...brought, action: '6.1.1' },
    { ...brought, actionLine: 7 },
  ])
  expect(results).toMatchObject({
    value: [
      { problem: { fields: { action: { code: 'unknown-action', detail: '6.1.1' } } } },
      { problem: { fields: { actionLine: { code: 'unknown-action-line', detail: '7' } } } },
    ],
  })
})

test('only a coordinator writes involvement and contributions', async () => {
  for (const who of ['editorOfHuizen', 'reader'] as const) {
    const needs = desk.as(who)
    const refusal = { problem: { kind: 'not-allowed' } }
    expect(await recordEntry(needs, demoRegion, participationRegister, panel, { kind: 'new' })).toMatchObject(
      refusal,
    )
    expect(
      await recordEntry(needs, demoRegion, contributionRegister, brought, { kind: 'new' }),
    ).toMatchObject(refusal)
  }
})
