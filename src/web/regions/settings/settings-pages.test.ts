import { afterAll, beforeAll, expect, test } from 'vitest'
import { readRegion } from '../../../operations/regions/read-region.ts'
import { registers } from '../../../operations/registers/all-registers.ts'
import { listEntries, recordEntry } from '../../../operations/registers/work-on-register.ts'
import { cellOnScreen } from '../../../presentation/registers/cell-words.ts'
import { type DemoDesk, demoDesk, demoRegion, type Who } from '../../../testing/demo-desk.ts'
import { formOf, visitApp } from '../../../testing/visit-app.ts'
import { settingsPages } from './settings-pages.tsx'

let desk: DemoDesk
const settings = `/nl/regios/${demoRegion}/instellingen`

beforeAll(async () => {
  desk = await demoDesk()
})
afterAll(() => desk.close())

const pagesOf = (who: Who) => visitApp(desk.as(who), settingsPages())

const region = {
  name: 'Gooi en Vechtstreek (voorbeeld)',
  centreMunicipality: 'GM0402',
  planFrom: '2024',
  planTo: '2025',
  handoverOn: '1-2-2024',
  parties: ['lived-experience', 'municipality'],
  assignment: 'Opdracht (voorbeeld)',
  assignmentSource: 'Voorbeeldbesluit',
}

async function regionNow() {
  const read = await readRegion(desk.as('coordinator'), demoRegion)
  if (!read.ok) throw new Error(read.problem.kind)
  return read.value
}

test.each<[Who, number]>([
  ['visitor', 401],
  ['stranger', 404],
  ['editorOfHuizen', 403],
  ['partner', 403],
  ['controller', 403],
  ['administrator', 403],
  ['panelSupporter', 403],
  ['reader', 403],
])('%s reads and changes no settings', async (who, status) => {
  const before = await regionNow()
  for (const address of [settings, `${settings}/gemeenten`]) {
    expect((await pagesOf(who).request(address)).status).toBe(status)
    expect((await pagesOf(who).request(address, formOf(region))).status).toBe(status)
  }
  expect(await regionNow()).toEqual(before)
  const update = `update region set name = 'Gekaapt' where id = '${demoRegion}' returning id`
  expect(await desk.as(who).database.write((sql) => sql.query(update))).toEqual([])
})

test('the form shows what stands, and saves what is changed; parties come and go', async () => {
  const form = await (await pagesOf('coordinator').request(settings)).text()
  expect(form).toContain('value="1-2-2024"')
  const saved = await pagesOf('coordinator').request(settings, formOf(region))
  expect(saved.headers.get('location')).toBe(`${settings}?gedaan=ja`)
  expect(await regionNow()).toMatchObject({
    name: region.name,
    assignment: region.assignment,
    parties: expect.arrayContaining(['lived-experience', 'municipality']),
  })
  await pagesOf('coordinator').request(settings, formOf({ ...region, parties: ['municipality'] }))
  expect((await regionNow()).parties).toEqual(['municipality'])
  const log = await desk.storage
    .asOwner()
    .read((sql) =>
      sql.query(
        `select deed, object_id from audit_entry where table_name = 'region_party' order by number desc limit 1`,
      ),
    )
  expect(log).toEqual([{ deed: 'delete', object_id: 'lived-experience' }])
})

test('mistakes are told together, beside what was typed, and nothing is stored', async () => {
  const before = await regionNow()
  const wrong = { ...region, name: 'Nieuwe naam', planTo: '2023', centreMunicipality: 'Amsterdam' }
  const response = await pagesOf('coordinator').request(settings, formOf(wrong))
  expect(response.status).toBe(422)
  const html = await response.text()
  expect(html).toContain('Er zijn 2 dingen niet goed')
  expect(html).toContain('Amsterdam hoort niet bij deze regio.')
  expect(html).toContain('Het einde ligt voor het begin.')
  expect(html).toContain('value="Nieuwe naam"')
  expect(await regionNow()).toEqual(before)
})

test('a period that leaves actions outside is saved, and says so', async () => {
  const goal = { actionLine: '1', code: '1.1', title: 'Doel (voorbeeld)' }
  await recordEntry(desk.as('coordinator'), demoRegion, registers.goals, goal, { kind: 'new' })
  const stored = await recordEntry(
    desk.as('coordinator'),
    demoRegion,
    registers.actions,
    {
      goal: '1.1',
      code: '1.1.1',
      title: 'Actie (voorbeeld)',
      years: '2025',
      transformationClass: 'prevention',
      novelty: 'new',
      status: 'idea',
    },
    { kind: 'new' },
  )
  expect(stored).toMatchObject({ ok: true })
  const before = await (await pagesOf('coordinator').request(settings)).text()
  expect(before).not.toContain('Buiten de planperiode')
  await pagesOf('coordinator').request(settings, formOf({ ...region, planTo: '2024' }))
  const after = await (await pagesOf('coordinator').request(settings)).text()
  expect(after).toContain('1 actie heeft jaren buiten de planperiode.')
})

test('a municipality that leaves keeps its findings, with a mark; another can join later', async () => {
  const finding = {
    actionLine: '1',
    place: 'GM0417',
    title: 'Bevinding (voorbeeld)',
    aims: ['prevent'],
    approach: 'alone',
    state: 'exists',
    transformationClass: 'prevention',
  }
  await recordEntry(desk.as('coordinator'), demoRegion, registers.findings, finding, { kind: 'new' })
  const terms = Object.fromEntries(
    ['GM0402', 'GM0406', 'GM0417'].map((code) => [`from-${code}-2023-01-01`, '1-1-2023']),
  )
  const saved = await pagesOf('coordinator').request(
    `${settings}/gemeenten`,
    formOf({ ...terms, 'to-GM0417-2023-01-01': '1-11-2026', newMunicipality: 'GM0363', newFrom: '1-1-2027' }),
  )
  expect(saved.headers.get('location')).toBe(`${settings}/gemeenten?gedaan=ja`)
  const now = await regionNow()
  expect(now.municipalities.map(({ name }) => name)).toEqual(['Hilversum', 'Huizen'])
  expect(now.formerMunicipalities?.map(({ name }) => name)).toEqual(['Laren'])
  const findings = await listEntries(desk.as('coordinator'), demoRegion, registers.findings)
  const [entry] = findings.ok ? findings.value.entries : []
  const [place] = registers.findings.fields.filter(({ key }) => key === 'place')
  const shown = place && cellOnScreen(place, entry?.values['place'] ?? null, { language: 'nl', region: now })
  expect(shown).toBe('Laren (hoort niet meer bij de regio)')
  const page = await (await pagesOf('coordinator').request(`${settings}/gemeenten`)).text()
  expect(page).toContain('Hoort niet meer bij de regio. 1 bevinding gaat over haar en blijft staan.')
  expect(page).toContain('Komt erbij.')
})

test('the centre municipality cannot leave, and the form keeps the day that was typed', async () => {
  const response = await pagesOf('coordinator').request(
    `${settings}/gemeenten`,
    formOf({
      'from-GM0402-2023-01-01': '1-1-2023',
      'to-GM0402-2023-01-01': '1-1-2030',
      'from-GM0406-2023-01-01': '1-1-2023',
      'from-GM0417-2023-01-01': '1-1-2023',
      'to-GM0417-2023-01-01': '1-11-2026',
      'from-GM0363-2027-01-01': '1-1-2027',
    }),
  )
  expect(response.status).toBe(422)
  const html = await response.text()
  expect(html).toContain('Hilversum is de centrumgemeente en kan niet weg.')
  expect(html).toContain('value="1-1-2030"')
  expect(html).toContain('href="#to-GM0402-2023-01-01"')
})
