import { afterAll, beforeAll, expect, test } from 'vitest'
import { findingRegister } from '../../operations/explorations/finding-register.ts'
import { listEntries } from '../../operations/registers/work-on-register.ts'
import { type DemoDesk, demoDesk, demoRegion, type Who } from '../../testing/demo-desk.ts'
import { formOf, visitApp } from '../../testing/visit-app.ts'
import { explorationPages } from '../explorations/exploration-pages.tsx'
import { filePages } from './file-pages.tsx'
import { registerPages } from './register-pages.tsx'

let desk: DemoDesk

beforeAll(async () => {
  desk = await demoDesk()
})
afterAll(() => desk.close())

const list = `/nl/regios/${demoRegion}/bevindingen`
const complete = {
  actionLine: '1',
  place: 'GM0406',
  title: 'Briefadres (voorbeeld)',
  aims: ['prevent', 'reduce'],
  approach: 'alone',
  state: 'exists',
  transformationClass: 'prevention',
}

function pagesFor(who: Who) {
  return visitApp(
    desk.as(who),
    explorationPages(),
    filePages(findingRegister),
    registerPages(findingRegister),
  )
}

async function count(): Promise<number> {
  const listed = await listEntries(desk.as('reader'), demoRegion, findingRegister)
  return listed.ok ? listed.value.entries.length : -1
}

test('a good form is stored and leads to the finding, which says it was saved', async () => {
  const app = pagesFor('editorOfHuizen')
  const response = await app.request(`${list}/nieuw`, formOf(complete))
  expect(response.status).toBe(303)
  const page = await (await app.request(response.headers.get('location') ?? '')).text()
  expect(page).toContain('Briefadres (voorbeeld)')
  expect(page).toContain('is opgeslagen')
  expect(page).toContain('Voorkomen en Verminderen')
})

test('a faulty form comes back whole, with a Dutch sentence beside each field and nothing stored', async () => {
  const before = await count()
  const response = await pagesFor('coordinator').request(
    `${list}/nieuw`,
    formOf({
      ...complete,
      title: '<b>“krul” & co</b>',
      actionLine: '7',
      yearlyCostCents: '12,5O0',
      since: '31 februari',
    }),
  )
  expect(response.status).toBe(422)
  const page = await response.text()
  expect(page).toContain('value="&lt;b>“krul” &amp; co&lt;/b>"')
  expect(page).toContain('“12,5O0” is geen bedrag')
  expect(page).toContain('value="12,5O0"')
  expect(page).toContain('role="alert"')
  expect(page).not.toContain('<b>')
  expect(await count()).toBe(before)
})

test('what not everybody can tell is folded away, and opens where something stands in it or is wrong', async () => {
  const app = pagesFor('coordinator')
  expect(await (await app.request(`${list}/nieuw`)).text()).toContain(
    '<details class="help"><summary>Meer vertellen',
  )
  const response = await app.request(`${list}/nieuw`, formOf({ ...complete, reach: '12' }))
  const page = await response.text()
  expect(page).toContain('<details class="help" open><summary>Meer vertellen')
  expect(page).toContain('Rond 12 af op een vijftal')
})

test('a title with markup is stored as text and shown as text', async () => {
  const app = pagesFor('coordinator')
  const response = await app.request(
    `${list}/nieuw`,
    formOf({ ...complete, title: '<script>alert(1)</script>' }),
  )
  const page = await (await app.request(response.headers.get('location') ?? '')).text()
  expect(page).toContain('&lt;script>alert(1)&lt;/script>')
})

test('an editor of Huizen is told beside the field that Hilversum is not theirs', async () => {
  const response = await pagesFor('editorOfHuizen').request(
    `${list}/nieuw`,
    formOf({ ...complete, place: 'GM0402' }),
  )
  expect(response.status).toBe(422)
  expect(await response.text()).toContain('U mag niet schrijven voor')
})

test('a reader sees no way to write, and gets none', async () => {
  const page = await (await pagesFor('reader').request(list)).text()
  expect(page).not.toContain(`${list}/nieuw`)
  expect((await pagesFor('reader').request(`${list}/nieuw`, formOf(complete))).status).toBe(403)
  expect((await pagesFor('stranger').request(list)).status).toBe(404)
})

test('what a visitor without a session typed is not lost', async () => {
  const response = await pagesFor('visitor').request(
    `${list}/nieuw`,
    formOf({ ...complete, description: 'Een lang verhaal.' }),
  )
  expect(response.status).toBe(401)
  expect(await response.text()).toContain('Een lang verhaal.')
})

test('the matrix counts per aim and marks blanks', async () => {
  const page = await (await pagesFor('reader').request(`/nl/regios/${demoRegion}/verkenning`)).text()
  expect(page).toContain('Nog niet ingevuld')
  expect(page).toMatch(/voorkomen <b>[12]<\/b>/)
  const english = await (await pagesFor('reader').request(`/en/regios/${demoRegion}/verkenning`)).text()
  expect(english).toContain('Not filled in yet')
})

test('removing leads to a list that offers to undo it', async () => {
  const app = pagesFor('coordinator')
  const stored = await app.request(`${list}/nieuw`, formOf({ ...complete, title: 'Even weg' }))
  const address = new URL(stored.headers.get('location') ?? '', 'http://localhost').pathname
  const removed = await app.request(`${address}/weghalen`, { method: 'POST' })
  const page = await (await app.request(removed.headers.get('location') ?? '')).text()
  expect(page).toContain('is weggehaald')
  expect(page).toContain(`${address}/terugzetten`)
  expect((await app.request(address)).status).toBe(404)
  expect((await app.request(`${address}/terugzetten`, { method: 'POST' })).status).toBe(303)
  expect((await app.request(address)).status).toBe(200)
})

test('an address somebody made up is not found', async () => {
  for (const path of [
    `${list}/123`,
    `${list}/%00`,
    `/nl/regios/${demoRegion}/verkenning/7/GM0406`,
    `/nl/regios/nergens/bevindingen`,
  ])
    expect((await pagesFor('coordinator').request(path)).status).toBe(404)
})

test('Excel goes out and comes back without changing anything', async () => {
  const app = pagesFor('coordinator')
  const before = await listEntries(desk.as('reader'), demoRegion, findingRegister)
  const bytes = await (await app.request(`${list}/export.xlsx`)).arrayBuffer()
  const page = await upload(new Uint8Array(bytes), 'bevindingen.xlsx')
  expect(await page.text()).toMatch(/<b>0<\/b> rijen konden niet mee/)
  expect(await listEntries(desk.as('reader'), demoRegion, findingRegister)).toEqual(before)
})

test('a CSV with semicolons, a byte order mark, curly quotes and a decimal comma is read row by row', async () => {
  const before = await count()
  const csv = [
    'Actielijn;Gemeente;Titel;Doelen;Aanpak;Stand;Soort;Jaarlijkse kosten;Onbekend',
    '2;Huizen;“Krul” (voorbeeld);voorkomen;zelfstandig;bestaat;preventie;12.500,50;x',
    '2;Huisen;Verkeerde plaats;voorkomen;zelfstandig;bestaat;preventie;;x',
    '7;Huizen;Verkeerde lijn;voorkomen;zelfstandig;bestaat;preventie;;x',
    '2;Huizen;Verkeerd bedrag;voorkomen;zelfstandig;bestaat;preventie;12,5O0;x',
  ].join('\r\n')
  const page = await (await upload(new TextEncoder().encode(`\uFEFF${csv}`), 'lijst.csv')).text()
  expect(page).toMatch(/<b>1<\/b> rij is opgeslagen/)
  expect(page).toMatch(/<b>3<\/b> rijen konden niet mee/)
  expect(page).toContain('Rij 3, kolom B (Gemeente)')
  expect(page).toContain('Wij kennen geen gemeente “Huisen”')
  expect(page).toContain('Actielijn 7 bestaat niet')
  expect(page).toContain('“12,5O0” is geen bedrag')
  expect(page).toContain('Deze kolommen kennen wij niet en zijn overgeslagen: Onbekend')
  expect(await count()).toBe(before + 1)
})

test('files that cannot be read are refused whole, each with its reason', async () => {
  const before = await count()
  const reasons: [string, Uint8Array<ArrayBuffer>, string][] = [
    ['leeg.xlsx', new Uint8Array(), 'Dit bestand is leeg'],
    ['plaatje.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0]), 'geen Excel-bestand'],
    ['kolommen.csv', new TextEncoder().encode('Naam;Plaats\r\na;b'), 'Deze kolommen ontbreken'],
    ['kop.csv', new TextEncoder().encode('Actielijn;Gemeente;Titel;Doelen;Aanpak;Stand;Soort'), 'geen rijen'],
    ['groot.csv', new Uint8Array(60 * 1024 * 1024).fill(65), 'Dit bestand is te groot'],
  ]
  for (const [name, bytes, reason] of reasons) {
    const response = await upload(bytes, name)
    expect([422, 413]).toContain(response.status)
    expect(await response.text()).toContain(reason)
  }
  expect(await count()).toBe(before)
})

function upload(bytes: Uint8Array<ArrayBuffer>, name: string) {
  const body = new FormData()
  body.append('bestand', new File([bytes], name))
  return pagesFor('coordinator').request(`${list}/import`, { method: 'POST', body })
}
