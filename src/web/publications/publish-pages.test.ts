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
