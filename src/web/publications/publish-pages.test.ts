import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeCounts, writeExamplePlan } from '../../operations/publications/example-plan.test.help.ts'
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

const later = `${room}/later`
const plan = { laterTitle: 'Voor de raad (voorbeeld)', day: '1-12-2026', time: '9:00' }

async function pageAfter(response: Response): Promise<string> {
  expect(response.status).toBe(303)
  return (await appOf('coordinator').request(response.headers.get('location') ?? '')).text()
}

async function keyOn(address: string): Promise<string> {
  const html = await (await appOf('coordinator').request(address)).text()
  return /name="formKey" value="([^"]+)"/.exec(html)?.[1] ?? ''
}

test('pressing “Nu publiceren” twice, or sending the form again, is one publication and one answer', async () => {
  const form = () => formOf({ title: 'Twee keer (voorbeeld)', formKey })
  const formKey = await keyOn(room)
  expect(await keyOn(room)).not.toBe(formKey)
  const answers = [
    ...(await Promise.all([1, 2].map(() => appOf('coordinator').request(room, form())))),
    await appOf('coordinator').request(room, form()),
  ]
  const [first, ...others] = answers.map(({ status, headers }) => [status, headers.get('location')])
  expect(first?.[0]).toBe(303)
  expect(others).toEqual([first, first])
  const html = await (await appOf('coordinator').request(room)).text()
  expect(html.match(/Twee keer \(voorbeeld\)/g)).toHaveLength(1)
})

test('a coordinator plans a publication, sees it planned, withdraws it and undoes that', async () => {
  const planned = await pageAfter(await appOf('coordinator').request(later, formOf(plan)))
  expect(planned).toContain('Gepland. Wij publiceren dit op 1 december 2026 om 09:00.')
  expect(planned).toMatch(
    /<time datetime="2026-12-01T08:00:00.000Z">1 december 2026 om 09:00<\/time><\/th><td><span lang="nl">Voor de raad \(voorbeeld\)<\/span>.*?gepland door coordinator<\/span><\/td><td>Gepland/,
  )
  const [, withdraw = ''] = /action="([^"]+\/intrekken)"/.exec(planned) ?? []
  const withdrawn = await pageAfter(await appOf('coordinator').request(withdraw, formOf({})))
  expect(withdrawn).toContain('Ingetrokken. Op 1 december 2026 om 09:00 gebeurt er niets.')
  const [, undo = ''] = /role="status">.*?action="([^"]+\/terugzetten)"/.exec(withdrawn) ?? []
  const back = await pageAfter(await appOf('coordinator').request(undo, formOf({})))
  expect(back).toContain('Teruggezet. Wij publiceren dit weer op 1 december 2026 om 09:00.')
  const english = await (await appOf('coordinator').request(room.replace('/nl/', '/en/'))).text()
  expect(english).toContain('1 December 2026 at 09:00')
})

test('what is wrong is told beside its field, and nothing that was typed is lost', async () => {
  const typed = { laterTitle: ' ', day: '31-2-2027', time: 'half tien' }
  const response = await appOf('coordinator').request(later, formOf(typed))
  expect(response.status).toBe(422)
  const html = await response.text()
  for (const [field, sentence] of [
    ['laterTitle', 'Vul dit in.'],
    ['day', 'De datum 31-2-2027 bestaat niet.'],
    ['time', '“half tien” is geen tijd. Schrijf bijvoorbeeld 09:30.'],
  ]) {
    expect(html).toContain(`href="#${field}"`)
    expect(html).toContain(`id="${field}-fout">${sentence}`)
  }
  expect(html).toContain('value="31-2-2027"')
  expect(html).toContain('value="half tien"')
  expect(html).not.toContain('id="title-fout"')
})

test.each([
  ['21-11-2026', '9:00', 'day', 'Dit moment is al voorbij.'],
  ['22-11-2026', '9:00', 'time', 'Dit moment is al voorbij.'],
  ['1-12-2027', '9:00', 'day', 'Dit is te ver weg.'],
  ['28-3-2027', '2:30', 'time', 'Op deze dag is het nooit 02:30'],
])('%s at %s is refused beside the %s', async (day, time, field, sentence) => {
  const response = await appOf('coordinator').request(later, formOf({ ...plan, day, time }))
  expect(response.status).toBe(422)
  const html = await response.text()
  expect(html).toContain(`id="${field}-fout">${sentence}`)
  expect(html).toContain(`value="${time}"`)
})

test.each(['reader', 'editorOfHuizen'] as const)(
  'a %s sees what is planned and can do nothing with it',
  async (who) => {
    const html = await (await appOf(who).request(room)).text()
    expect(html).toContain('Voor de raad (voorbeeld)')
    expect(html).not.toContain('/intrekken')
    const own = await (await appOf('coordinator').request(room)).text()
    const [, withdraw = ''] = /action="([^"]+\/intrekken)"/.exec(own) ?? []
    expect((await appOf(who).request(later, formOf(plan))).status).toBe(403)
    expect((await appOf(who).request(withdraw, formOf({}))).status).toBe(403)
    expect((await appOf('stranger').request(withdraw, formOf({}))).status).toBe(404)
    expect((await appOf('visitor').request(withdraw, formOf({}))).status).toBe(401)
  },
)
