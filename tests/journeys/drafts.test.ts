import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { formTexts } from '../../src/language/form-texts.ts'
import { addresses } from '../../src/web/addresses.ts'
import { newVisitor, openBrowser, type Visitor } from '../support/browser.ts'
import { fillForm, finding, sendForm } from '../support/fill-form.ts'
import { foundRegion } from '../support/found-region.ts'

const { draftFound, draftRestore, draftDiscard } = formTexts.nl

let browser: Browser
let form: string
let visitor: Visitor
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  form = addresses.newEntry('nl', await foundRegion('Voorbeeld van half werk'), 'findings')
  visitor = await newVisitor(browser, { who: 'coordinator' })
})

afterAll(() => browser.close())

test('what was typed is offered again after the page was closed', async () => {
  page = visitor.page
  await visitor.visit(form)
  expect(await page.getByText(draftFound).count()).toBe(0)
  await fillForm(page, { ...finding, description: 'Half af (voorbeeld)' })
  await openAgain()
  await page.getByRole('button', { name: draftRestore }).click()
  expect(await page.locator('[name="title"]').inputValue()).toBe(finding['title'])
  expect(await page.locator('[name="description"]').inputValue()).toBe('Half af (voorbeeld)')
  expect(await page.locator('[name="actionLine"]').inputValue()).toBe('2')
  expect(await page.locator('[name="aims"][value="prevent"]').isChecked()).toBe(true)
  expect(await page.locator('[name="approach"][value="alone"]').isChecked()).toBe(true)
  expect(await page.getByText(draftFound).count()).toBe(0)
})

test('it is still there after the form came back with something wrong', async () => {
  await page.locator('[name="yearlyCostCents"]').fill('12,5O0')
  await sendForm(page, 'Opslaan')
  await openAgain()
  await page.getByRole('button', { name: draftRestore }).click()
  expect(await page.locator('[name="yearlyCostCents"]').inputValue()).toBe('12,5O0')
})

test('once it has been saved it is not offered any more', async () => {
  await page.locator('[name="yearlyCostCents"]').fill('12.500')
  await sendForm(page, 'Opslaan')
  await page.getByRole('status').waitFor()
  await visitor.visit(form)
  expect(await page.getByText(draftFound).count()).toBe(0)
  expect(await page.locator('[name="title"]').inputValue()).toBe('')
})

test('what is thrown away stays away', async () => {
  await page.locator('[name="title"]').fill('Voorbeeld: toch niet')
  await openAgain()
  await page.getByRole('button', { name: draftDiscard }).click()
  await visitor.visit(form)
  expect(await page.getByText(draftFound).count()).toBe(0)
})

test('another visitor at another screen is offered nothing', async () => {
  await page.locator('[name="title"]').fill('Voorbeeld: van mij alleen')
  const other = await newVisitor(browser, { who: 'coordinator' })
  await other.visit(form)
  expect(await other.page.getByText(draftFound).count()).toBe(0)
  await other.close()
})

/** As somebody who closed the tab and comes back. */
async function openAgain(): Promise<void> {
  await page.goto('about:blank')
  await visitor.visit(form)
  await page.getByText(draftFound).waitFor()
}
