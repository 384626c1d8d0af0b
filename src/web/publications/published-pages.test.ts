import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  exactCounts,
  writeCounts,
  writeExamplePlan,
} from '../../operations/publications/example-plan.test.help.ts'
import { publish } from '../../operations/publications/publish.ts'
import { readPublishedPage } from '../../operations/publications/read-published-page.ts'
import { registers } from '../../operations/registers/all-registers.ts'
import { recordEntry } from '../../operations/registers/work-on-register.ts'
import { type DemoDesk, demoDesk, demoRegion } from '../../testing/demo-desk.ts'
import { renderPublication } from './render-publication.tsx'

let desk: DemoDesk

beforeAll(async () => {
  desk = await demoDesk()
  await writeExamplePlan(desk.as('coordinator'), demoRegion)
  await writeCounts(desk.as('coordinator'), demoRegion)
  await publishAgain('Eerst een thuis (voorbeeld)')
})

afterAll(() => desk.close())

async function publishAgain(title: string) {
  const outcome = await publish({ ...desk.as('coordinator'), render: renderPublication }, demoRegion, {
    title,
  })
  expect(outcome.ok).toBe(true)
}

async function stored(path: string, number = 1): Promise<string> {
  const page = await readPublishedPage(desk.storage.asPublisher(), { region: demoRegion, number, path })
  if (!page) throw new Error(`${path} was not published`)
  return Buffer.from(page.body).toString()
}

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
    if (address.startsWith('https://')) continue
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
  await publishAgain('Tweede (voorbeeld)')
  expect(await Promise.all(paths.map((path) => stored(path)))).toEqual(before)
  expect(await stored('nl/plan', 2)).toContain('Anders')
  expect(await stored('nl/verantwoording', 2)).toContain(`href="/nl/publicaties/${demoRegion}/1"`)
})

test('a finding that names two lines is counted and shown on both, and tells of the other', async () => {
  const own = { place: 'Huizen', aims: 'prevent', approach: 'alone', state: 'exists', openness: 'openbaar' }
  const finding = { ...own, transformationClass: 'prevention', title: 'Op twee lijnen (voorbeeld)' }
  const lines = { actionLine: '5', alsoLines: '6' }
  const input = { ...finding, ...lines }
  const mode = { kind: 'new' } as const
  const recorded = await recordEntry(desk.as('coordinator'), demoRegion, registers.findings, input, mode)
  expect(recorded.ok).toBe(true)
  await publishAgain('Met meer lijnen (voorbeeld)')
  const [latest] = await desk.storage
    .asPublisher()
    .read((sql) =>
      sql.query<{ number: number }>('select max(number) as number from publication where region_id = $1', [
        demoRegion,
      ]),
    )
  const page = await stored('nl/verkenning', latest?.number)
  const shown = page.split('aria-labelledby="lijn-').filter((section) => section.includes(finding.title))
  expect(shown.map((section) => section.slice(0, 1))).toEqual(['5', '6'])
  expect(shown[0]).toContain('Ook bij actielijn 6')
  expect(shown[1]).toContain('Ook bij actielijn 5')
  expect(await stored('data/bevindingen.csv', latest?.number)).toContain(';5;;6;Huizen;Op twee lijnen')
})
