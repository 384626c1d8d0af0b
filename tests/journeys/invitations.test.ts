import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { formTexts } from '../../src/language/form-texts.ts'
import { guestTexts } from '../../src/language/invitations/guest-texts.ts'
import { invitationTexts } from '../../src/language/invitations/invitation-texts.ts'
import { addresses } from '../../src/web/addresses.ts'
import { newVisitor, openBrowser, type Visitor, widths } from '../support/browser.ts'
import { type Answers, fillForm, finding, sendForm } from '../support/fill-form.ts'
import { foundRegion } from '../support/found-region.ts'

const made = invitationTexts.nl
const said = guestTexts.nl
const { actionLine: _line, place: _place, ...answers } = finding

let browser: Browser
let region: string
let coordinator: Visitor

beforeAll(async () => {
  browser = await openBrowser()
  region = await foundRegion('Voorbeeld van uitnodigen')
  coordinator = await newVisitor(browser, { who: 'coordinator' })
})

afterAll(() => browser.close())

test('from a square of the exploration to a link, which a municipality fills in on a phone without script', async () => {
  const { page } = coordinator
  await coordinator.visit(addresses.explorationCell('nl', region, 2, 'GM0406'))
  await Promise.all([page.waitForNavigation(), page.getByRole('link', { name: made.invite }).click()])
  await coordinator.examine()
  await fillForm(page, { note: 'Adviseur wonen (voorbeeld)' })
  await sendForm(page, made.make)
  await coordinator.examine()
  const link = await linkOnPage()

  const guest = await newVisitor(browser, { width: widths.phone, javaScript: false })
  expect(await guest.visit(link)).toBe(200)
  expect(await guest.page.getByRole('heading', { level: 1 }).textContent()).toContain('Huizen')
  await fillForm(guest.page, { ...answers, title: '' })
  await sendForm(guest.page, said.send)
  await guest.examine()
  expect(await guest.page.getByRole('alert').count()).toBe(1)
  await fillForm(guest.page, { title: 'Voorbeeld: briefadres' })
  await sendForm(guest.page, said.send)
  await guest.examine()
  expect(await guest.page.getByRole('heading', { level: 1 }).textContent()).toBe(said.thanks)
  await Promise.all([
    guest.page.waitForNavigation(),
    guest.page.getByRole('link', { name: said.correctOne('Voorbeeld: briefadres') }).click(),
  ])
  await guest.examine()
  await fillForm(guest.page, { title: 'Voorbeeld: briefadres, verbeterd' })
  await sendForm(guest.page, said.sendCorrection)
  expect(await guest.page.getByRole('main').textContent()).toContain('Voorbeeld: briefadres, verbeterd')
  await guest.close()

  await coordinator.visit(addresses.explorationCell('nl', region, 2, 'GM0406'))
  expect(await page.getByRole('main').textContent()).toContain(`${said.via}: Adviseur wonen (voorbeeld)`)
})

test('half a form is kept on the phone, and forgotten once it was sent', async () => {
  const link = await newLink({ soort: 'findings', place: 'GM0406', actionLines: '2' }, {})
  const guest = await newVisitor(browser, { width: widths.phone })
  await guest.visit(link)
  await fillForm(guest.page, answers)
  await guest.page.goto('about:blank')
  await guest.visit(link)
  await guest.page.getByRole('button', { name: formTexts.nl.draftRestore }).click()
  expect(await guest.page.locator('[name="title"]').inputValue()).toBe(answers['title'])
  await sendForm(guest.page, said.send)
  await Promise.all([
    guest.page.waitForNavigation(),
    guest.page.getByRole('link', { name: said.add }).click(),
  ])
  await guest.examine()
  expect(await guest.page.getByText(formTexts.nl.draftFound).count()).toBe(0)
  await guest.close()
})

test('a contribution by keyboard on a phone; the link then says that it was used', async () => {
  const link = await newLink({ soort: 'contributions' }, { actionLines: ['5'] })
  const guest = await newVisitor(browser, { width: widths.phone, language: 'en' })
  const english = link.replace('/nl/', '/en/')
  await guest.visit(english)
  await guest.page.locator('[name="fromWhom"]').focus()
  await guest.page.keyboard.type('Panellid (voorbeeld)')
  await guest.page.keyboard.press('Tab')
  await guest.page.keyboard.type('Voorbeeld: een adres is het begin van alles.')
  await guest.page.keyboard.press('Tab')
  await Promise.all([guest.page.waitForNavigation(), guest.page.keyboard.press('Enter')])
  await guest.examine()
  expect(await guest.page.getByRole('main').textContent()).toContain('een adres is het begin van alles')
  expect(await guest.visit(english)).toBe(410)
  expect(await guest.page.getByRole('heading', { level: 1 }).textContent()).toBe(
    guestTexts.en.closed['used-up'].title,
  )
  await guest.close()
})

test('revoked while somebody was typing: what was typed is handed back', async () => {
  const link = await newLink({ soort: 'findings', place: 'GM0406' }, {})
  const guest = await newVisitor(browser, { width: widths.phone })
  await guest.visit(link)
  await fillForm(guest.page, { ...answers, actionLine: '3', description: 'Een lang verhaal (voorbeeld).' })
  await sendForm(coordinator.page, made.revoke)
  await coordinator.examine()
  await sendForm(guest.page, said.send)
  await guest.examine()
  expect(await guest.page.getByRole('heading', { level: 1 }).textContent()).toBe(said.closed.revoked.title)
  expect(await guest.page.getByRole('main').textContent()).toContain('Een lang verhaal (voorbeeld).')
  await guest.close()
  expect(await coordinator.visit(addresses.invitations('nl', region))).toBe(200)
  expect(await coordinator.page.getByRole('main').textContent()).toContain(made.states.revoked)
})

async function newLink(prefilled: Record<string, string>, chosen: Answers): Promise<string> {
  await coordinator.visit(addresses.newInvitation('nl', region, prefilled))
  await fillForm(coordinator.page, { note: 'Functie (voorbeeld)', ...chosen })
  await sendForm(coordinator.page, made.make)
  return linkOnPage()
}

async function linkOnPage(): Promise<string> {
  return new URL(await coordinator.page.getByLabel(made.linkLabel).inputValue()).pathname
}
