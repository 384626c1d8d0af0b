import { afterAll, beforeAll, expect, test } from 'vitest'
import { findingRegister } from '../../../operations/explorations/finding-register.ts'
import { listEntries } from '../../../operations/registers/work-on-register.ts'
import { type DemoDesk, demoDesk, demoRegion, type Who } from '../../../testing/demo-desk.ts'
import { type Filled, formOnPage } from '../../../testing/form-on-page.ts'
import { formOf, visitApp } from '../../../testing/visit-app.ts'
import { filePages } from '../../registers/file-pages.tsx'
import { pastePages } from './paste-pages.tsx'

let desk: DemoDesk
const page = `/nl/regios/${demoRegion}/verkenning/plakken`

beforeAll(async () => {
  desk = await demoDesk()
})
afterAll(() => desk.close())

function as(who: Who) {
  return visitApp(desk.as(who), pastePages(), filePages(findingRegister))
}

async function sent(fields: Filled, who: Who = 'coordinator', address = page) {
  const response = await as(who).request(address, formOf(fields))
  return { status: response.status, html: await response.text() }
}

/** The next step, as a browser without script takes it: the form as it stands, one button pressed, some things changed. */
function next(html: string, knop: 'bekijken' | 'opslaan', changes: Filled = {}, who: Who = 'coordinator') {
  return sent({ ...formOnPage(html, page), ...changes, knop }, who)
}

async function titles(): Promise<unknown[]> {
  const listed = await listEntries(desk.as('reader'), demoRegion, findingRegister)
  return listed.ok ? listed.value.entries.map(({ values }) => values['title']) : []
}

const headed = [
  'Gemeente\tTitel\tLijn\tDoelen\tAanpak\tStand\tSoort\tJaarlijkse kosten\tOmschrijving',
  'Huizen\tBriefadres (voorbeeld)\t1\tvoorkomen; verminderen\tzelfstandig\tbestaat\tpreventie\t12.500,50\t"Regel een\nzei ""ja"""',
  'Huisen\tVerkeerde plaats (voorbeeld)\t1\tvoorkomen\tzelfstandig\tbestaat\tpreventie\t12,5O0\t',
  'Laren\tVerschoven (voorbeeld)\t1\tvoorkomen\tzelfstandig\tbestaat\tpreventie',
].join('\r\n')

test('three steps: paste, choose and look, store what is right; the rest stays in the form and can be downloaded', async () => {
  const first = await (await as('coordinator').request(page)).text()
  expect(formOnPage(first, page)).toEqual({ tekst: '' })
  const looked = await sent({ tekst: headed })
  expect(looked.status).toBe(200)
  const guessed = formOnPage(looked.html, page)
  expect(guessed).toMatchObject({
    kop: 'ja',
    'kolom-0': 'place',
    'kolom-1': 'title',
    'kolom-2': '',
    'kolom-3': 'aims',
    'kolom-7': 'yearlyCostCents',
    'alle-actionLine': '',
    weglaten: '4',
  })
  expect(looked.html, 'a column whose heading says nothing we know').toContain('Kolom C: Lijn')
  expect(looked.html).toMatch(/Deze rij heeft 7 cellen, de meeste hebben er 9/)
  expect(looked.html).toContain('Actielijn: Vul dit in.')
  expect(await titles(), 'looking stores nothing').toEqual([])

  const chosen = await next(looked.html, 'bekijken', { 'kolom-2': 'actionLine' })
  expect(chosen.html).toContain('1 rij is goed, 1 rij kan niet mee, 1 laat u weg.')
  expect(chosen.html, 'as it would stand').toMatch(/€\s12\.500,50/)
  expect(chosen.html).toMatch(
    /<td class="paste-wrong" lang="nl">Huisen <p[^>]*>Wij kennen geen gemeente “Huisen”/,
  )
  expect(chosen.html, 'where to look, also when those columns are out of sight').toContain(
    'Kijk bij Gemeente en Jaarlijkse kosten.',
  )
  expect(chosen.html).toMatch(/<td class="paste-wrong" lang="nl">12,5O0 <p[^>]*>“12,5O0” is geen bedrag/)
  expect(await titles()).toEqual([])

  const stored = await next(chosen.html, 'opslaan')
  expect(stored.html).toContain('1 bevinding is opgeslagen.')
  expect(await titles()).toEqual(['Briefadres (voorbeeld)'])
  const left = formOnPage(stored.html, page)
  expect(left['tekst']).toBe(
    headed
      .replaceAll('\r\n', '\n')
      .split('\n')
      .filter((line) => !line.includes('Briefadres') && !line.startsWith('zei'))
      .join('\n'),
  )
  expect(left).toMatchObject({ kop: 'ja', 'kolom-2': 'actionLine', weglaten: '3' })
  expect(stored.html).toContain('Wij kennen geen gemeente “Huisen”')

  const download = `/nl/regios/${demoRegion}/bevindingen/import/geweigerd.xlsx`
  const refused = await as('coordinator').request(download, formOf(formOnPage(stored.html, download)))
  expect(refused.headers.get('content-type')).toContain('spreadsheetml')
  expect(formOnPage(stored.html, download)['rijen']).toContain('Wij kennen geen gemeente')

  const mended = String(left['tekst']).replace('Huisen', 'Huizen').replace('12,5O0', '12,50')
  const again = await next(stored.html, 'opslaan', { tekst: mended })
  expect(again.html, 'what nobody has seen is not stored').not.toContain('opgeslagen.')
  const all = await next(again.html, 'bekijken', { 'kolom-2': 'actionLine', weglaten: '' })
  const last = await next(all.html, 'opslaan', { weglaten: [] })
  expect(last.html).toContain('2 bevindingen zijn opgeslagen.')
  expect(last.html).toContain('Alles wat u plakte, is opgeslagen.')
  expect(formOnPage(last.html, page)).toEqual({ tekst: '' })
})

test('without a heading columns are known by what they hold, and one word can stand for all rows', async () => {
  const rows = [
    'Hilversum;Nachtopvang (voorbeeld);opvang;bestaat',
    'Laren;Woonplek (voorbeeld);wonen;gepland',
  ]
  const looked = await sent({ tekst: rows.join('\n') })
  expect(formOnPage(looked.html, page)).toMatchObject({
    'kolom-0': 'place',
    'kolom-1': 'title',
    'kolom-2': 'transformationClass',
    'kolom-3': 'state',
  })
  expect(formOnPage(looked.html, page)).not.toHaveProperty('kop')
  const forAll = { 'alle-actionLine': '2', 'alle-aims': 'shorten-shelter', 'alle-approach': 'jointly' }
  const ready = await next(looked.html, 'bekijken', forAll)
  expect(ready.html).toContain('2 rijen zijn goed, 0 rijen kunnen niet mee')
  expect((await next(ready.html, 'opslaan')).html).toContain('2 bevindingen zijn opgeslagen.')
  expect(await titles()).toContain('Woonplek (voorbeeld)')
})

test('a field chosen for two columns is told beside the second, and nothing is stored until it is mended', async () => {
  const before = await titles()
  const looked = await sent({ tekst: headed })
  const twice = await next(looked.html, 'opslaan', { 'kolom-2': 'actionLine', 'kolom-8': 'title' })
  expect(twice.html).toMatch(/id="kolom-8-fout">Dit koos u al bij een andere kolom/)
  expect(await titles()).toEqual(before)
})

test('the preview asks for the same rights as storing: of another municipality than one’s own it says so', async () => {
  const looked = await sent({ tekst: headed.replace('Huisen', 'Hilversum') }, 'editorOfHuizen')
  const chosen = await next(looked.html, 'bekijken', { 'kolom-2': 'actionLine' }, 'editorOfHuizen')
  expect(chosen.html).toMatch(
    /<td class="paste-wrong" lang="nl">Hilversum <p[^>]*>U mag niet schrijven voor Hilversum/,
  )
  expect((await as('reader').request(page)).status).toBe(403)
  expect((await sent({ tekst: headed }, 'reader')).status).toBe(403)
  expect((await sent({ tekst: headed }, 'stranger')).status).toBe(404)
  expect((await sent({ tekst: headed }, 'visitor')).status).toBe(401)
})

test('what was typed comes back with everything that is wrong with it as a whole', async () => {
  const tooMany = Array.from({ length: 2001 }, (_, row) => `Huizen\t${row}`).join('\n')
  const cases: [string, string][] = [
    ['  \n ', 'Plak hier eerst cellen.'],
    ['Gemeente\tTitel', 'Hier staat alleen een kopregel.'],
    [tooMany, 'Dit zijn 2.001 rijen.'],
    [`Huizen\t${'x'.repeat(1_000_000)}`, 'Dit is meer dan 1 MB.'],
  ]
  for (const [tekst, sentence] of cases) {
    const { status, html } = await sent({ tekst })
    expect(status).toBe(422)
    expect(html).toContain(sentence)
    expect(String(formOnPage(html, page)['tekst']).trim()).toBe(tekst.trim())
  }
})

test('2,000 rows are looked at and stored, markup in a cell stays text, and a made-up form does no harm', async () => {
  const before = (await titles()).length
  const row = (at: number) =>
    `Huizen\t<b>Rij ${at}</b>\t${(at % 6) + 1}\tvoorkomen\tzelfstandig\tbestaat\tpreventie`
  const tekst = ['Gemeente\tTitel\tActielijn\tDoelen\tAanpak\tStand\tSoort']
    .concat(Array.from({ length: 1999 }, (_, at) => row(at)))
    .join('\n')
  const looked = await sent({ tekst })
  expect(looked.html).toContain('1999 rijen zijn goed')
  expect(looked.html).toContain('&lt;b>Rij 7&lt;/b>')
  expect(looked.html).not.toContain('<b>Rij')
  const odd = await next(looked.html, 'bekijken', { 'kolom-0': '__proto__', weglaten: ['x', '-1'] })
  expect(odd.status).toBe(200)
  expect((await next(looked.html, 'opslaan')).html).toContain('1999 bevindingen zijn opgeslagen.')
  expect(await titles()).toHaveLength(before + 1999)
})
