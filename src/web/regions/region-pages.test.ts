import { afterAll, beforeAll, expect, test } from 'vitest'
import { findingRegister } from '../../operations/explorations/finding-register.ts'
import { loadFramework } from '../../operations/framework/load-framework.ts'
import { loadTerritory } from '../../operations/regions/load-territory.ts'
import { policyRegister } from '../../operations/regions/policy-register.ts'
import { shippedFramework, shippedTerritory } from '../../operations/regions/reference-files.test.help.ts'
import { recordEntry } from '../../operations/registers/work-on-register.ts'
import { type DemoDesk, demoDesk, demoRegion, type Who } from '../../testing/demo-desk.ts'
import { visitApp } from '../../testing/visit-app.ts'
import { addresses } from '../addresses.ts'
import { regionPages } from './region-pages.tsx'

let desk: DemoDesk

beforeAll(async () => {
  desk = await demoDesk()
  await loadFramework(desk.storage.asOwner(), shippedFramework())
  await loadTerritory(desk.storage.asOwner(), shippedTerritory())
})

afterAll(() => desk.close())

async function visit(who: Who, address: string) {
  const response = await visitApp(desk.as(who), regionPages()).request(address)
  return { status: response.status, page: await response.text() }
}

test('my regions shows each region with my role and the days to its handover', async () => {
  const { status, page } = await visit('editorOfHuizen', addresses.regions('nl'))
  expect(status).toBe(200)
  expect(page).toContain('Regio gooi-en-vechtstreek')
  expect(page).toContain('U bent gemeentelijk bewerker van Huizen.')
  expect(page).toContain('Plan voor 2024 tot en met 2025')
  expect(page).toContain('1 februari 2024, 1.025 dagen geleden')
  expect(page).not.toContain(addresses.newRegion('nl'))
  expect(page).not.toContain('elders')
})

test('who belongs nowhere reads what to do, and who may found a region sees where', async () => {
  const founder = await visit('founder', addresses.regions('en'))
  expect(founder.page).toContain('You do not belong to a region yet')
  expect(founder.page).toContain(`href="${addresses.newRegion('en')}"`)
})

test('a visitor is asked to sign in before seeing regions', async () => {
  expect((await visit('visitor', addresses.regions('nl'))).status).toBe(401)
  expect((await visit('visitor', addresses.region('nl', demoRegion))).status).toBe(401)
})

test('to someone of another region this region is not there', async () => {
  expect((await visit('stranger', addresses.region('nl', demoRegion))).status).toBe(404)
  expect((await visit('coordinator', addresses.region('nl', 'elders'))).status).toBe(404)
})

test('an empty region is told where to begin', async () => {
  const { status, page } = await visit('reader', addresses.region('nl', demoRegion))
  expect(status).toBe(200)
  expect(page).toContain('Begin de verkenning: vraag gemeenten en partners wat zij al doen.')
  expect(page).not.toContain('nog niet ingevuld.')
  expect(page).toContain('Nog niets gepubliceerd')
  expect(page).toContain('De opdracht is nog niet opgeschreven.')
})

test('the overview counts what is there, marks the centre, and tells the dated facts in order', async () => {
  const coordinator = desk.as('coordinator')
  const finding = {
    aims: 'voorkomen',
    approach: 'zelfstandig',
    transformationClass: 'preventie',
    isExample: 'ja',
  }
  for (const [place, state, title] of [
    ['Huizen', 'bestaat', 'Spreekuur (voorbeeld)'],
    ['Laren', 'ontbreekt', 'Noodfonds (voorbeeld)'],
  ])
    expect(
      await recordEntry(
        coordinator,
        demoRegion,
        findingRegister,
        { ...finding, actionLine: 1, place, state, title },
        { kind: 'new' },
      ),
    ).toMatchObject({ ok: true })
  const policy = { title: 'Herstel de verbinding', kind: 'beleidsplan', yearFrom: 2021, yearTo: 2030 }
  expect(await recordEntry(coordinator, demoRegion, policyRegister, policy, { kind: 'new' })).toMatchObject({
    ok: true,
  })

  const { page } = await visit('coordinator', addresses.region('nl', demoRegion))
  // Six lines in three municipalities and the region: one square has something, one is a gap.
  expect(page).toContain('In 1 vak ontbreekt iets, 22 vakken nog niet ingevuld')
  expect(page).toContain('In de verkenning zijn 22 vakken nog niet ingevuld.')
  expect(page).toContain('6 actielijnen hebben nog geen doel.')
  expect(page).toMatch(/Hilversum <span class="small muted">Centrumgemeente<\/span>/)
  const inOrder = ['Beleid begint', 'Afgesproken dag van oplevering', 'Beleid loopt af'].map((words) =>
    page.indexOf(words),
  )
  expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b))
  expect(inOrder.every((position) => position > 0)).toBe(true)
  expect(page).toContain('chart--map')
})

test('a new region is welcomed', async () => {
  const { page } = await visit('coordinator', `${addresses.region('en', demoRegion)}?welkom=ja`)
  expect(page).toContain('You are its coordinator.')
})

test('the territory shows every region with its certainty, to anyone', async () => {
  const { status, page } = await visit('visitor', addresses.territory('nl'))
  expect(status).toBe(200)
  expect(page).toContain('45 regio’s, 342 gemeenten')
  for (const count of ['60', '266', '16'])
    expect(page).toContain(`<span class="number">${count}</span> gemeenten`)
  expect(page).toContain('Wijdemeren gaat op in Hilversum, bedoeld per 1 januari 2027.')
  expect(page.match(/<th scope="row">/g)).toHaveLength(45)
})

test('the territory finds a region by a municipality, whatever the accents, and says when there is none', async () => {
  const found = await visit('visitor', `${addresses.territory('nl')}?zoek=achtkarspelen`)
  expect(found.page).toContain('1 regio gevonden.')
  expect(found.page).toContain('Fryslân')
  expect((await visit('visitor', `${addresses.territory('nl')}?zoek=FRYSLAN`)).page).toContain(
    '1 regio gevonden.',
  )
  const none = await visit('visitor', `${addresses.territory('en')}?zoek=%3Cb%3E`)
  expect(none.page).toContain('No region or municipality of this name.')
  expect(none.page).not.toContain('<b>')
})
