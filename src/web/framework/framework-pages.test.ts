import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadFramework } from '../../operations/framework/load-framework.ts'
import { shippedFramework } from '../../operations/regions/reference-files.test.help.ts'
import { type DemoDesk, demoDesk } from '../../testing/demo-desk.ts'
import { visitApp } from '../../testing/visit-app.ts'
import { addresses } from '../addresses.ts'
import { frameworkPages } from './framework-pages.tsx'

let desk: DemoDesk

beforeAll(async () => {
  desk = await demoDesk()
  await loadFramework(desk.storage.asOwner(), shippedFramework())
})

afterAll(() => desk.close())

async function visit(address: string) {
  const response = await visitApp(desk.as('visitor'), frameworkPages()).request(address)
  return { status: response.status, page: await response.text() }
}

test('a visitor reads every item with its certainty and source, in either language', async () => {
  const { items } = shippedFramework()
  for (const language of ['nl', 'en'] as const) {
    const { status, page } = await visit(addresses.framework(language))
    expect(status).toBe(200)
    expect(page.match(/<li class="card"/g)).toHaveLength(items.length)
    expect(page).toContain('Versterken bestaanszekerheid')
    expect(page).toContain('Strengthen social and financial security')
    expect(page).toContain('href="https://www.eersteenthuis.nl/onderwerpen/zes-leidende-principes"')
  }
})

test('what was not found says so', async () => {
  const { page } = await visit(addresses.framework('nl'))
  expect(page).toContain(
    '67 onderdelen staan in een bron. 11 komen uit eigen kennis en zijn niet nagegaan. 3 zijn niet gevonden.',
  )
  expect(page).toContain('Principe 4: tekst niet gevonden')
  expect(page.match(/missing-mark/g)).toHaveLength(3)
})

test('an edition can be asked for by name; one we do not know is not there', async () => {
  expect((await visit(`${addresses.framework('nl')}?uitgave=eerst-een-thuis-2022`)).status).toBe(200)
  expect((await visit(`${addresses.framework('nl')}?uitgave=geen`)).status).toBe(404)
})

test('before a framework has been loaded the page says so', async () => {
  await desk.storage.asOwner().write(async (sql) => {
    for (const table of ['region', 'framework_item', 'framework_edition'])
      await sql.query(`delete from ${table}`)
  })
  const { status, page } = await visit(addresses.framework('nl'))
  expect(status).toBe(200)
  expect(page).toContain('Er is nog geen landelijk kader geladen.')
})
