import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayOf } from '../../src/domain/dates.ts'
import { addresses } from '../../src/web/addresses.ts'
import { newVisitor, openBrowser, widths } from '../support/browser.ts'
import { region } from '../support/every-page.ts'
import { besideField, fillForm, sendForm } from '../support/fill-form.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** The clock of the server is that of this machine; thirty days ahead there is always a day. */
const ahead = dayOf(new Date(Date.now() + 30 * 86_400_000))
const day = ahead.split('-').map(Number).reverse().join('-')

test.each([
  ['a phone', widths.phone, true],
  ['a desk', widths.desk, true],
  ['a desk without script', widths.desk, false],
])('a coordinator plans a publication, withdraws it and undoes that, on %s', async (_, width, javaScript) => {
  const { page, visit, examine, close } = await newVisitor(browser, { who: 'coordinator', width, javaScript })
  const title = `Voor de raad, ${width} ${javaScript} (voorbeeld)`
  await visit(addresses.publish('nl', region))
  await fillForm(page, { laterTitle: title, day: '31-2-2027', time: 'half tien' })
  await sendForm(page, 'Plannen')
  await examine()
  expect(await besideField(page, 'day')).toBe('De datum 31-2-2027 bestaat niet.')
  expect(await besideField(page, 'time')).toBe('“half tien” is geen tijd. Schrijf bijvoorbeeld 09:30.')
  expect(await page.locator('#laterTitle').inputValue()).toBe(title)

  await fillForm(page, { day, time: '9.30' })
  await sendForm(page, 'Plannen')
  await examine()
  expect(await page.getByRole('status').textContent()).toMatch(
    /^Gepland\. Wij publiceren dit op .* om 09:30\.$/,
  )
  const row = page.getByRole('row', { name: title })
  expect(await row.textContent()).toContain('Gepland')

  await Promise.all([page.waitForNavigation(), row.getByRole('button', { name: 'Intrekken' }).click()])
  await examine()
  expect(await row.textContent()).toContain('Ingetrokken')
  const undo = page.getByRole('status').getByRole('button', { name: 'Ongedaan maken' })
  await Promise.all([page.waitForNavigation(), undo.click()])
  await examine()
  expect(await row.textContent()).toContain('Gepland')

  await visit(addresses.jobs('nl', region))
  expect(await page.getByRole('main').textContent()).toContain('Geplande publicatie')
  await visit(addresses.calendar('nl', region))
  expect(await page.getByRole('main').textContent()).toContain(title)
  await close()
})
