import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadFramework } from '../../../operations/framework/load-framework.ts'
import { loadTerritory } from '../../../operations/regions/load-territory.ts'
import { readRegion } from '../../../operations/regions/read-region.ts'
import { shippedFramework, shippedTerritory } from '../../../operations/regions/reference-files.test.help.ts'
import { type DemoDesk, demoDesk, type Who } from '../../../testing/demo-desk.ts'
import { formOf, visitApp } from '../../../testing/visit-app.ts'
import { addresses } from '../../addresses.ts'
import { regionPages } from '../region-pages.tsx'
import { newRegionPages } from './new-region-pages.tsx'

let desk: DemoDesk

beforeAll(async () => {
  desk = await demoDesk()
  await loadFramework(desk.storage.asOwner(), shippedFramework())
  await loadTerritory(desk.storage.asOwner(), shippedTerritory())
})

afterAll(() => desk.close())

type Fields = Record<string, string | string[]>

async function send(fields?: Fields, who: Who = 'founder', language: 'nl' | 'en' = 'nl') {
  const app = visitApp(desk.as(who), newRegionPages(), regionPages())
  const response = await app.request(
    addresses.newRegion(language),
    fields === undefined ? {} : formOf(fields),
  )
  return { status: response.status, location: response.headers.get('location'), page: await response.text() }
}

/** What a browser without script would send back from this page, with something changed and a button pressed. */
function filledIn(page: string, changes: Fields): Fields {
  const fields: Record<string, string[]> = {}
  const add = (name: string, value: string) => {
    fields[name] = [...(fields[name] ?? []), value]
  }
  for (const [tag] of page.matchAll(/<input (?:[^>"]|"[^"]*")*>/g)) {
    const name = attribute(tag, 'name')
    const isTick = /type="(radio|checkbox)"/.test(tag)
    if (name !== '' && (!isTick || / checked/.test(tag))) add(name, attribute(tag, 'value'))
  }
  for (const [, tag = '', options = ''] of page.matchAll(/<select ([^>]*)>(.*?)<\/select>/gs))
    add(attribute(tag, 'name'), attribute(/<option [^>]*selected[^>]*>/.exec(options)?.[0] ?? '', 'value'))
  for (const [, tag = '', text = ''] of page.matchAll(/<textarea ([^>]*)>(.*?)<\/textarea>/gs))
    add(attribute(tag, 'name'), plain(text))
  return { ...fields, ...changes }
}

function attribute(tag: string, name: string): string {
  return plain(new RegExp(` ${name}="([^"]*)"`).exec(` ${tag}`)?.[1] ?? '')
}

function plain(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

test('a founder walks through the four steps and lands in the new region', async () => {
  const one = await send()
  expect(one.status).toBe(200)
  expect(one.page.match(/type="radio"/g)).toHaveLength(46)
  expect(one.page).toContain('Onzeker')

  const two = await send(filledIn(one.page, { draftRegion: 'flevoland', naar: 'two' }))
  expect(two.page).toContain('Almere')
  expect(two.page).toContain('geen bron gevonden; uit eigen kennis')
  const members = filledIn(two.page, {})['municipalities']
  expect(members).toHaveLength(6)

  const three = await send(
    filledIn(two.page, { municipalities: [...(members ?? []), 'GM0406'], naar: 'three' }),
  )
  expect(filledIn(three.page, {})).toMatchObject({
    framework: ['eerst-een-thuis-2022'],
    planFrom: ['2027'],
    planTo: ['2028'],
    handoverOn: ['1-3-2027'],
    parties: [
      'lived-experience',
      'shelter-organisation',
      'housing-corporation',
      'department-care',
      'department-income',
      'department-housing',
    ],
  })

  const assignment = 'Opdracht (voorbeeld);\nmet "aanhalingstekens" & <tekens>'
  const four = await send(filledIn(three.page, { assignment, naar: 'four' }))
  expect(four.page).toContain('1 maart 2027')
  expect(four.page).toContain('2027 tot en met 2028')
  expect(four.page).toContain('Lelystad, Noordoostpolder')
  expect(await readRegion(desk.as('founder'), 'flevoland')).toMatchObject({ ok: false })

  const last = await send(filledIn(four.page, {}))
  expect(last.status).toBe(303)
  expect(last.location).toBe(`${addresses.region('nl', 'flevoland')}?welkom=ja`)
  const region = await readRegion(desk.as('founder'), 'flevoland')
  expect(region.ok && region.value.assignment).toBe(assignment)
  expect(region.ok && region.value.municipalities).toHaveLength(7)
})

test('going back and forth keeps everything typed', async () => {
  const two = await send(
    filledIn((await send()).page, { draftRegion: 'zeeland', name: 'Zeeuwse "proef"', naar: 'two' }),
  )
  const ticked = ['GM0664', 'GM0687']
  const back = await send(
    filledIn(two.page, { municipalities: ticked, centreMunicipality: 'GM0664', terug: 'one' }),
  )
  expect(back.status).toBe(200)
  expect(filledIn(back.page, {})).toMatchObject({ draftRegion: ['zeeland'], name: ['Zeeuwse "proef"'] })

  const again = await send(filledIn(back.page, { naar: 'two' }))
  expect(filledIn(again.page, {})).toMatchObject({ municipalities: ticked, centreMunicipality: ['GM0664'] })
})

test('another region brings another list of municipalities', async () => {
  const two = await send(filledIn((await send()).page, { draftRegion: 'flevoland', naar: 'two' }))
  const back = await send(filledIn(two.page, { terug: 'one' }))
  const other = await send(filledIn(back.page, { draftRegion: 'gooi-en-vechtstreek', naar: 'two' }))
  expect(filledIn(other.page, {})['municipalities']).toEqual(
    expect.arrayContaining(['GM0402', 'GM0406', 'GM0417', 'GM1942', 'GM0376', 'GM0317', 'GM1696']),
  )
  expect(filledIn(other.page, {})['centreMunicipality']).toEqual(['GM0402'])
})

test('each step says beside the field what is wrong, and keeps what was typed', async () => {
  const one = await send({ naar: 'two' })
  expect(one.status).toBe(422)
  expect(one.page).toContain('href="#draftRegion"')

  const named = await send({ draftRegion: '', name: '…', naar: 'two' })
  expect(named.status).toBe(422)
  expect(named.page).toContain('id="name-fout"')

  const start = { draftRegion: 'flevoland', membersOf: 'flevoland' }
  const two = await send({ ...start, naar: 'three' })
  expect(two.status).toBe(422)
  expect(two.page).toContain('Kies er ten minste één.')
  expect(filledIn(two.page, {})['municipalities']).toBeUndefined()

  const three = await send({
    ...start,
    municipalities: ['GM0034'],
    centreMunicipality: 'GM0034',
    framework: 'eerst-een-thuis-2022',
    planFrom: '2028',
    planTo: '2027',
    handoverOn: '31 februari 2027',
    naar: 'four',
  })
  expect(three.status).toBe(422)
  expect(three.page).toContain('value="31 februari 2027"')
  expect(three.page).toContain('id="handoverOn-fout"')
  expect(three.page).toContain('id="parties-fout"')
})

test('nobody skips a step by knowing its name', async () => {
  const { status, page } = await send({ draftRegion: 'flevoland', naar: 'four' })
  expect(status).toBe(422)
  expect(page).toContain('id="municipalities-fout"')
})

test('a name that is taken comes back at the first step, with all the rest still there', async () => {
  const everything = {
    draftRegion: '',
    name: 'Elders',
    membersOf: '',
    municipalities: ['GM0034'],
    centreMunicipality: 'GM0034',
    framework: 'eerst-een-thuis-2022',
    planFrom: '2027',
    planTo: '2028',
    handoverOn: '1-3-2027',
    parties: ['municipality'],
  }
  const { status, page } = await send(everything)
  expect(status).toBe(422)
  expect(page).toContain('Elders bestaat al. Kies iets anders.')
  expect(filledIn(page, {})).toMatchObject({
    planFrom: ['2027'],
    municipalities: ['GM0034'],
    parties: ['municipality'],
  })
})

test('the wizard speaks English too', async () => {
  const { page } = await send(undefined, 'founder', 'en')
  expect(page).toContain('Which region?')
  expect(page).toContain('Uncertain')
})

test.each<[Who, number]>([
  ['visitor', 401],
  ['coordinator', 403],
  ['reader', 403],
])('%s gets no wizard, neither to see nor to send', async (who, status) => {
  expect((await send(undefined, who)).status).toBe(status)
  expect((await send({ draftRegion: 'flevoland', naar: 'two' }, who)).status).toBe(status)
})
