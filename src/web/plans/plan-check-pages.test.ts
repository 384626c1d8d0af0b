import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RuleId } from '../../domain/plans/check/remark.ts'
import { versionKey } from '../../domain/registers/version-of-entry.ts'
import { checkPlanOfRegion } from '../../operations/plans/check-plan-of-region.ts'
import { type DemoDesk, demoRegion, type Who } from '../../testing/demo-desk.ts'
import { formOf, visitApp } from '../../testing/visit-app.ts'
import { addresses } from '../addresses.ts'
import { exampleDesk } from './example-region.test.help.ts'
import { planPages } from './plan-pages.tsx'

let desk: DemoDesk

beforeAll(async () => {
  desk = await exampleDesk()
})
afterAll(() => desk.close())

const page = addresses.planCheck('nl', demoRegion)
const noOwner = addresses.departFromRule('nl', demoRegion, 'T04', 'action:4.2.2:owner')

function ask(who: Who, address: string, init?: RequestInit) {
  return visitApp(desk.as(who), planPages()).request(address, init)
}

async function read(who: Who, address: string): Promise<string> {
  const response = await ask(who, address)
  expect(response.status).toBe(200)
  return response.text()
}

async function stateOf(rule: RuleId): Promise<string | undefined> {
  const checked = await checkPlanOfRegion(desk.as('reader'), demoRegion)
  return checked.ok ? checked.value.rules.find((one) => one.rule === rule)?.state : undefined
}

test('the example plan shows what it lacks, each with the place to mend it', async () => {
  const html = await read('coordinator', page)
  expect(html.match(/class="check check--/g)).toHaveLength(16)
  expect(html).toContain('Actie 4.2.2 noemt geen eigenaar.')
  expect(html).toContain('Actie 5.2.1 heeft geen mijlpaal en zegt niet waarom.')
  expect(html).toContain('Inbreng 11 (ouder in de opvang (voorbeeld), 8 april 2025) heeft nog geen antwoord.')
  expect(html).toContain('Actie 3.3.1 kost in 2025 €\u00a085.000. Daarvan is €\u00a085.000 niet gedekt.')
  expect(html).toContain(addresses.newEntry('nl', demoRegion, 'milestones', { action: '5.2.1' }))
  expect(html).toContain('Actielijn 2, Laren: hier ontbreekt iets. Hierover is nog niets besloten.')
  expect(html).toContain(addresses.gap('nl', demoRegion, 'vak-2-GM0417'))
  expect(html).toContain('10 in orde, 0 afgeweken met een reden, 6 open')
})

test('the same remarks in English', async () => {
  const html = await read('reader', addresses.planCheck('en', demoRegion))
  expect(html).toContain('Action 4.2.2 names no owner.')
  expect(html).toContain('Action 3.3.1 costs €85,000 in 2025. Of that €85,000 is not covered.')
})

test('the list can be narrowed to one state; an unknown filter shows all', async () => {
  expect((await read('reader', `${page}?toon=in-orde`)).match(/class="check check--/g)).toHaveLength(10)
  expect((await read('reader', `${page}?toon=open`)).match(/class="check check--open/g)).toHaveLength(6)
  expect(await read('reader', `${page}?toon=afgeweken`)).toContain('Er zijn geen regels die hierbij passen.')
  expect((await read('reader', `${page}?toon=iets`)).match(/class="check check--/g)).toHaveLength(16)
})

test('a coordinator departs with a reason, which everyone reads, and takes it back', async () => {
  expect(await read('coordinator', noOwner)).toContain('Actie 4.2.2 noemt geen eigenaar.')
  const sent = await ask('coordinator', noOwner, formOf({ reason: 'De bestuurders kiezen in mei. <b>' }))
  expect(sent.status).toBe(303)
  expect(sent.headers.get('location')).toBe(`${page}#T04`)
  expect(await stateOf('T04')).toBe('departed')
  const html = await read('reader', page)
  expect(html).toContain('De bestuurders kiezen in mei. &lt;b')
  expect(html).not.toContain('/plantoets/intrekken')

  const remark = { rule: 'T04', subject: 'action:4.2.2:owner' }
  const back = await ask('coordinator', addresses.takeBackDeparture('nl', demoRegion), formOf(remark))
  expect(back.status).toBe(303)
  expect(await stateOf('T04')).toBe('open')
  expect(
    (await ask('coordinator', addresses.takeBackDeparture('nl', demoRegion), formOf(remark))).status,
  ).toBe(404)
})

test('a second reason replaces the first', async () => {
  for (const reason of ['Eerst dit.', 'Toch dat.']) await ask('coordinator', noOwner, formOf({ reason }))
  const html = await read('reader', page)
  expect(html).toContain('Toch dat.')
  expect(html).not.toContain('Eerst dit.')
})

test('no reason, or one without end, comes back with what was typed', async () => {
  const empty = await ask('coordinator', noOwner, formOf({ reason: ' ' }))
  expect(empty.status).toBe(422)
  expect(await empty.text()).toContain('Vul dit in.')
  const long = await ask('coordinator', noOwner, formOf({ reason: 'x'.repeat(1001) }))
  expect(long.status).toBe(422)
  expect(await long.text()).toContain('x'.repeat(1001))
})

test('what was mended, or never remarked, cannot be departed from', async () => {
  const nothing = addresses.departFromRule('nl', demoRegion, 'T04', 'action:1.1.1:owner')
  expect((await ask('coordinator', nothing)).status).toBe(404)
  expect((await ask('coordinator', nothing, formOf({ reason: 'Zomaar.' }))).status).toBe(404)
  const noRule = addresses.departFromRule('nl', demoRegion, 'T99', 'x')
  expect((await ask('coordinator', noRule, formOf({ reason: 'Zomaar.' }))).status).toBe(404)
})

test('only a coordinator departs or takes back', async () => {
  const takeBack = addresses.takeBackDeparture('nl', demoRegion)
  for (const [who, status] of [
    ['reader', 403],
    ['editorOfHuizen', 403],
    ['stranger', 404],
    ['visitor', 401],
  ] as const) {
    expect((await ask(who, noOwner, formOf({ reason: 'Mag niet.' }))).status).toBe(status)
    expect((await ask(who, takeBack, formOf({ rule: 'T04', subject: 'action:4.2.2:owner' }))).status).toBe(
      status,
    )
  }
  for (const who of ['reader', 'editorOfHuizen'] as const)
    expect(await read(who, page)).not.toContain('/plantoets/afwijken')
  const rows = await desk
    .as('editorOfHuizen')
    .database.write((sql) => sql.query('delete from plan_check_answer returning rule'))
  expect(rows).toEqual([])
})

const switchOff = addresses.switchRuleOff('nl', demoRegion, 'T13')
const switchOn = addresses.switchRuleOn('nl', demoRegion, 'T13')

test('each rule says where in the sources it stands, and the balance says what was compared', async () => {
  const html = await read('reader', page)
  expect(html).toContain(
    'Regionale notitie (2023), afspraak 3 van de gemeenten: huisvesting van aandachtsgroepen (S10)',
  )
  expect(html).toMatch(/Preventie en wonen in de acties: \d+% in 2024, \d+% in 2025\./)
  expect(html).toContain('Preventie en wonen in de plekken: over 2024 en 2025 is er geen cijfer.')
})

test('a coordinator switches a rule off with a reason, which everyone reads, and on again', async () => {
  expect((await ask('coordinator', switchOff, formOf({ reason: '' }))).status).toBe(422)
  const sent = await ask('coordinator', switchOff, formOf({ reason: 'De verkenning komt later. <b>' }))
  expect(sent.headers.get('location')).toBe(`${page}#T13`)
  expect(await stateOf('T13')).toBe('off')
  const html = await read('reader', `${page}?toon=uit`)
  expect(html.match(/class="check check--/g)).toHaveLength(1)
  expect(html).toContain('De verkenning komt later. &lt;b')
  expect(html).toMatch(/10 in orde, \d afgeweken met een reden, \d open, 1 uitgezet/)
  expect(html).not.toContain('/aanzetten')
  expect((await ask('coordinator', switchOn, formOf({}))).status).toBe(303)
  expect(await stateOf('T13')).toBe('open')
  expect((await ask('coordinator', switchOn, formOf({}))).status).toBe(404)
  expect(await read('coordinator', switchOff)).toContain('De verkenning komt later.')
})

test('whoever switches after somebody else sees both reasons and chooses; nothing is written over unseen', async () => {
  const begun = new RegExp(`name="${versionKey}" value="([^"]*)"`)
  const version = begun.exec(await read('coordinator', switchOff))?.[1] ?? ''
  expect(version).not.toBe('')
  const send = (reason: string) => ask('coordinator', switchOff, formOf({ reason, [versionKey]: version }))
  expect((await send('Van de eerste.')).status).toBe(303)
  const second = await send('Van de tweede.')
  expect(second.status).toBe(409)
  const both = await second.text()
  expect(both).toContain('Van de eerste.')
  expect(both).toContain('Van de tweede.')
  expect((await ask('coordinator', switchOn, formOf({ [versionKey]: version }))).status).toBe(409)
  expect((await ask('coordinator', switchOn, formOf({}))).status).toBe(303)
})

test('only a coordinator switches a rule, and only one that there is', async () => {
  for (const [who, status] of [
    ['reader', 403],
    ['editorOfHuizen', 403],
    ['stranger', 404],
    ['visitor', 401],
  ] as const) {
    expect((await ask(who, switchOff, formOf({ reason: 'Mag niet.' }))).status, who).toBe(status)
    expect((await ask(who, switchOn, formOf({}))).status, who).toBe(status)
  }
  expect(await read('reader', page)).not.toContain('/uitzetten')
  const noRule = addresses.switchRuleOff('nl', demoRegion, 'T99')
  expect((await ask('coordinator', noRule, formOf({ reason: 'Zomaar.' }))).status).toBe(404)
  expect((await ask('coordinator', noRule)).status).toBe(404)
})
