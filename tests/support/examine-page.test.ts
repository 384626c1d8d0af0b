import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, widths } from './browser.ts'
import { faultsOn } from './examine-page.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: widths.desk, height: 900 } })
})

afterAll(() => browser.close())

const good = '<h1>Voorbeeld</h1><img src="data:," alt="Voorbeeld"><label>Naam <input></label>'

/** Each with how what is said of it begins. */
const planted = [
  ['color-contrast', '<p style="color: #bbb">Voorbeeld in lichtgrijs</p>'],
  ['image-alt', '<img src="data:,">'],
  ['label', '<input>'],
  ['heading-order', '<h4>Voorbeeld</h4>'],
  ['wider than the screen', '<div style="width: 3000px">Voorbeeld</div>'],
  ['shows “undefined”', '<p>Beste undefined</p>'],
] as const

test('a page that is in order has no faults', async () => {
  await show(good)
  expect(await faults()).toEqual([])
})

test.each(planted)('a fault is found on a page that was not looked at before: %s', async (fault, html) => {
  await show(good + html)
  expect(await faults()).toEqual([expect.stringMatching(new RegExp(`^${fault}`))])
})

test.each(planted)(
  'a fault is found that came into the page after it was looked at: %s',
  async (fault, html) => {
    await show(good)
    expect(await faults()).toEqual([])
    await page.locator('main').evaluate((main, more) => main.insertAdjacentHTML('beforeend', more), html)
    expect(await faults()).toEqual([expect.stringMatching(new RegExp(`^${fault}`))])
  },
)

test('who does not ask for colours is told the rest', async () => {
  await show(good + planted.map(([, html]) => html).join(''))
  const [all, withoutColours] = [await faults(), await faults(false)]
  expect(withoutColours).toEqual(all.filter((fault) => !fault.startsWith('color-contrast')))
  expect(withoutColours.length).toBe(planted.length - 1)
})

/** As the server sends it: a page that nothing was brought into yet. */
async function show(main: string): Promise<void> {
  await page.goto('about:blank')
  await page.setContent(
    `<!doctype html><html lang="nl"><title>Voorbeeld</title><body><main>${main}</main></body></html>`,
  )
}

function faults(colours = true): Promise<string[]> {
  return faultsOn(page, { trouble: [], javaScript: true, colours })
}
