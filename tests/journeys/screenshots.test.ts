import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addresses } from '../../src/web/addresses.ts'
import { newVisitor, openBrowser, type Visitor, widths } from '../support/browser.ts'
import { region } from '../support/every-page.ts'
import { sendForm } from '../support/fill-form.ts'
import { publishRegion } from '../support/publish-region.ts'
import { root } from '../support/run-server.ts'

/** Pictures of the main pages, to be looked at by people. They are made anew each run and kept nowhere else. */
const folder = join(root, 'test-results', 'screenshots')

let browser: Browser
let coordinator: Visitor
let visitor: Visitor

beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  browser = await openBrowser()
  coordinator = await newVisitor(browser, { who: 'coordinator' })
  visitor = await newVisitor(browser)
})

afterAll(() => browser.close())

const forEverybody = {
  home: addresses.home('nl'),
  'sign-in': addresses.signIn('nl'),
  framework: addresses.framework('nl'),
}

const forTheRegion = {
  overview: addresses.region('nl', region),
  exploration: addresses.exploration('nl', region),
  plan: addresses.plan('nl', region),
  'plan-check': addresses.planCheck('nl', region),
  money: addresses.money('nl', region),
  monitor: addresses.monitor('nl', region),
  indicator: addresses.indicator('nl', region, 'V01'),
  involvement: addresses.involvement('nl', region),
}

for (const [name, path] of Object.entries(forEverybody))
  test(`a picture of ${name}`, async () => {
    await visitor.page.goto(path)
    await take(visitor, name)
  })

for (const [name, path] of Object.entries(forTheRegion))
  test(`a picture of ${name}`, async () => {
    await coordinator.page.goto(path)
    await take(coordinator, name)
  })

test('a picture of the wizard', async () => {
  await coordinator.page.goto(addresses.newRegion('nl'))
  await coordinator.page.locator('[name="draftRegion"][value="flevoland"]').check()
  await sendForm(coordinator.page, /^Verder/)
  await take(coordinator, 'wizard')
})

test('a picture of a publication', async () => {
  const front = await publishRegion(coordinator, { language: 'nl', region })
  await visitor.page.goto(front)
  await take(visitor, 'publication')
  await visitor.page.goto(`${front}/monitor`)
  await take(visitor, 'publication-monitor')
})

async function take({ page }: Visitor, name: string): Promise<void> {
  for (const [screen, width] of Object.entries(widths)) {
    await page.setViewportSize({ width, height: 900 })
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    const picture = await page.screenshot({ path: join(folder, `${name}-${screen}.png`), fullPage: true })
    expect(picture.length).toBeGreaterThan(10_000)
  }
}
