import { afterAll, beforeAll, expect, test } from 'vitest'
import { nouns } from '../../src/domain/registers/noun.ts'
import type { Language } from '../../src/language/language.ts'
import { addresses } from '../../src/web/addresses.ts'
import { newVisitor, openBrowser, type Visitor, widths } from './browser.ts'
import { publicPages, region, regionPages, registerPages } from './every-page.ts'
import { deadLinks, linksOn } from './links.ts'
import { publishRegion } from './publish-region.ts'

/** The same look at every page in one language: reachable for everybody, on a desk and on a phone. */
export function lookAtEveryPage(language: Language): void {
  let coordinator: Visitor
  let visitor: Visitor
  let close: () => Promise<void>
  const links = new Set<string>()

  beforeAll(async () => {
    const browser = await openBrowser()
    coordinator = await newVisitor(browser, { who: 'coordinator', language })
    visitor = await newVisitor(browser, { language })
    close = () => browser.close()
  })

  afterAll(() => close())

  for (const path of publicPages(language)) test(`a visitor can use ${path}`, () => look(visitor, path))

  test('a page that is not there says so in the same frame', () =>
    look(visitor, `/${language}/deze-pagina-is-er-niet`, 404))

  for (const path of regionPages(language))
    test(`a coordinator can use ${path}`, () => look(coordinator, path))

  for (const path of registerPages(language))
    test(`a coordinator can use ${path}`, () => look(coordinator, path))

  for (const noun of nouns)
    test(`the page of one of the ${noun}, and its form, can be used`, async () => {
      await coordinator.page.goto(addresses.register(language, region, noun))
      const entry = await coordinator.page.locator('tbody th a').first().getAttribute('href')
      await look(coordinator, entry ?? '')
      await look(coordinator, `${entry}/wijzigen`)
    })

  test('every page of a publication can be used by a visitor', async () => {
    const front = await publishRegion(coordinator, language, region)
    const seen = new Set<string>()
    const ahead = [front]
    for (let path = ahead.pop(); path !== undefined; path = ahead.pop()) {
      if (seen.has(path)) continue
      seen.add(path)
      await look(visitor, path)
      const further = await linksOn(visitor.page)
      ahead.push(...further.filter((link) => link.startsWith(front) && !/\.\w+$/.test(link)))
    }
    expect(seen.size).toBeGreaterThanOrEqual(6)
  })

  test('no page that was seen has a link that leads nowhere', async () => {
    expect(links.size).toBeGreaterThan(50)
    expect(await deadLinks(coordinator.page, links)).toEqual([])
  })

  async function look({ page, visit, examine }: Visitor, path: string, status = 200): Promise<void> {
    await page.setViewportSize({ width: widths.desk, height: 900 })
    expect(await visit(path), path).toBe(status)
    if (status === 200) for (const link of await linksOn(page)) links.add(link)
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    await page.setViewportSize({ width: widths.phone, height: 780 })
    await examine()
  }
}
