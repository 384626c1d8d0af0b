import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  exactCounts,
  writeCounts,
  writeExamplePlan,
} from '../../operations/publications/example-plan.test.help.ts'
import { readPublishedPage } from '../../operations/publications/read-published-page.ts'
import { type DemoDesk, demoDesk, demoRegion, type Who } from '../../testing/demo-desk.ts'
import { formOf, visitApp } from '../../testing/visit-app.ts'
import { publishPages } from './publish-pages.tsx'

let desk: DemoDesk

beforeAll(async () => {
  desk = await demoDesk()
  await writeExamplePlan(desk.as('coordinator'), demoRegion)
  await writeCounts(desk.as('coordinator'), demoRegion)
})

afterAll(() => desk.close())

function appOf(who: Who) {
  return visitApp(desk.as(who), publishPages({ publisher: desk.storage.asPublisher() }))
}

const room = `/nl/regios/${demoRegion}/publiceren`

async function stored(path: string, number = 1): Promise<string> {
  const page = await readPublishedPage(desk.storage.asPublisher(), { region: demoRegion, number, path })
  if (!page) throw new Error(`${path} was not published`)
  return Buffer.from(page.body).toString()
}

test('before anything is published the region has no public address', async () => {
  expect((await appOf('visitor').request(`/nl/publicaties/${demoRegion}`)).status).toBe(404)
  expect((await appOf('visitor').request(`/nl/publicaties/${demoRegion}/alle`)).status).toBe(404)
})

test('the page says what stands open, what will be protected, and offers a title', async () => {
  const html = await (await appOf('coordinator').request(room)).text()
  expect(html).toMatch(/opmerkingen van de plantoets open\. U kunt toch publiceren/)
  expect(html).toMatch(
    /V01.*Huisuitzettingen.*<td class="cell--number">5<\/td><td class="cell--number">3<\/td>/,
  )
  expect(html).toContain(`value="Regio ${demoRegion}: regionaal plan van aanpak 2024–2025"`)
  expect(html).toContain('Er is nog niets gepubliceerd.')
})

test('a publication without a title comes back with what is wrong', async () => {
  const response = await appOf('coordinator').request(room, formOf({ title: ' ' }))
  expect(response.status).toBe(422)
  const html = await response.text()
  expect(html).toContain('href="#title"')
  expect(html).toContain('aria-invalid="true"')
})

test('a coordinator publishes, and is told the address', async () => {
  const response = await appOf('coordinator').request(room, formOf({ title: 'Eerst een thuis (voorbeeld)' }))
  expect(response.status).toBe(303)
  const html = await (await appOf('coordinator').request(response.headers.get('location') ?? '')).text()
  expect(html).toContain('Versie 1 is gepubliceerd.')
  expect(html).toContain(`http://localhost/nl/publicaties/${demoRegion}/1</a>`)
})

test.each(['reader', 'editorOfHuizen'] as const)('a %s sees the list but cannot publish', async (who) => {
  const html = await (await appOf(who).request(room)).text()
  expect(html).toContain('Versie 1, 22 november 2026')
  expect(html).not.toContain('<form class="form"')
  expect((await appOf(who).request(room, formOf({ title: 'Stiekem' }))).status).toBe(403)
})

test('to others the room is not there', async () => {
  expect((await appOf('stranger').request(room)).status).toBe(404)
  expect((await appOf('visitor').request(room)).status).toBe(401)
  expect((await appOf('stranger').request(room, formOf({ title: 'Stiekem' }))).status).toBe(404)
  expect((await appOf('visitor').request(room, formOf({ title: 'Stiekem' }))).status).toBe(401)
})

test('the address without a number leads everyone to the newest, and a list tells all', async () => {
  const response = await appOf('visitor').request(`/en/publicaties/${demoRegion}`)
  expect([response.status, response.headers.get('location')]).toEqual([
    302,
    `/en/publicaties/${demoRegion}/1`,
  ])
  const list = await (await appOf('visitor').request(`/nl/publicaties/${demoRegion}/alle`)).text()
  expect(list).toContain(`href="/nl/publicaties/${demoRegion}/1"`)
  expect(list).toContain('Eerst een thuis (voorbeeld)')
})

const names = ['', '/plan', '/verkenning', '/monitor', '/geld', '/betrokkenen', '/verantwoording']
const paths = ['nl', 'en'].flatMap((language) => names.map((name) => `${language}${name}`))

test.each(paths)(
  '%s is a whole document that needs no script and leads nobody behind the door',
  async (path) => {
    const html = await stored(path)
    const language = path.slice(0, 2)
    expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${language}">`))
    expect(html).toMatch(/<\/html>$/)
    expect(html).not.toContain('<script')
    expect(html).not.toMatch(/ style="| on[a-z]+="/)
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).not.toContain('/regios/')
    expect(html).toContain(`href="/${language}/publicaties/${demoRegion}/alle"`)
    expect(html).toContain(language === 'nl' ? 'Versie</dt>' : 'Version</dt>')
    expect(html).toContain('datetime="2026-11-22"')
    expect(html).toMatch(/2e kwartaal 2024|Q2 2024/)
    expect(html).toMatch(/#bronnen">\d+ (bronnen|sources)/)
  },
)

test.each(paths)('every link on %s leads to a page or place that is there', async (path) => {
  const html = await stored(path)
  const [language = ''] = path.split('/')
  for (const [, address = ''] of html.matchAll(/<a [^>]*href="([^"]+)"/g)) {
    const [page = '', place] = address.split('#')
    const own = /^\/(nl|en)\/publicaties\/[^/]+\/1(?:\/([a-z]+))?$/.exec(page)
    const file = /\/publicaties\/[^/]+\/1\/(data\/.+)$/.exec(page)
    const target = own ? [own[1], own[2]].filter(Boolean).join('/') : page === '' ? path : undefined
    if (file) expect(await stored(file[1] ?? '')).not.toBe('')
    else if (target === undefined)
      expect(page).toMatch(
        new RegExp(`^/(${language}|nl|en)(/landelijk-kader|/publicaties/${demoRegion}/alle)?$`),
      )
    else if (place !== undefined) expect(await stored(target)).toContain(`id="${place}"`)
    else expect(await stored(target)).not.toBe('')
  }
})

test('all ids of a page are different', async () => {
  for (const path of paths) {
    const ids = [...(await stored(path)).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(
      ids.filter((id, position) => ids.indexOf(id) !== position),
      path,
    ).toEqual([])
  }
})

test('no exact count of people is in any stored byte, in any way of writing it', async () => {
  const all = [
    ...paths,
    'data/indicatoren.csv',
    'data/waarnemingen.csv',
    'data/acties.csv',
    'data/bevindingen.csv',
  ]
  for (const path of all) {
    const text = await stored(path)
    for (const count of exactCounts)
      for (const locale of ['nl-NL', 'en-GB'])
        for (const written of [String(count), count.toLocaleString(locale)])
          expect(text, `${path}: ${written}`).not.toMatch(
            new RegExp(String.raw`(?<![\d.,])${written}(?![\d.,]*\d)`),
          )
  }
})

test('the monitor shows what was rounded, what is a class and why', async () => {
  const html = await stored('nl/monitor')
  expect(html).toContain('13.575')
  expect(html).toContain('<span class="suppressed-mark">1-4</span>')
  expect(html).toContain('Zo beschermen wij kleine aantallen')
  expect(html).toContain('2 van 3 gemeenten')
  expect(html).toContain('23')
})

test('the data tell how each figure is to be read', async () => {
  const [header = '', ...rows] = (await stored('data/waarnemingen.csv'))
    .replace('\ufeff', '')
    .trim()
    .split('\r\n')
  expect(header).toBe('Indicator;Gemeente;Periode;Waarde;Weergave;Ontbreekt omdat;Status;Bron;Voorbeeld')
  expect(rows).toContain(
    'V01;Hilversum;2024-Q1;13575;afgerond op vijf;;definitief;Corporaties (voorbeeld);ja',
  )
  expect(rows).toContain('V01;Huizen;2024-Q1;;klasse 1-4;;definitief;Corporaties (voorbeeld);ja')
  expect(rows).toContain(
    'V01;Laren;2024-Q2;;ontbreekt;nog niet geleverd;definitief;Corporaties (voorbeeld);ja',
  )
  expect(rows).toContain('D03;Regionaal;2024-Q1;23;gemeten;;voorlopig;Burgerzaken (voorbeeld);ja')
})

test('a public plan says who, where, when and for how much; what people typed stays text', async () => {
  const plan = await stored('nl/plan')
  expect(plan).toContain('Laatste gesprek vóór een ontruiming (voorbeeld)')
  expect(plan).toContain('Huizen en Laren')
  expect(plan).toMatch(/€\s12\.500/)
  expect(plan).toContain('Afspraak getekend (voorbeeld)')
  const voices = await stored('nl/betrokkenen')
  expect(voices).toContain('Bel ons voordat de brief komt. &lt;Voorbeeld &amp; proef')
  expect(voices).toContain('Dat doen wij nu.')
  expect(voices).toContain('Actie 2.1.1 begint met bellen.')
})

test('content of the region is marked as Dutch on an English page, and as an example', async () => {
  const html = await stored('en')
  expect(html).toContain('<span class="example-badge">Example</span>')
  expect(html).toMatch(/<h1 class="publication__title" lang="nl">Eerst een thuis \(voorbeeld\)<\/h1>/)
})

test('a second publication leaves the first as it was, and names it', async () => {
  const before = await Promise.all(paths.map((path) => stored(path)))
  await desk
    .as('coordinator')
    .database.write((sql) =>
      sql.query(`update action set title = 'Anders' where region_id = $1`, [demoRegion]),
    )
  await appOf('coordinator').request(room, formOf({ title: 'Tweede (voorbeeld)' }))
  expect(await Promise.all(paths.map((path) => stored(path)))).toEqual(before)
  expect(await stored('nl/plan', 2)).toContain('Anders')
  expect(await stored('nl/verantwoording', 2)).toContain(`href="/nl/publicaties/${demoRegion}/1"`)
  const response = await appOf('visitor').request(`/nl/publicaties/${demoRegion}`)
  expect(response.headers.get('location')).toBe(`/nl/publicaties/${demoRegion}/2`)
})

test('a region with nothing in it can publish that', async () => {
  const app = visitApp(desk.as('stranger'), publishPages({ publisher: desk.storage.asPublisher() }))
  const response = await app.request('/en/regios/elders/publiceren', formOf({ title: 'Leeg' }))
  expect(response.status).toBe(303)
  const page = await readPublishedPage(desk.storage.asPublisher(), {
    region: 'elders',
    number: 1,
    path: 'en/monitor',
  })
  expect(Buffer.from(page?.body ?? []).toString()).toContain('There are no indicators yet.')
})
