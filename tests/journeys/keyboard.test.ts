import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addresses } from '../../src/web/addresses.ts'
import { newVisitor, openBrowser, type Visitor, widths } from '../support/browser.ts'
import { region as demoRegion } from '../support/every-page.ts'
import { foundRegion } from '../support/found-region.ts'

let browser: Browser
let region: string
let coordinator: Visitor
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  region = await foundRegion('Voorbeeld zonder muis')
  coordinator = await newVisitor(browser, { who: 'coordinator' })
  page = coordinator.page
})

afterAll(() => browser.close())

test('the first Tab shows a way past the menu, and Enter takes it', async () => {
  await coordinator.visit(addresses.exploration('nl', demoRegion))
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('Naar de inhoud')
  expect((await page.getByText('Naar de inhoud').boundingBox())?.y).toBeGreaterThanOrEqual(0)
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhoud')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})

for (const [name, path] of Object.entries({
  exploration: addresses.exploration('nl', demoRegion),
  plan: addresses.plan('nl', demoRegion),
  'a form': addresses.newEntry('nl', demoRegion, 'findings'),
  monitor: addresses.monitor('nl', demoRegion),
}))
  test(`Tab goes through the ${name} in the order of reading, and one always sees where one is`, async () => {
    for (const width of [widths.desk, widths.phone]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path)
      const stops = await tabThrough()
      expect(stops.length).toBeGreaterThan(10)
      expect(stops.filter(({ ahead }) => !ahead).map(({ words }) => words)).toEqual([])
      expect(stops.filter(({ marked }) => !marked).map(({ words }) => words)).toEqual([])
      expect(stops.filter(({ named }) => !named).map(({ words }) => words)).toEqual([])
    }
    await page.setViewportSize({ width: widths.desk, height: 900 })
  })

test('a finding can be recorded without touching the mouse', async () => {
  await coordinator.visit(addresses.newEntry('nl', region, 'findings'))
  await page.locator('[name="actionLine"]').focus()
  await page.keyboard.type('2')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Hui')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Voorbeeld: met de toetsen')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await reach('approach')
  await page.keyboard.press('Space')
  await reach('state')
  await page.keyboard.press('Space')
  await reach('transformationClass')
  await page.keyboard.press('Space')
  await reach('source')
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Voorbeeld: met de toetsen')
  await coordinator.examine()
})

test('from the list of what is wrong, Enter leads to the field itself', async () => {
  await coordinator.visit(addresses.newEntry('nl', region, 'findings'))
  await page.locator('[name="source"]').focus()
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
  const links = page.getByRole('alert').getByRole('link')
  for (const name of ['title', 'aims']) {
    await links.and(page.locator(`[href="#${name}"]`)).focus()
    await page.keyboard.press('Enter')
    const inside = await page.evaluate((id) => document.activeElement?.closest(`[id="${id}"]`) !== null, name)
    expect(inside, name).toBe(true)
  }
})

test('the matrix is one stop of the Tab key: arrows, Home and End go over its cells, and Enter opens one', async () => {
  const cell = (line: number, place: string, theme?: string) =>
    addresses.explorationCell('nl', demoRegion, line, place, [
      ...(theme === undefined ? [] : [['deelthema', theme] as [string, string]]),
      ['deelthemas', '2'],
    ])
  await coordinator.visit(addresses.exploration('nl', demoRegion, [['deelthemas', '2']]))
  await page.locator('.matrix td a').first().focus()
  const at = () => page.evaluate(() => document.activeElement?.getAttribute('href'))
  const steps: [string, string][] = [
    ['ArrowRight', cell(1, 'GM0317')],
    ['ArrowLeft', cell(1, 'GM0376')],
    ['ArrowLeft', cell(1, 'GM0376')],
    ['End', cell(1, 'region')],
    ['ArrowDown', cell(2, 'region')],
    ['ArrowDown', cell(2, 'region', '2.1')],
    ['Home', cell(2, 'GM0376', '2.1')],
    ['Control+End', cell(6, 'region')],
    ['ArrowDown', cell(6, 'region')],
    ['Control+Home', cell(1, 'GM0376')],
    ['ArrowUp', cell(1, 'GM0376')],
    ['ArrowDown', cell(2, 'GM0376')],
  ]
  for (const [key, address] of steps) {
    await page.keyboard.press(key)
    expect(await at(), key).toBe(address)
  }
  // Away and back again: Tab leaves the cells, and comes back to the one that was left.
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('td'))).toBeNull()
  await page.keyboard.press('Shift+Tab')
  expect(await at()).toBe(cell(2, 'GM0376'))
  expect(await page.getByText('Met de pijltjestoetsen').isVisible()).toBe(true)
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
  expect(new URL(page.url()).pathname).toBe(new URL(cell(2, 'GM0376'), page.url()).pathname)
})

test('each drawing of the timeline is one stop of the Tab key: arrows, Home and End go over its bars and marks', async () => {
  await coordinator.visit(addresses.planTimeline('nl', demoRegion))
  const name = () => page.evaluate(() => document.activeElement?.querySelector('title')?.textContent ?? '')
  await page.locator('svg.chart--wide a').first().focus()
  expect(await name()).toMatch(/^Besluiten: /)
  for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
  expect(await name()).toMatch(/^Actie 1\.1\.1: /)
  await page.keyboard.press('ArrowRight')
  expect(await name()).toMatch(/^Mijlpaal behaald op /)
  await page.keyboard.press('ArrowDown')
  expect(await name()).toMatch(/^Mijlpaal /)
  await page.keyboard.press('Home')
  expect(await name()).toMatch(/^Actie 1\.1\.2: /)
  const stops = 'svg.chart--wide a[tabindex="0"]'
  expect(await page.locator(stops).count()).toBe(
    await page.locator('svg.chart--timeline.chart--wide').count(),
  )
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/acties\//)
})

test('the menu of the account opens and closes by key', async () => {
  await coordinator.visit(addresses.regions('nl'))
  const menu = page.locator('summary.menu__button')
  await menu.focus()
  await page.keyboard.press('Enter')
  expect(await page.getByRole('button', { name: 'Uitloggen' }).isVisible()).toBe(true)
  await page.keyboard.press('Enter')
  expect(await page.getByRole('button', { name: 'Uitloggen' }).isVisible()).toBe(false)
})

function focused(): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
}

/** Tab until a field of that name has the focus; a form is never longer than this. */
async function reach(name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate(() => document.activeElement?.getAttribute('name'))) === name) return
  }
  throw new Error(`Tab never came to ${name}`)
}

type Stop = { words: string; ahead: boolean; marked: boolean; named: boolean }

/** Presses Tab from the top until the page has been gone through (at most 60 stops), and says of each stop what one notices. */
async function tabThrough(): Promise<Stop[]> {
  const stops: Stop[] = []
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const here = document.activeElement
      if (!here || here === document.body || here.hasAttribute('data-seen')) return null
      const before = document.querySelector('[data-last]')
      const look = getComputedStyle(here)
      const words = here.getAttribute('aria-label') ?? here.textContent?.trim() ?? ''
      const labels = here instanceof HTMLInputElement ? here.labels?.length : 1
      const stop = {
        words: `${here.tagName.toLowerCase()} ${here.getAttribute('name') ?? ''} ${words.slice(0, 60)}`,
        ahead: !before || (before.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
        marked: look.outlineStyle !== 'none' || look.boxShadow !== 'none',
        named: words !== '' || Boolean(labels),
      }
      before?.removeAttribute('data-last')
      here.setAttribute('data-last', '')
      here.setAttribute('data-seen', '')
      return stop
    })
    if (!stop) break
    stops.push(stop)
  }
  return stops
}
