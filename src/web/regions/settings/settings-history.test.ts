import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Needs } from '../../../operations/needs.ts'
import { readRegion } from '../../../operations/regions/read-region.ts'
import { type DemoDesk, demoDesk, demoRegion, type Who } from '../../../testing/demo-desk.ts'
import { type Filled, formOnPage } from '../../../testing/form-on-page.ts'
import { secondCoordinator } from '../../../testing/second-coordinator.ts'
import { formOf, visitApp } from '../../../testing/visit-app.ts'
import { settingsPages } from './settings-pages.tsx'

let desk: DemoDesk
let other: Needs
const settings = `/nl/regios/${demoRegion}/instellingen`
const history = `${settings}/geschiedenis`

beforeAll(async () => {
  desk = await demoDesk()
  other = await secondCoordinator(desk)
})
afterAll(() => desk.close())
beforeEach(() => send({ ...start }))

const start = {
  name: 'Regio (voorbeeld)',
  centreMunicipality: 'GM0402',
  planFrom: '2024',
  planTo: '2025',
  handoverOn: '1-2-2024',
  parties: ['municipality'],
  assignment: 'Eerste opdracht.',
  assignmentSource: '',
}

const pagesOf = (who: Who) => visitApp(who === 'founder' ? other : desk.as(who), settingsPages())
const send = (filled: Filled, who: Who = 'coordinator', address = settings) =>
  pagesOf(who).request(address, formOf(filled))
const pageAt = async (address: string, who: Who = 'coordinator') =>
  (await pagesOf(who).request(address)).text()
const formAt = async (who: Who = 'coordinator') => formOnPage(await pageAt(settings, who), settings)
const numbersIn = (page: string) => [...page.matchAll(/geschiedenis\/(\d+)"/g)].map(([, number]) => number)

async function now() {
  const read = await readRegion(desk.as('coordinator'), demoRegion)
  if (!read.ok) throw new Error(read.problem.kind)
  return read.value
}

test('the second of two sees who wrote what and when, chooses, and what only the other changed comes along', async () => {
  const [mine, theirs] = [await formAt(), await formAt('founder')]
  const first = await send(
    { ...theirs, assignment: 'Van <b>de ander</b>.', parties: ['municipality', 'lived-experience'] },
    'founder',
  )
  expect(first.status).toBe(303)
  const conflict = await send({ ...mine, assignment: 'Van mij.', planTo: '2026' })
  expect(conflict.status).toBe(409)
  const page = await conflict.text()
  expect(page).toMatch(/Nu staat er \(founder, [^)]*\d{4}[^)]*\)/)
  expect(page).toContain('Van &lt;b>de ander&lt;/b>.')
  for (const words of ['Van mij.', 'Eerste opdracht.', 'Mensen met ervaringskennis', '2026'])
    expect(page, words).toContain(words)
  expect(page.match(/type="radio"/g)).toHaveLength(2)
  expect(await now()).toMatchObject({ assignment: 'Van <b>de ander</b>.', planTo: 2025 })

  const unchosen = await send(formOnPage(page, settings))
  expect(unchosen.status).toBe(409)
  const again = await unchosen.text()
  expect(again).toContain('role="alert"')
  expect(again).toContain('Van mij.')

  const chosen = await send({ ...formOnPage(again, settings), assignment: 'Van mij.' })
  expect(chosen.status).toBe(303)
  const kept = await now()
  expect(kept).toMatchObject({ assignment: 'Van mij.', planTo: 2026, name: start.name })
  expect(kept.parties.toSorted()).toEqual(['lived-experience', 'municipality'])
})

test('taking the text of the other stores theirs, and keeps what only I changed', async () => {
  const mine = await formAt()
  await send({ ...(await formAt('founder')), name: 'Naam van de ander' }, 'founder')
  const page = await (await send({ ...mine, name: 'Naam van mij', planFrom: '2023' })).text()
  await send({ ...formOnPage(page, settings), name: 'Naam van de ander' })
  expect(await now()).toMatchObject({ name: 'Naam van de ander', planFrom: 2023 })
})

test('it can happen again while one chooses, and a mistake in the chosen text comes back with the text', async () => {
  const mine = await formAt()
  await send({ ...(await formAt('founder')), planTo: '2027' }, 'founder')
  const first = await (await send({ ...mine, planTo: '2019', name: 'Van mij' })).text()
  await send({ ...(await formAt('founder')), name: 'Tweede van de ander' }, 'founder')
  const second = await send({ ...formOnPage(first, settings), planTo: '2019' })
  expect(second.status).toBe(409)
  const page = await second.text()
  expect(page).toContain('Tweede van de ander')
  const chosen = { ...formOnPage(page, settings), name: 'Van mij', planTo: '2019' }
  const wrong = await send(chosen)
  expect(wrong.status).toBe(422)
  const form = formOnPage(await wrong.text(), settings)
  expect(form).toMatchObject({ name: 'Van mij', planTo: '2019' })
  expect((await send({ ...form, planTo: '2028' })).status).toBe(303)
  expect(await now()).toMatchObject({ name: 'Van mij', planTo: 2028 })
})

test('a form without a version is written as it comes; the same form sent twice asks nothing', async () => {
  const form = await formAt()
  expect((await send({ ...form, name: 'Anders' })).status).toBe(303)
  const twice = await send({ ...form, name: 'Anders' })
  expect(twice.status).toBe(409)
  expect(await twice.text()).toContain('Alles wat u wilde wijzigen staat er al zo')
  const { versie: _, ...bare } = form
  expect((await send({ ...bare, name: 'Zonder versie' })).status).toBe(303)
  expect(await now()).toMatchObject({ name: 'Zonder versie' })
})

test('the history tells who changed what, before and after, newest first and in words', async () => {
  await send({ ...(await formAt()), centreMunicipality: 'GM0406', parties: ['lived-experience'] }, 'founder')
  const front = await pageAt(history)
  expect(front).toContain('founder')
  expect(front).toMatch(/Gewijzigd<ul><li>Centrumgemeente: <del>.*Hilversum<\/del><ins>.*Huizen<\/ins><\/li>/)
  expect(front).toMatch(/<li>Betrokken partijen: .*<del>.*Gemeente.*<\/del>/)
  const [newest, before] = numbersIn(front)
  const version = await pageAt(`${history}/${newest}`)
  expect(version).toMatch(/<del>.*Hilversum.*<\/del>/)
  expect(version).toMatch(/<ins>.*Huizen.*<\/ins>/)
  expect(version).not.toContain('centre_municipality')
  const compared = await pageAt(`${history}/vergelijken?van=${newest}&naar=${before}`)
  expect(compared).toMatch(/<del>.*Huizen.*<\/del>/)
  expect(await pageAt(history.replace('/nl/', '/en/'))).toContain('<li>Centre municipality: <del>')
  expect((await pagesOf('coordinator').request(`${history}/99999`)).status).toBe(404)
})

test('an older version comes back as a new change; a stale one asks first', async () => {
  await send({ ...(await formAt()), name: 'Nieuwer', parties: ['lived-experience'] })
  const front = await pageAt(history)
  const [, older = ''] = numbersIn(front)
  const restore = `${history}/${older}/terugzetten`
  const seen = formOnPage(await pageAt(`${history}/${older}`), restore)
  expect((await send(seen, 'coordinator', restore)).status).toBe(303)
  expect(await now()).toMatchObject({ name: start.name, parties: ['municipality'] })
  expect(numbersIn(await pageAt(history))).toHaveLength(numbersIn(front).length + 1)

  await send({ ...(await formAt('founder')), name: 'Intussen' }, 'founder')
  const stale = await send({ ...seen }, 'coordinator', restore)
  expect(stale.status).toBe(409)
  expect(await now()).toMatchObject({ name: 'Intussen' })
})

test('a version that does not fit any more comes back as the form, with the reason and its text', async () => {
  await send({ ...(await formAt()), centreMunicipality: 'GM0417', name: 'Met Laren' })
  await send({ ...(await formAt()), centreMunicipality: 'GM0402', name: 'Zonder Laren' })
  const [, older] = numbersIn(await pageAt(history))
  await desk.storage
    .asOwner()
    .write((sql) =>
      sql.query(`update region_municipality set valid_to = '2026-01-01' where municipality = 'GM0417'`),
    )
  const answer = await send({}, 'coordinator', `${history}/${older}/terugzetten`)
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('Laren hoort niet bij deze regio.')
  expect(page).toContain('Laren (hoort niet meer bij de regio)')
  const form = formOnPage(page, settings)
  expect(form).toMatchObject({ name: 'Met Laren', centreMunicipality: 'GM0417' })
  expect((await send({ ...form, centreMunicipality: 'GM0402' })).status).toBe(303)
  expect(await now()).toMatchObject({ name: 'Met Laren', centreMunicipality: 'GM0402' })
})

test.each<[Who, number]>([
  ['visitor', 401],
  ['stranger', 404],
  ['editorOfHuizen', 403],
  ['administrator', 403],
  ['reader', 403],
])('%s sees no history of the settings and puts nothing back', async (who, status) => {
  const [number] = numbersIn(await pageAt(history))
  const before = await now()
  for (const address of [history, `${history}/${number}`, `${settings}/gemeenten/geschiedenis`])
    expect((await pagesOf(who).request(address)).status, address).toBe(status)
  for (const address of [`${history}/${number}/terugzetten`, settings, `${settings}/gemeenten`])
    expect((await send({ kiezen: 'name', versie: 'v0' }, who, address)).status, address).toBe(status)
  expect(await now()).toEqual(before)
})
