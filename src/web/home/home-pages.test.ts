import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadFramework } from '../../operations/framework/load-framework.ts'
import { shippedFramework } from '../../operations/regions/reference-files.test.help.ts'
import { type DemoDesk, demoDesk, demoRegion, type Who } from '../../testing/demo-desk.ts'
import { visitApp } from '../../testing/visit-app.ts'
import { addresses } from '../addresses.ts'
import { homePages } from './home-pages.tsx'

let desk: DemoDesk

beforeAll(async () => {
  desk = await demoDesk()
  await loadFramework(desk.storage.asOwner(), shippedFramework())
})

afterAll(() => desk.close())

async function visit(who: Who, address: string) {
  const response = await visitApp(desk.as(who), homePages()).request(address)
  return { status: response.status, page: await response.text() }
}

test('a visitor reads what this is and the six lines, and can sign in', async () => {
  const { status, page } = await visit('visitor', addresses.home('nl'))
  expect(status).toBe(200)
  expect(page).toContain('Van een landelijk plan naar een thuis')
  expect(page.match(/class="line-number"/g)).toHaveLength(6)
  expect(page).toContain('Wonen Eerst')
  expect(page).toContain(`href="${addresses.signIn('nl')}"`)
  expect(page).toContain('Er is nog niets gepubliceerd.')
})

test('who is signed in goes on to their regions', async () => {
  const { page } = await visit('reader', addresses.home('en'))
  expect(page).toContain('To my regions')
  expect(page).toContain('Strengthen social and financial security')
})

test('the newest publication of each region is there for everyone, under its own words', async () => {
  const published = (number: number, title: string, region = demoRegion) =>
    desk.storage.asOwner().write((sql) =>
      sql.query(
        `insert into publication (region_id, number, title, published_at, published_by, check_summary)
         values ($1, $2, $3, timestamptz '2026-01-01T23:30:00Z' + make_interval(days => $2), 'test', '{}')`,
        [region, number, title],
      ),
    )
  await published(1, 'Eerste versie (voorbeeld)')
  await published(2, 'Tweede versie <voorbeeld>')
  await published(1, 'Van elders (voorbeeld)', 'elders')
  const { page } = await visit('visitor', addresses.home('nl'))
  expect(page).toContain('Tweede versie &lt;voorbeeld>')
  expect(page).toContain('Versie 2, 4 januari 2026')
  expect(page).toContain(`href="${addresses.publication('nl', demoRegion, 2)}"`)
  expect(page).not.toContain('Eerste versie')
  expect(page.indexOf('Tweede versie')).toBeLessThan(page.indexOf('Van elders'))
})

test('other addresses are no front page', async () => {
  expect((await visit('visitor', '/de')).status).toBe(404)
})
