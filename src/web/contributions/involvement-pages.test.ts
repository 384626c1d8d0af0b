import { afterAll, beforeAll, expect, test } from 'vitest'
import { contributionRegister } from '../../operations/contributions/contribution-register.ts'
import { participationRegister } from '../../operations/contributions/participation-register.ts'
import { importEntries } from '../../operations/registers/import-entries.ts'
import type { Register } from '../../operations/registers/register.ts'
import { listEntries } from '../../operations/registers/work-on-register.ts'
import { type DemoDesk, demoDesk, demoRegion, type Who } from '../../testing/demo-desk.ts'
import { visitApp } from '../../testing/visit-app.ts'
import { addresses } from '../addresses.ts'
import { involvementPages } from './involvement-pages.tsx'

let desk: DemoDesk

beforeAll(async () => {
  desk = await demoDesk()
  await desk.storage.asOwner().write(async (sql) => {
    await sql.query(
      `insert into region_party select $1, unnest(array['lived-experience', 'department-income'])`,
      [demoRegion],
    )
    await sql.query(
      `insert into goal (region_id, code, title) values ($1, '6.1', 'Een mentor (voorbeeld)')`,
      [demoRegion],
    )
    await sql.query(
      `insert into action (region_id, goal_id, code, title, transformation_class, novelty, status)
       select region_id, id, '6.1.1', 'Een mentor die meeverhuist (voorbeeld)', 'prevention', 'new', 'running' from goal`,
    )
  })
  const contribution = { actionLine: 6, fromWhom: 'jongere (voorbeeld)', involvement: 'gemaakt' }
  await store(contributionRegister, [
    {
      ...contribution,
      receivedOn: '2024-02-20',
      body: 'Ik wil mijn mentor houden.',
      action: '6.1.1',
      answer: 'De mentor verhuist mee.',
      whatChanged: 'Actie 6.1.1.',
    },
    { ...contribution, receivedOn: '2026-11-10', body: 'Niemand belde <terug>.' },
  ])
  await store(participationRegister, [
    {
      party: 'ervaringskennis',
      organisation: 'Panel (voorbeeld)',
      tookPlaceOn: '2023-11-14',
      form: 'panel',
      result: 'Twee acties.',
    },
    { party: 'afdeling inkomen', tookPlaceOn: '2027-01-14', form: 'gesprek', result: 'Afspraak staat.' },
    { party: 'zorgaanbieder', result: 'Reageerde.' },
  ])
})
afterAll(() => desk.close())

async function store(register: Register, inputs: unknown[]) {
  const rows = inputs.map((input, position) => ({ number: position + 2, input }))
  const results = await importEntries(desk.as('coordinator'), demoRegion, register, rows)
  expect(results.ok && results.value.filter((result) => 'problem' in result)).toEqual([])
}

const address = addresses.involvement('nl', demoRegion)

async function pageOf(who: Who, of = address): Promise<string> {
  const response = await visitApp(desk.as(who), involvementPages()).request(of)
  expect(response.status).toBe(200)
  return response.text()
}

test('a party that took part shows when and with what result, one that did not is marked', async () => {
  const page = await pageOf('reader')
  expect(page).toContain('1 van 2 betrokken partijen deden mee.')
  expect(page).toContain('14 november 2023')
  expect(page).toContain('Twee acties.')
  expect(page).toContain('Nog niet betrokken')
})

test('an appointment is not yet taking part, and an unknown day is said to be unknown', async () => {
  const page = await pageOf('reader')
  expect(page).toContain('Gepland')
  expect(page).toContain('Deed ook mee')
  expect(page).toContain('datum niet vastgelegd')
})

test('what waits for an answer comes before what was answered, with how long it waits', async () => {
  const page = await pageOf('reader')
  expect(page).toContain('1 inbreng wacht op antwoord.')
  expect(page).toContain('sinds 12 dagen')
  expect(page.indexOf('Niemand belde')).toBeLessThan(page.indexOf('Ik wil mijn mentor houden'))
  expect(page).toContain('Niemand belde &lt;terug>.')
})

test('an answered contribution shows the answer, what changed, and leads to its action', async () => {
  const page = await pageOf('reader')
  expect(page).toContain('De mentor verhuist mee.')
  expect(page).toContain('Wat is er veranderd:')
  expect(page).toMatch(/href="\/nl\/regios\/gooi-en-vechtstreek\/acties\/[0-9a-f-]{36}"/)
})

test('only a coordinator is offered to answer', async () => {
  const listed = await listEntries(desk.as('reader'), demoRegion, contributionRegister)
  const open = listed.ok ? listed.value.entries.find(({ values }) => values['answer'] === '') : undefined
  const answering = addresses.changeEntry('nl', demoRegion, 'contributions', open?.id ?? '')
  expect(await pageOf('coordinator')).toContain(answering)
  for (const who of ['reader', 'editorOfHuizen'] as const) {
    const page = await pageOf(who)
    expect(page).not.toContain('/wijzigen')
    expect(page).not.toContain('/nieuw')
  }
})

test('the page is there in English', async () => {
  expect(await pageOf('reader', addresses.involvement('en', demoRegion))).toContain('Who took part?')
})

test.each([
  ['stranger', 404],
  ['visitor', 401],
] as const)('to a %s the page answers %i', async (who, status) => {
  expect((await visitApp(desk.as(who), involvementPages()).request(address)).status).toBe(status)
})
