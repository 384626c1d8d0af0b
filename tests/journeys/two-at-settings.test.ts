import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { historyTexts } from '../../src/language/history/history-texts.ts'
import { memberTexts } from '../../src/language/members/member-texts.ts'
import { planCheckTexts } from '../../src/language/plan-check-texts.ts'
import { addresses } from '../../src/web/addresses.ts'
import { lookOnBothScreens } from '../support/both-screens.ts'
import { newVisitor, openBrowser, type Visitor } from '../support/browser.ts'
import { fillForm, sendForm } from '../support/fill-form.ts'
import { foundRegion } from '../support/found-region.ts'

const texts = historyTexts.nl

let browser: Browser
let region: string
let first: Visitor
let second: Visitor

beforeAll(async () => {
  browser = await openBrowser()
  region = await foundRegion('Voorbeeld van twee tegelijk')
  first = await newVisitor(browser, { who: 'coordinator' })
  second = await newVisitor(browser, { who: 'coordinator', javaScript: false })
})

afterAll(() => browser.close())

/** Both open the form; the first saves, and then the second. */
async function bothSend(
  address: string,
  theirs: Parameters<typeof fillForm>[1],
  mine: Parameters<typeof fillForm>[1],
  button = 'Opslaan',
): Promise<void> {
  for (const one of [first, second]) await one.visit(address)
  for (const [one, filled] of [
    [second, theirs],
    [first, mine],
  ] as const) {
    await fillForm(one.page, filled)
    await sendForm(one.page, button)
  }
  await lookOnBothScreens(first)
  expect(await first.page.getByRole('heading', { level: 1 }).textContent()).toBe(texts.conflictTitle)
}

async function chooseMine(): Promise<void> {
  for (const choice of await first.page.locator('fieldset.choices').all())
    await choice.locator('label', { hasText: texts.mine }).click()
  await sendForm(first.page, texts.storeChoice)
  await first.examine()
}

test('two people write the settings; the second sees both texts, chooses, and the history tells of both', async () => {
  const assignment = 'Maak een plan voor de hele regio, samen met mensen met ervaringskennis (voorbeeld).'
  await bothSend(
    addresses.settings('nl', region),
    { name: 'Voorbeeld van de ander', assignment, planTo: '2031' },
    { name: 'Voorbeeld van mij', assignment: `${assignment} En met de corporaties.` },
  )
  await chooseMine()
  expect(await first.page.locator('[name=name]').inputValue()).toBe('Voorbeeld van mij')
  expect(await first.page.locator('[name=planTo]').inputValue()).toBe('2031')

  await first.visit(addresses.settingsHistory('nl', region))
  await lookOnBothScreens(first)
  await first.page.getByRole('main').getByRole('link').nth(0).click()
  await lookOnBothScreens(first)
  await first.page.goto(addresses.settingsHistory('nl', region))
  await first.page.getByRole('button', { name: texts.compareButton }).click()
  await lookOnBothScreens(first)
  await first.page.goBack()
  await first.page.locator('tbody a').last().click()
  await sendForm(first.page, texts.restore)
  await first.examine()
  expect(await first.page.locator('[name=name]').inputValue()).toBe('Voorbeeld van twee tegelijk')
})

test('two people move one municipality', async () => {
  await first.visit(addresses.settingsMunicipalities('nl', region))
  const to = (await first.page.locator('input[name^="to-GM0417-"]').getAttribute('name')) ?? ''
  await bothSend(addresses.settingsMunicipalities('nl', region), { [to]: '1-1-2050' }, { [to]: '1-1-2051' })
  await chooseMine()
  await first.visit(addresses.municipalitiesHistory('nl', region))
  await lookOnBothScreens(first)
})

test('two people answer one remark; an earlier reason is used again', async () => {
  await first.visit(addresses.planCheck('nl', region))
  const address = await first.page.locator('a[href*="/plantoets/afwijken"]').first().getAttribute('href')
  const save = planCheckTexts.nl.saveAnswer
  await bothSend(address ?? '', { reason: 'Dat volgt in mei.' }, { reason: 'Dat volgt in juni.' }, save)
  await chooseMine()
  await first.visit(address ?? '')
  await first.page.getByRole('link', { name: planCheckTexts.nl.useAgain }).click()
  await lookOnBothScreens(first)
  expect(await first.page.locator('[name=reason]').inputValue()).toBe('Dat volgt in mei.')
})

test('two people change how far a role reaches', async () => {
  await first.visit(addresses.addMember('nl', region))
  await fillForm(first.page, {
    email: 'twee-tegelijk@thuisplan.example',
    name: 'Adviseur (voorbeeld)',
    role: 'municipal-editor',
    municipalities: ['GM0406'],
  })
  await sendForm(first.page, memberTexts.nl.give)
  await first.visit(addresses.members('nl', region))
  const address = await first.page.getByRole('link', { name: /^Wijzigen: Adviseur/ }).getAttribute('href')
  await bothSend(
    address ?? '',
    { municipalities: ['GM0406', 'GM0417'] },
    { municipalities: ['GM0406', 'GM0402'] },
  )
  await chooseMine()
  await first.visit(address ?? '')
  await lookOnBothScreens(first)
})
