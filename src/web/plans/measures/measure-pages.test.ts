import { afterAll, beforeAll, expect, test } from 'vitest'
import { typicalMeasures } from '../../../domain/plans/measures/typical-measure.ts'
import { actionRegister } from '../../../operations/plans/action-register.ts'
import { listEntries } from '../../../operations/registers/work-on-register.ts'
import { type DemoDesk, demoRegion, type Who } from '../../../testing/demo-desk.ts'
import { formOf, visitApp } from '../../../testing/visit-app.ts'
import { addresses } from '../../addresses.ts'
import { exampleDesk } from '../example-region.test.help.ts'
import { measurePages } from './measure-pages.tsx'

let desk: DemoDesk
const list = addresses.typicalMeasures('nl', demoRegion)
const taking = (...codes: string[]) =>
  addresses.takeMeasures(
    'nl',
    demoRegion,
    codes.map((code) => ['maatregel', code]),
  )
const back = addresses.takeMeasuresBack('nl', demoRegion)

beforeAll(async () => {
  desk = await exampleDesk()
})
afterAll(() => desk.close())

async function ask(address: string, form?: Record<string, string | string[]>, who: Who = 'coordinator') {
  const app = visitApp(desk.as(who), measurePages())
  const response = await app.request(address, form && formOf(form))
  return { status: response.status, to: response.headers.get('location') ?? '', page: await response.text() }
}

async function actions() {
  const listed = await listEntries(desk.as('reader'), demoRegion, actionRegister)
  return listed.ok ? listed.value.entries.map(({ values }) => values) : []
}
const codes = async () => (await actions()).map(({ code }) => code)

/** What the page’s form would send: hidden fields, texts, the chosen goal, the ticks. */
function formIn(page: string): Record<string, string | string[]> {
  const plain = (text: string) =>
    text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
  const form: Record<string, string[]> = {}
  const add = (name = '', value = '') => {
    form[name] = [...(form[name] ?? []), plain(value)]
  }
  for (const [, name, value] of page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g))
    add(name, value)
  for (const [, name, value] of page.matchAll(/<input[^>]*type="text"[^>]* name="([^"]+)" value="([^"]*)"/g))
    add(name, value)
  for (const [, name, value] of page.matchAll(/<textarea[^>]* name="([^"]+)"[^>]*>([^<]*)</g))
    add(name, value)
  for (const [, name, value] of page.matchAll(/type="checkbox" name="([^"]+)" value="([^"]*)" checked/g))
    add(name, value)
  for (const [, name, options] of page.matchAll(/<select[^>]* name="([^"]+)"[^>]*>(.*?)<\/select>/gs))
    add(name, options?.match(/value="([^"]*)" selected/)?.[1])
  return Object.fromEntries(
    Object.entries(form).map(([name, [one = '', ...more]]) => [name, more.length > 0 ? [one, ...more] : one]),
  )
}

test('every line shows its measures, says that they are suggestions, and which the plan may have already', async () => {
  const { status, page } = await ask(list)
  expect(status).toBe(200)
  expect(page.match(/name="maatregel"/g)).toHaveLength(typicalMeasures.length)
  expect(page).toContain('Het landelijke plan vraagt ze niet.')
  expect(page).toContain('Staat misschien al in het plan:')
  const line = await ask(addresses.typicalMeasures('en', demoRegion, [['lijn', '3']]))
  expect(line.page).toContain('Skaeve Huse')
  expect(line.page).not.toContain('correspondence address')
  expect(line.page).toContain('comes into it in Dutch')
  expect((await ask(list, undefined, 'reader')).status).toBe(403)
  expect((await ask(taking('weet-niet'))).status).toBe(422)
})

test('chosen measures are looked at, one is given another title, one is wrong and keeps what was typed, and all of it is undone at once', async () => {
  const before = await codes()
  const seen = await ask(taking('3-skaeve-huse', '3-kamers-en-hospita', '3-skaeve-huse'))
  expect(seen.page.match(/name="rij"/g)).toHaveLength(2)
  const form = formIn(seen.page)
  expect(await codes()).toEqual(before)
  const first = await ask(taking(), {
    ...form,
    'title-3-skaeve-huse': 'Drie rustige plekken <voorbeeld>',
    'title-3-kamers-en-hospita': '',
    'description-3-kamers-en-hospita': 'Met eigen woorden.',
  })
  expect(first.status).toBe(422)
  expect(first.page).toContain('1 actie is toegevoegd. 1 maatregel kan zo nog niet')
  expect(first.page).toContain('Drie rustige plekken &lt;voorbeeld>')
  expect(first.page).toContain('id="title-3-kamers-en-hospita-fout"')
  expect(first.page).toContain('href="#title-3-kamers-en-hospita"')
  const again = formIn(first.page)
  expect(again['description-3-kamers-en-hospita']).toBe('Met eigen woorden.')
  const done = await ask(taking(), { ...again, 'title-3-kamers-en-hospita': 'Kamers erbij (voorbeeld)' })
  expect(done.status).toBe(200)
  expect(done.page).toContain('2 acties toegevoegd')
  const added = (await actions()).filter(({ code }) => !before.includes(code ?? null))
  expect(added.map(({ title, status, novelty, goal }) => [title, status, novelty, goal])).toEqual([
    ['Kamers erbij (voorbeeld)', 'idea', 'new', '3.1'],
    ['Drie rustige plekken <voorbeeld>', 'idea', 'new', '3.1'],
  ])
  const undone = await ask(back, formIn(done.page))
  expect(undone.page).toContain('2 acties weggehaald')
  expect(await codes()).toEqual(before)
})

test('a measure the plan has already comes in only when somebody says so, also when the form is sent twice', async () => {
  const form = formIn((await ask(taking('2-huurgarantie'))).page)
  const one = await ask(taking(), form)
  expect(one.page).toContain('1 actie toegevoegd')
  const before = await codes()
  const twice = await ask(taking(), form)
  expect(twice.status).toBe(422)
  expect(twice.page).toContain('Het plan heeft al iets wat hierop lijkt')
  expect(await codes()).toEqual(before)
  const both = await ask(taking(), { ...formIn(twice.page), 'anyway-2-huurgarantie': 'ja' })
  expect(both.page).toContain('1 actie toegevoegd')
  expect(await codes()).toHaveLength(before.length + 1)
})

test('what somebody went on with stays when it is undone, and the rest of what was typed too', async () => {
  const done = await ask(taking(), formIn((await ask(taking('4-doorbraak', '4-regie'))).page))
  expect(done.page).toContain('2 acties toegevoegd')
  await desk
    .as('coordinator')
    .database.write((sql) =>
      sql.query(`update action set status = 'running' where region_id = $1 and title = $2`, [
        demoRegion,
        'Eén vaste regisseur per persoon',
      ]),
    )
  const undone = await ask(back, formIn(done.page))
  expect(undone.page).toContain('1 actie weggehaald')
  expect(undone.page).toContain('Dit is blijven staan')
  expect(undone.page).toContain('Eén vaste regisseur per persoon')
  for (const nonsense of ['', 'geen lijst', '[{"id":1}]', '[{"id":"x","label":"","title":"","version":""}]'])
    expect((await ask(back, { toegevoegd: nonsense })).status).toBe(200)
})

test('rows can be left out, a code typed and a gap taken along; a line without a goal says what to do first', async () => {
  const seen = await ask(`${taking('6-scholing', '6-veilige-plekken')}&leemte=vak-6-GM0417`)
  const form = formIn(seen.page)
  const none = await ask(taking(), { ...form, maatregel: [] })
  expect(none.page).toContain('Kies eerst een of meer maatregelen.')
  const done = await ask(taking(), { ...form, maatregel: '6-scholing', 'code-6-scholing': '6.1.77' })
  expect(done.page).toContain('1 actie toegevoegd')
  const added = (await actions()).find(({ code }) => code === '6.1.77')
  expect(added).toMatchObject({ gaps: ['vak-6-GM0417'], targetGroups: ['lgbtiq'] })
  await desk
    .as('coordinator')
    .database.write((sql) =>
      sql.query(`update goal set removed_at = now() where region_id = $1 and code like '5.%'`, [demoRegion]),
    )
  const bare = await ask(taking('5-panel'))
  expect(bare.page).toContain('Deze actielijn heeft nog geen doel.')
  expect((await ask(taking(), formIn(bare.page))).status).toBe(422)
})

test('the form of an action can begin with a measure', async () => {
  const begun = await ask(addresses.beginWithMeasure('nl', demoRegion, [['maatregel', '1-briefadres']]))
  const form = new URL(begun.to, 'https://thuisplan.example')
  expect(form.pathname).toBe(addresses.newEntry('nl', demoRegion, 'actions'))
  expect(form.searchParams.get('title')).toBe('Een briefadres voor wie geen adres heeft')
  expect(form.searchParams.get('code')).toMatch(/^1\.1\.\d+$/)
  expect(form.searchParams.get('status')).toBe('idea')
})

test('somebody of an organisation adds a measure in its name', async () => {
  const form = formIn((await ask(taking('1-schulden'), undefined, 'partner')).page)
  const done = await ask(taking(), form, 'partner')
  expect(done.page).toContain('1 actie toegevoegd')
  const added = (await actions()).find(({ title }) => String(title).startsWith('Schulden regelen vóór'))
  expect(added?.['owner']).not.toBe('')
})
