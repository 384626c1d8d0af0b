import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nouns } from '../../src/domain/registers/noun.ts'
import { languages } from '../../src/language/language.ts'
import { addresses } from '../../src/web/addresses.ts'
import { eachPublishedPage, lookOnBothScreens } from '../support/both-screens.ts'
import { newVisitor, openBrowser, type Visitor } from '../support/browser.ts'
import { roomsOf } from '../support/every-page.ts'
import { foundRegion } from '../support/found-region.ts'
import { publishRegion } from '../support/publish-region.ts'

const region = 'nog-niets-voorbeeld'

let browser: Browser
let coordinator: Visitor

beforeAll(async () => {
  browser = await openBrowser()
  expect(await foundRegion('Nog niets (voorbeeld)')).toBe(region)
  coordinator = await newVisitor(browser, { who: 'coordinator' })
})

afterAll(() => browser.close())

for (const language of languages)
  for (const path of roomsOf(language, region))
    test(`before anything was filled in, ${path} can be used`, async () => {
      expect((await coordinator.page.goto(path))?.status()).toBe(200)
      await lookOnBothScreens(coordinator, language === 'nl' ? 'desk' : 'phone')
    })

test('every list says that it is empty, and how to begin', async () => {
  for (const noun of nouns) {
    await coordinator.page.goto(addresses.register('nl', region, noun))
    await lookOnBothScreens(coordinator)
    expect(await coordinator.page.locator('main .empty').isVisible(), noun).toBe(true)
    expect(await coordinator.page.locator('main a[href$="/nieuw"]').isVisible(), noun).toBe(true)
  }
})

test('a file of an empty list can be downloaded to begin with', async () => {
  for (const noun of nouns) {
    const file = await coordinator.page.request.get(addresses.exportRegister('nl', region, noun, 'xlsx'))
    expect(file.status(), noun).toBe(200)
  }
})

test('an empty region can be published, and read', async () => {
  const front = await publishRegion(coordinator, { language: 'nl', region })
  const visitor = await newVisitor(browser)
  await eachPublishedPage(visitor, front, async (path) => {
    expect((await visitor.page.goto(path))?.status(), path).toBe(200)
    await lookOnBothScreens(visitor)
  })
  await visitor.close()
})
