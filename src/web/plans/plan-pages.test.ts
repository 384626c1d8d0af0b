import { afterAll, beforeAll, expect, test } from 'vitest'
import { findingRegister } from '../../operations/explorations/finding-register.ts'
import { actionPlaceRegister } from '../../operations/plans/action-place-register.ts'
import { actionRegister } from '../../operations/plans/action-register.ts'
import { goalRegister } from '../../operations/plans/goal-register.ts'
import { recordEntry, removeEntry, restoreEntry } from '../../operations/registers/work-on-register.ts'
import { type DemoDesk, demoRegion, type Who } from '../../testing/demo-desk.ts'
import { formOf, visitApp } from '../../testing/visit-app.ts'
import { addresses } from '../addresses.ts'
import { registerPages } from '../registers/register-pages.tsx'
import { entryId, exampleDesk, exampleSheet } from './example-region.test.help.ts'
import { planPages } from './plan-pages.tsx'

let desk: DemoDesk

beforeAll(async () => {
  desk = await exampleDesk()
})
afterAll(() => desk.close())

function ask(who: Who, address: string) {
  return visitApp(desk.as(who), planPages()).request(address)
}

async function read(who: Who, address: string): Promise<string> {
  const response = await ask(who, address)
  expect(response.status).toBe(200)
  return (await response.text()).replaceAll(/<!--.*?-->/g, '')
}

async function actionAddress(code: string, language: 'nl' | 'en' = 'nl') {
  return addresses.entry(language, demoRegion, 'actions', await entryId(desk, actionRegister, code))
}

test('the plan stands on one page: six lines, every goal and every action with a link', async () => {
  const page = await read('reader', addresses.plan('nl', demoRegion))
  expect(page.match(/class="plan-line"/g)).toHaveLength(6)
  expect(page.match(/class="goal"/g)).toHaveLength((await exampleSheet(goalRegister)).rows.length)
  expect(page.match(/class="action-card"/g)).toHaveLength((await exampleSheet(actionRegister)).rows.length)
  expect(page).toContain(`href="${await actionAddress('3.1.2')}"`)
  expect(page).toContain('Regionaal plan van aanpak 2024–2025')
  expect(page).toContain('class="print-a3"')
})

test('what is not known yet is said, not left out', async () => {
  const page = await read('reader', await actionAddress('4.2.2'))
  expect(page).toContain('Nog geen eigenaar')
  expect(await read('reader', await actionAddress('5.2.1'))).toContain('Deze actie heeft nog geen mijlpaal.')
})

test('an action shows its facts, milestones, money and indicator', async () => {
  const page = await read('reader', await actionAddress('3.1.2'))
  for (const words of [
    'Woningcorporatie B (voorbeeld)',
    'manager Verhuur',
    'Alle gemeenten',
    '2024–2025',
    'Valt onder',
  ])
    expect(page).toContain(words)
  expect(page).toContain('Aantallen in prestatieafspraken 2025')
  expect(page).toContain(
    '<time dateTime="2024-12-20">20 december 2024</time>'.replace('dateTime', 'datetime'),
  )
  expect(page).toContain('5 dagen later')
  expect(page).toContain('€\u00a05.000')
  expect(page).toContain(addresses.indicator('nl', demoRegion, 'W02'))
})

test('the golden thread tells the action as a story, each step leading to its own page', async () => {
  const page = await read('reader', await actionAddress('4.1.2'))
  const thread = page.slice(page.indexOf('class="timeline"'))
  const order = [
    'Bevinding 40 (Regionaal)',
    'De regio wil doel 4.1 bereiken',
    'Voor 2024 en 2025 is er actie 4.1.2',
    'is deze mijlpaal behaald. Gepland was dat op 1 juli 2024',
    'Of het werkt, is te zien aan indicator S07',
  ]
  const places = order.map((words) => thread.indexOf(words))
  expect(places.every((place) => place > 0)).toBe(true)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(thread).toContain(
    addresses.entry('nl', demoRegion, 'findings', await entryId(desk, findingRegister, '40')),
  )
  const [came = '', on = ''] = thread.split('Voor 2024 en 2025 is er actie 4.1.2')
  expect(came).toContain('kwam er inbreng van iemand op de wachtlijst (voorbeeld)')
  expect(came).toContain('Daarop werd actie 4.1.2 gewijzigd:')
  expect(on).toContain(
    addresses.threadOf('nl', demoRegion, 'actions', await entryId(desk, actionRegister, '4.1.2')),
  )
})

test('the thread can be walked from the other end: a finding leads to its actions, a gap without action is marked', async () => {
  const page = await read('reader', addresses.planThread('nl', demoRegion))
  const row = (number: number) => page.slice(page.indexOf(`id="bevinding-${number}"`)).split('</tr>')[0] ?? ''
  expect(row(26)).toContain(`href="${await actionAddress('3.1.2')}"`)
  expect(row(15)).toContain('<span class="gap-mark">Nog geen actie</span>')
  expect(row(10)).toContain('Valt onder')
  // Number 8 is of line 1, and serves line 6 as well.
  const perLine = page.split('<section class="section" aria-labelledby="lijn-')
  expect(perLine.map((section) => section.match(/bevindingen\/[0-9a-f-]+">8\. /g)?.length ?? 0)).toEqual([
    0, 1, 0, 0, 0, 0, 1,
  ])
  expect(page.match(/id="bevinding-8"/g)).toHaveLength(1)
})

test('a goal shows its actions and the findings behind them', async () => {
  const id = await entryId(desk, goalRegister, '3.1')
  const page = await read('reader', addresses.entry('nl', demoRegion, 'goals', id))
  expect(page.match(/class="action-card"/g)).toHaveLength(2)
  expect(page).toContain('id="bevinding-26"')
})

test('the same pages speak English, and mark what the region wrote as Dutch', async () => {
  const page = await read('reader', await actionAddress('3.1.2', 'en'))
  expect(page).toContain('Golden thread')
  expect(page).toContain('this milestone was reached')
  expect(page).toContain('<h1 lang="nl">Vast aantal toewijzingen per jaar</h1>')
  expect(page).not.toContain('Mijlpaal')
})

test('only a coordinator is offered to change the plan', async () => {
  const address = await actionAddress('3.1.2')
  expect(await read('coordinator', address)).toContain('/wijzigen')
  for (const who of ['reader', 'editorOfHuizen'] as const)
    expect(await read(who, address)).not.toContain('/wijzigen')
})

test('to strangers and visitors the plan is not there', async () => {
  for (const address of [
    addresses.plan('nl', demoRegion),
    addresses.planThread('nl', demoRegion),
    await actionAddress('3.1.2'),
  ]) {
    expect((await ask('stranger', address)).status).toBe(404)
    expect((await ask('visitor', address)).status).toBe(401)
  }
})

test('an action that was taken away is not found until it is back', async () => {
  const draft = { title: 'Voorbeeld', transformationClass: 'housing', novelty: 'new', status: 'idea' }
  const stored = await recordEntry(
    desk.as('coordinator'),
    demoRegion,
    actionRegister,
    { ...draft, code: '6.1.9' },
    { kind: 'new' },
  )
  const id = stored.ok ? stored.value.id : ''
  const address = addresses.entry('nl', demoRegion, 'actions', id)
  await removeEntry(desk.as('coordinator'), demoRegion, actionRegister, id)
  expect((await ask('reader', address)).status).toBe(404)
  await restoreEntry(desk.as('coordinator'), demoRegion, actionRegister, id)
  expect((await ask('reader', address)).status).toBe(200)
  await removeEntry(desk.as('coordinator'), demoRegion, actionRegister, id)
})

test('an action with money is not taken away: the page says why, and offers to stop it or to merge it', async () => {
  const pages = visitApp(desk.as('coordinator'), planPages(), registerPages(actionRegister))
  const id = await entryId(desk, actionRegister, '6.1.2')
  const refused = await pages.request(addresses.removeEntry('nl', demoRegion, 'actions', id), {
    method: 'POST',
  })
  const page = await refused.text()
  expect(refused.status).toBe(409)
  expect(page).toMatch(/Deze actie kan niet weg: er zitten? \d .* aan vast/)
  const change = addresses.changeEntry('nl', demoRegion, 'actions', id)
  expect(page).toContain(`href="${change}?status=stopped"`)
  expect(await (await pages.request(`${change}?status=merged`)).text()).toMatch(
    /<input[^>]*value="merged"[^>]*checked|<input[^>]*checked[^>]*value="merged"/,
  )
})

test('a merged action and the one it went into both say so, and it asks nothing more', async () => {
  await recordEntry(
    desk.as('coordinator'),
    demoRegion,
    actionRegister,
    {
      code: '6.3.8',
      title: 'Opgegaan (voorbeeld)',
      transformationClass: 'housing',
      novelty: 'new',
      status: 'merged',
      mergedInto: '6.3.1',
    },
    { kind: 'new' },
  )
  const merged = await read('reader', await actionAddress('6.3.8'))
  expect(merged).toContain('Deze actie is opgegaan in')
  expect(merged).toContain(`href="${await actionAddress('6.3.1')}"`)
  const into = await read('reader', await actionAddress('6.3.1'))
  expect(into).toContain('In deze actie zijn opgegaan:')
  expect(into).toContain(`href="${await actionAddress('6.3.8')}"`)
  const id = await entryId(desk, actionRegister, '6.3.8')
  await removeEntry(desk.as('coordinator'), demoRegion, actionRegister, id)
})

test('how an action goes, what it waits for and where more is written stand on its page', async () => {
  const page = await read('reader', await actionAddress('3.3.1'))
  for (const words of [
    'Loopt vast',
    'vanaf oktober 2024 tot en met 4e kwartaal 2025',
    'De vergunning is nog niet',
  ])
    expect(page).toContain(words)
  expect(page).toContain('href="https://voorbeeld.nl/haalbaarheid"')
  expect(await read('reader', await actionAddress('3.1.1'))).toContain('Hierop wachten:')
  expect(await read('reader', await actionAddress('3.2.1'))).toContain('>4e kwartaal 2025</time>')
})

test('a municipality tells its own share from the page of the action, and no other', async () => {
  const desired = await actionAddress('2.1.1')
  const page = await read('editorOfHuizen', desired)
  expect(page.match(/aria-label="Vul in voor [^"]*"/g)).toEqual(['aria-label="Vul in voor Huizen"'])
  const address = (/href="([^"]*acties-per-gemeente\/nieuw[^"]*)"/.exec(page)?.[1] ?? '').replaceAll(
    '&amp;',
    '&',
  )
  const pages = visitApp(desk.as('editorOfHuizen'), planPages(), registerPages(actionPlaceRegister))
  const share = { action: '2.1.1', place: 'GM0406', amount: '2,5', share: 'medewerkers', status: 'running' }
  const sent = await pages.request(address, formOf(share))
  expect(sent.headers.get('location')).toContain(desired)
  const told = await read('reader', desired)
  expect(told).toContain('2,5')
  expect(told).toContain('medewerkers')
  const other = await pages.request(address, formOf({ ...share, place: 'GM0402' }))
  expect([other.status, (await other.text()).includes('U mag niet schrijven voor')]).toEqual([422, true])
})

test('the pages every register has keep their own addresses', async () => {
  for (const rest of ['nieuw', 'import', 'export.xlsx'])
    expect((await ask('coordinator', `/nl/regios/${demoRegion}/acties/${rest}`)).status).toBe(404)
})

test('what a region typed is text, never markup', async () => {
  const { database } = desk.as('coordinator')
  await database.write((sql) =>
    sql.query(
      `update action set title = '<script>alert(1)</script>' where region_id = $1 and code = '6.3.1'`,
      [demoRegion],
    ),
  )
  for (const address of [
    addresses.plan('nl', demoRegion),
    await actionAddress('6.3.1'),
    addresses.planThread('nl', demoRegion),
  ])
    expect(await read('reader', address)).not.toContain('<script>alert')
})
