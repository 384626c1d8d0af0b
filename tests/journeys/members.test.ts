import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { memberTexts } from '../../src/language/members/member-texts.ts'
import { regionSettingsTexts } from '../../src/language/regions/region-settings-texts.ts'
import { addresses } from '../../src/web/addresses.ts'
import { newVisitor, openBrowser, type Visitor, widths } from '../support/browser.ts'
import { fillForm, sendForm } from '../support/fill-form.ts'
import { foundRegion } from '../support/found-region.ts'

const texts = memberTexts.nl
const settings = regionSettingsTexts.nl

let browser: Browser
let region: string
let coordinator: Visitor

beforeAll(async () => {
  browser = await openBrowser()
  region = await foundRegion('Voorbeeld van leden')
  coordinator = await newVisitor(browser, { who: 'coordinator' })
})

afterAll(() => browser.close())

test('from the overview to a new member, who chooses a password on a phone without script and is in', async () => {
  const { page } = coordinator
  await coordinator.visit(addresses.region('nl', region))
  await follow(coordinator, texts.title)
  await follow(coordinator, texts.add)
  await fillForm(page, { email: 'nieuw', name: 'Adviseur Huizen (voorbeeld)', role: 'municipal-editor' })
  await sendForm(page, texts.give)
  await coordinator.examine()
  expect(await page.getByRole('alert').textContent()).toContain('“nieuw” is geen e-mailadres.')
  await fillForm(page, { email: 'nieuw-lid@thuisplan.example', municipalities: ['GM0406'] })
  await sendForm(page, texts.give)
  await coordinator.examine()
  const link = await page.getByLabel(texts.linkLabel).inputValue()

  const member = await newVisitor(browser, { width: widths.phone, javaScript: false })
  await member.visit(new URL(link).pathname + new URL(link).search)
  const password = 'voorbeeld van een lang wachtwoord'
  for (const field of await member.page.locator('input[type=password]').all()) await field.fill(password)
  await member.page.locator('main form button[type=submit]').first().click()
  await member.page.waitForLoadState()
  await member.visit(addresses.signIn('nl'))
  await member.page.locator('main [name=email]').fill('nieuw-lid@thuisplan.example')
  await member.page.locator('main [name=password]').fill(password)
  await member.page.locator('main form:has([name=password]) button[type=submit]').click()
  await member.page.waitForLoadState()
  expect(await member.visit(addresses.members('nl', region))).toBe(200)
  const seen = await member.page.getByRole('main').textContent()
  expect(seen).toContain('Adviseur Huizen (voorbeeld)')
  expect(seen).not.toContain('@thuisplan.example')
  await member.close()
})

test('a role is changed, taken away and put back', async () => {
  const { page } = coordinator
  await coordinator.visit(addresses.members('nl', region))
  await follow(coordinator, /^Wijzigen: Adviseur Huizen/)
  await fillForm(page, { municipalities: ['GM0406', 'GM0417'] })
  await sendForm(page, 'Opslaan')
  await coordinator.examine()
  expect(await page.getByRole('main').textContent()).toContain('Huizen en Laren')
  await follow(coordinator, /^Weghalen: Adviseur Huizen/)
  await sendForm(page, texts.removeButton)
  await coordinator.examine()
  expect(await page.getByText('Adviseur Huizen (voorbeeld)').count()).toBe(0)
  await sendForm(page, 'Ongedaan maken')
  expect(await page.getByText('Adviseur Huizen (voorbeeld)').count()).toBe(1)
})

test('the only coordinator who wants to leave is asked twice, and stays', async () => {
  const { page } = coordinator
  await coordinator.visit(addresses.members('nl', region))
  await follow(coordinator, /^Weghalen: .*regiocoördinator$/)
  await sendForm(page, texts.removeButton)
  await coordinator.examine()
  await sendForm(page, texts.sureButton)
  await coordinator.examine()
  expect(await page.getByRole('alert').textContent()).toContain(
    'Een regio houdt altijd een regiocoördinator.',
  )
})

test('the settings are changed, and a municipality leaves', async () => {
  const { page } = coordinator
  await coordinator.visit(addresses.region('nl', region))
  await follow(coordinator, settings.title)
  await fillForm(page, { name: '', planTo: '2019' })
  await sendForm(page, 'Opslaan')
  await coordinator.examine()
  expect(await page.getByRole('alert').count()).toBe(1)
  await fillForm(page, { name: 'Voorbeeld van leden, anders', planTo: '2029' })
  await sendForm(page, 'Opslaan')
  await coordinator.examine()
  expect(await page.getByRole('status').textContent()).toContain(settings.saved)
  await follow(coordinator, settings.toMunicipalities)
  await page.locator('input[name^="to-GM0417-"]').fill('1-1-2050')
  await sendForm(page, 'Opslaan')
  await coordinator.examine()
  expect(await page.getByRole('main').textContent()).toContain(settings.willLeave)
})

test.each(['nl', 'en'] as const)('every page of it is in order on a phone (%s)', async (language) => {
  const phone = await newVisitor(browser, { who: 'coordinator', width: widths.phone, language })
  for (const address of [
    addresses.members(language, region),
    addresses.addMember(language, region),
    addresses.settings(language, region),
    addresses.settingsMunicipalities(language, region),
  ])
    expect(await phone.visit(address)).toBe(200)
  await phone.close()
  const { url, cookies } = inject('demoServer')
  const stranger = await fetch(url + addresses.members(language, region), {
    headers: { cookie: cookies.lezer },
  })
  expect(stranger.status).toBe(404)
})

async function follow({ page, examine }: Visitor, name: string | RegExp): Promise<void> {
  await Promise.all([
    page.waitForNavigation(),
    page
      .getByRole('main')
      .getByRole('link', { name, exact: typeof name === 'string' })
      .first()
      .click(),
  ])
  await examine()
}
