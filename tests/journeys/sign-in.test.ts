import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoPassword } from '../../src/demo-people.ts'
import { addresses } from '../../src/web/addresses.ts'
import { newVisitor, openBrowser, type Visitor } from '../support/browser.ts'

const region = 'gooi-en-vechtstreek'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser.close())

test('whoever wants a page of a region signs in and is taken there', async () => {
  const { page, visit, examine, close } = await newVisitor(browser)
  expect(await visit(addresses.exploration('nl', region))).toBe(401)
  await page.getByRole('main').getByRole('link', { name: 'Inloggen' }).click()
  await examine()
  await signIn(page, 'coordinator@thuisplan.example', demoPassword)
  await page.waitForURL(`**${addresses.exploration('nl', region)}`)
  await examine()
  await close()
})

test('a wrong password is said so, and the e-mail address need not be typed again', async () => {
  const { page, visit, examine, close } = await newVisitor(browser)
  await visit(addresses.signIn('nl'))
  await signIn(page, 'lezer@thuisplan.example', 'dit is het niet')
  await page.getByRole('alert').waitFor()
  await examine()
  expect(await page.getByLabel('E-mailadres').inputValue()).toBe('lezer@thuisplan.example')
  expect(await page.getByLabel('Wachtwoord').inputValue()).toBe('')
  await close()
})

test('who signs out is a visitor again', async () => {
  const { page, visit, examine, close } = await newVisitor(browser)
  await visit(addresses.signIn('en'))
  await page.getByLabel('E-mail address').fill('lezer@thuisplan.example')
  await page.getByLabel('Password').fill(demoPassword)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(`**${addresses.regions('en')}`)
  await examine()
  await page.getByText('Lezer (voorbeeld)').click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL(`**${addresses.home('en')}`)
  expect(await visit(addresses.regions('en'))).toBe(401)
  await close()
})

test('nobody is sent to another website after signing in', async () => {
  const { page, visit, close } = await newVisitor(browser)
  await visit(addresses.signIn('nl', 'https://elders.example/'))
  await signIn(page, 'lezer@thuisplan.example', demoPassword)
  await page.waitForURL(`**${addresses.regions('nl')}`)
  await close()
})

async function signIn(page: Visitor['page'], email: string, password: string): Promise<void> {
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Wachtwoord').fill(password)
  await page.getByRole('button', { name: 'Inloggen' }).click()
}
