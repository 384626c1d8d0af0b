import { Hono } from 'hono'
import nodeIcal from 'node-ical'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoDesk, demoDesk, demoRegion, today, type Who } from '../../testing/demo-desk.ts'
import { visitApp } from '../../testing/visit-app.ts'
import type { VisitEnv } from '../visit.ts'
import { calendarPages } from './calendar-pages.tsx'
import { secretFeed } from './secret-feed.ts'

let desk: DemoDesk
let made = 0
const publicUrl = 'https://thuisplan.example.nl'
const page = `/nl/regios/${demoRegion}/agenda`

beforeAll(async () => {
  desk = await demoDesk()
})
afterAll(() => desk.close())

function appOf(who: Who) {
  return visitApp(
    desk.as(who),
    calendarPages({ publicUrl, newToken: () => String(++made).padStart(40, '0') }),
  )
}

/** As a calendar program comes: without a cookie. */
function fetchFeed(path: string) {
  return new Hono<VisitEnv>()
    .route('/', secretFeed({ storage: desk.storage, publicUrl, now: () => today }))
    .request(`${publicUrl}${path}`)
}

test('a member sees the dates, and downloads them as a file another program reads', async () => {
  const html = await (await appOf('reader').request(page)).text()
  expect(html).toContain('<time datetime="2024-02-01">1 februari 2024</time>')
  const file = await appOf('reader').request(`${page}.ics`)
  expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const events = Object.values(nodeIcal.sync.parseICS(await file.text())).filter(
    (part) => part?.type === 'VEVENT',
  )
  expect(events.map(({ summary }) => summary)).toContain(`Oplevering van het plan – Regio ${demoRegion}`)
})

test('to others neither is there', async () => {
  for (const path of [page, `${page}.ics`]) {
    expect((await appOf('stranger').request(path)).status).toBe(404)
    expect((await appOf('visitor').request(path)).status).toBe(401)
  }
})

test('a secret address is shown once, works without signing in, and stops when it is renewed or revoked', async () => {
  const first = addressIn(await (await appOf('reader').request(`${page}/adres`, { method: 'POST' })).text())
  const again = await (await appOf('reader').request(page)).text()
  expect(again).toContain('U hebt een geheim adres sinds 22 november 2026')
  expect(again).not.toContain(first)
  const feed = await fetchFeed(first)
  expect(feed.status).toBe(200)
  expect(await feed.text()).toContain('Oplevering van het plan')
  expect(await (await fetchFeed(`${first}?taal=en`)).text()).toContain('Handover of the plan')

  const second = addressIn(await (await appOf('reader').request(`${page}/adres`, { method: 'POST' })).text())
  expect((await fetchFeed(first)).status).toBe(404)
  expect((await fetchFeed(second)).status).toBe(200)
  expect((await appOf('reader').request(`${page}/adres/intrekken`, { method: 'POST' })).status).toBe(303)
  expect((await fetchFeed(second)).status).toBe(404)
})

test('a secret address shows what its maker may read at this moment, and nothing in it can be guessed from the database', async () => {
  const address = addressIn(
    await (await appOf('editorOfHuizen').request(`${page}/adres`, { method: 'POST' })).text(),
  )
  expect(await (await fetchFeed(address)).text()).toContain('Oplevering van het plan')
  await desk.storage
    .asOwner()
    .write((sql) => sql.query(`delete from membership where person_id = 'editorOfHuizen'`))
  expect(await (await fetchFeed(address)).text()).not.toContain('BEGIN:VEVENT')
  const kept = await desk.storage.asOwner().read((sql) => sql.query('select * from calendar_feed'))
  expect(JSON.stringify(kept)).not.toContain(address.slice('/agenda/'.length, -'.ics'.length))
})

test.each([
  '/agenda/.ics',
  `/agenda/${'a'.repeat(40)}.ics`,
  `/agenda/${'A'.repeat(40)}.ics`,
  "/agenda/'or'1.ics",
  '/agenda/../x.ics',
])('%s is no calendar', async (path) => {
  expect((await fetchFeed(path)).status).toBe(404)
})

test('nobody sees or takes the address of somebody else', async () => {
  await appOf('coordinator').request(`${page}/adres`, { method: 'POST' })
  const seen = await desk.as('reader').database.read((sql) => sql.query('select * from calendar_feed'))
  expect(seen).toEqual([])
  await expect(
    desk
      .as('reader')
      .database.write((sql) =>
        sql.query(`insert into calendar_feed (person_id, token_hash) values ('stranger', repeat('a', 64))`),
      ),
  ).rejects.toThrow(/row-level security/)
})

function addressIn(html: string): string {
  return /https:\/\/thuisplan\.example\.nl(\/agenda\/[0-9a-f]+\.ics)/.exec(html)?.[1] ?? ''
}
