import { afterAll, beforeAll, expect, test } from 'vitest'
import { decisionRegister } from '../../operations/adoption/decision-register.ts'
import { listEntries, recordEntry } from '../../operations/registers/work-on-register.ts'
import { type DemoDesk, demoDesk, demoRegion, type Who } from '../../testing/demo-desk.ts'
import { formOf, visitApp } from '../../testing/visit-app.ts'
import { addresses } from '../addresses.ts'
import { registerPages } from '../registers/register-pages.tsx'
import { adoptionPages } from './adoption-pages.tsx'

let desk: DemoDesk

beforeAll(async () => {
  desk = await demoDesk()
})
afterAll(() => desk.close())

async function submit(version: number, day: string) {
  await desk.storage.asOwner().write(async (sql) => {
    await sql.query(
      `insert into plan_version (region_id, number, title, submitted_on, submitted_by, check_summary, region_then, plan, lists)
       values ($1, $2, 'Plan (voorbeeld)', $3, 'x', '[]', '{}', '{}', '{}')`,
      [demoRegion, version, day],
    )
    await sql.query(
      `insert into plan_version_step (region_id, version, number, stage, taken_on, taken_by)
       values ($1, $2, 1, 'decision-making', $3, 'x')`,
      [demoRegion, version, day],
    )
  })
}

async function record(input: Record<string, string>) {
  const stored = await recordEntry(desk.as('administrator'), demoRegion, decisionRegister, input, {
    kind: 'new',
  })
  expect(stored).toMatchObject({ ok: true })
}

function ask(who: Who, address: string, body?: RequestInit) {
  return visitApp(desk.as(who), adoptionPages(), registerPages(decisionRegister)).request(address, body)
}

async function wordsOf(who: Who, address: string): Promise<string> {
  const page = await (await ask(who, address)).text()
  return page
    .replace(/<(svg|head)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]+>|\s+/g, ' ')
    .replace(/ +/g, ' ')
}

const page = addresses.planAdoption('nl', demoRegion)
const route = addresses.planRoute('nl', demoRegion)
const bothSteps = {
  subject: 'Plan van aanpak (voorbeeld)',
  planVersion: '',
  body1: 'municipal-executive',
  kind1: 'agree',
  required1: 'ja',
  body2: 'municipal-council',
  kind2: 'adopt',
  required2: 'ja',
}

test('before there is a version the page says so, and what each municipality still has to plan', async () => {
  const words = await wordsOf('reader', page)
  expect(words).toContain('Er is nog geen versie van het plan ingediend.')
  expect(words).toContain('In 0 van 3 gemeenten is alles besloten wat nodig is.')
  expect(words).not.toContain('Besluit plannen')
  expect(await wordsOf('administrator', page)).toContain('Besluit plannen : Huizen')
})

test('the route of all municipalities is planned at once; a wrong day comes back beside its field and the others are kept', async () => {
  await submit(1, '2026-10-01')
  const sent = { ...bothSteps, planVersion: '1', 'day1-GM0402': '1-12-2026', 'day1-GM0406': '31-2-2027' }
  const answer = await ask('administrator', route, formOf(sent))
  expect(answer.status).toBe(422)
  const form = await answer.text()
  expect(form).toContain('1 besluit is gepland.')
  expect(form).toContain('value="31-2-2027"')
  expect(form).toContain('De datum 31-2-2027 bestaat niet.')
  expect(form).not.toContain('value="1-12-2026"')
  const again = { ...sent, 'day1-GM0406': '2-12-2026', 'day2-GM0406': '3-2-2027' }
  expect(await (await ask('administrator', route, formOf(again))).text()).toContain(
    'Dit staat al gepland op 1 december 2026.',
  )
  const listed = await listEntries(desk.as('reader'), demoRegion, decisionRegister)
  expect(listed.ok && listed.value.entries.map(({ values }) => values)).toMatchObject([
    { place: 'GM0402', kind: 'agree', required: true, planVersion: 1 },
    { place: 'GM0406', kind: 'agree' },
    { place: 'GM0406', body: 'municipal-council', kind: 'adopt', plannedOn: '2027-02-03' },
  ])
  expect((await ask('administrator', route, formOf(bothSteps))).status).toBe(422)
  const rest = { ...bothSteps, planVersion: '1', 'day2-GM0417': '4-2-2027' }
  const done = await ask('administrator', route, formOf(rest))
  expect(done.headers.get('location')).toBe(addresses.plannedRoute('nl', demoRegion, 1))
  expect((await ask('reader', route)).status).toBe(403)
  expect((await ask('reader', route, formOf(rest))).status).toBe(403)
})

test('whoever chooses no second step plans one step, and a day that was typed for a second one is not lost', async () => {
  const oneStep = { ...bothSteps, planVersion: '1', body2: '' }
  const asked = await ask('administrator', route, formOf({ ...oneStep, 'day2-GM0402': '5-2-2027' }))
  expect(asked.status).toBe(422)
  expect(await asked.text()).toContain('value="5-2-2027"')
  const planned = await ask('administrator', route, formOf({ ...oneStep, 'day1-GM0417': '3-12-2026' }))
  expect(planned.headers.get('location')).toBe(addresses.plannedRoute('nl', demoRegion, 1))
})

test('a decision about an older version is told in words, and leads to a form that is filled in', async () => {
  const decided = {
    place: 'Laren',
    body: 'raad',
    kind: 'vaststellen',
    subject: 'Plan van aanpak (voorbeeld)',
    required: 'ja',
    decidedOn: '2-11-2026',
    outcome: 'aangenomen met amendement',
    amendment: 'Elk halfjaar een bericht (voorbeeld)',
    amendmentFollowUp: 'geldt alleen hier',
    planVersion: '1',
    officialPublication: 'gmb-2026-123456',
    documents: 'https://voorbeeld.nl/besluitenlijst',
  }
  await record(decided)
  await submit(2, '2026-11-10')
  const words = await wordsOf('administrator', page)
  expect(words).toContain('Versie 2 ligt voor, ingediend op 10 november 2026. Stand: besluitvorming.')
  expect(words).toContain('Besloten over versie 1; nu ligt versie 2 voor.')
  expect(words).toContain('Aangenomen met amendement op 2 november 2026 over versie 1.')
  expect(words).toContain('Vervolg: geldt alleen hier')
  const shown = await (await ask('administrator', page)).text()
  expect(shown).toContain('href="https://zoek.officielebekendmakingen.nl/gmb-2026-123456.html"')
  expect(shown).toContain('href="https://voorbeeld.nl/besluitenlijst"')
  expect(shown.replaceAll('&amp;', '&')).toContain(
    `${addresses.newEntry('nl', demoRegion, 'decisions')}?place=GM0417&body=municipal-council&kind=adopt`,
  )
  const earlier = await wordsOf('reader', addresses.planAdoption('nl', demoRegion, 1))
  expect(earlier).toContain('Nu ligt versie 2 voor. Deze bladzijde gaat over een eerdere.')
  expect((await ask('reader', addresses.planAdoption('nl', demoRegion, 7))).status).toBe(404)
  expect((await ask('reader', `${page}?versie=laatste`)).status).toBe(404)
})

test('what a link suggests stands in the form where nothing was stored, and what was stored stays as it was', async () => {
  const listed = await listEntries(desk.as('reader'), demoRegion, decisionRegister)
  const id = listed.ok
    ? (listed.value.entries.find(({ values }) => values['place'] === 'GM0406')?.id ?? '')
    : ''
  const form = addresses.changeEntry('nl', demoRegion, 'decisions', id, {
    caseNumber: 'Z-voorbeeld-12',
    subject: 'Iets anders',
  })
  const shown = await (await ask('administrator', form)).text()
  expect(shown).toContain('value="Plan van aanpak (voorbeeld)"')
  expect(shown).toContain('value="Z-voorbeeld-12"')
  expect(shown).not.toContain('Iets anders')
})

test('when everybody decided about the version before the bodies, the page says in both languages that it can be adopted', async () => {
  for (const [place, day] of [
    ['Hilversum', '12-11-2026'],
    ['Huizen', '13-11-2026'],
    ['Laren', '14-11-2026'],
  ] as const)
    for (const [body, kind] of [
      ['college', 'instemmen'],
      ['raad', 'vaststellen'],
    ] as const)
      await record({
        ...{ place, body, kind, decidedOn: day, outcome: 'aangenomen', planVersion: '2', required: 'ja' },
        subject: 'Plan van aanpak (voorbeeld)',
      })
  expect(await wordsOf('reader', page)).toContain(
    'Alle besluiten die nodig zijn, zijn genomen over versie 2.',
  )
  expect(await wordsOf('reader', addresses.planAdoption('en', demoRegion))).toContain(
    'Every required decision has been taken about version 2. It can be adopted.',
  )
})
