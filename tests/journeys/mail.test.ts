import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { calendarTexts } from '../../src/language/calendar/calendar-texts.ts'
import { formTexts } from '../../src/language/form-texts.ts'
import { jobTexts } from '../../src/language/jobs/job-texts.ts'
import { languages } from '../../src/language/language.ts'
import { messageTexts } from '../../src/language/mail/message-texts.ts'
import { siteTexts } from '../../src/language/site-texts.ts'
import { wordTexts } from '../../src/language/word-texts.ts'
import { addresses } from '../../src/web/addresses.ts'
import { lookOnBothScreens } from '../support/both-screens.ts'
import { newVisitor, openBrowser } from '../support/browser.ts'
import { besideField, fillForm, sendForm } from '../support/fill-form.ts'
import { foundRegion } from '../support/found-region.ts'

let browser: Browser
let region: string

beforeAll(async () => {
  browser = await openBrowser()
  region = await foundRegion('Postvak (voorbeeld)')
})

afterAll(() => browser.close())

/** More rows than are waited for; one of them names a party that is not there. */
function largeSheet() {
  const lines = Array.from(
    { length: 520 },
    (_, index) => `Organisatie ${index} (voorbeeld);${index === 4 ? 'kapper' : 'overig'}`,
  )
  return {
    name: 'organisaties.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['Naam;Partij', ...lines].join('\r\n')),
  }
}

test('without script: a large sheet is read in the background, its report is found, and a message tells so', async () => {
  const coordinator = await newVisitor(browser, { who: 'coordinator', javaScript: false })
  const { page, visit, examine } = coordinator
  await visit(addresses.importRegister('nl', region, 'organisations'))
  await page.locator('[name="bestand"]').setInputFiles(largeSheet())
  await sendForm(page, formTexts.nl.importButton)
  await lookOnBothScreens(coordinator)
  const report = page.url()
  expect(report).toContain(addresses.jobs('nl', region))
  // Whoever has something else to do comes back; here we look until it is done.
  while ((await page.locator('.import-result').count()) === 0) {
    await page.waitForTimeout(500)
    await page.goto(report)
  }
  await lookOnBothScreens(coordinator)
  expect(await page.locator('.import-result__sum--accepted').innerText()).toContain('519')
  expect(await page.locator('.import-row').innerText()).toContain('Rij 6, kolom B (Partij)')

  await page.getByRole('link', { name: jobTexts.nl.allJobs }).click()
  await lookOnBothScreens(coordinator)
  expect(await page.locator('tbody tr').first().innerText()).toContain(jobTexts.nl.states.done)

  await page.locator('summary.menu__button').click()
  await page.getByRole('link', { name: siteTexts.nl.messages }).click()
  await lookOnBothScreens(coordinator)
  await page
    .getByRole('link', { name: /uw bestand met organisaties is ingelezen/ })
    .first()
    .click()
  await examine()
  await page.getByRole('link', { name: messageTexts.nl.goOn }).click()
  expect(page.url()).toBe(report)
  await coordinator.close()
})

for (const language of languages)
  test(`messages, choices, tasks and calendar can be used (${language})`, async () => {
    const visitor = await newVisitor(browser, { who: 'coordinator', language })
    for (const path of [
      addresses.messages(language),
      addresses.messageChoices(language),
      addresses.jobs(language, region),
      addresses.calendar(language, region),
      addresses.calendar(language, 'gooi-en-vechtstreek'),
    ]) {
      expect((await visitor.page.goto(path))?.status(), path).toBe(200)
      await lookOnBothScreens(visitor)
    }
    await visitor.close()
  })

test('what comes by mail is chosen, and a wrong hour comes back beside its field', async () => {
  const visitor = await newVisitor(browser, { who: 'lezer', javaScript: false })
  const { page, visit } = visitor
  await visit(addresses.messageChoices('nl'))
  await fillForm(page, { publication: 'none', fromHour: 'acht' })
  await sendForm(page, wordTexts.nl.save)
  await lookOnBothScreens(visitor)
  expect(await besideField(page, 'fromHour')).toContain('“acht”')
  expect(await page.locator('[name="publication"][value="none"]').isChecked()).toBe(true)
  await fillForm(page, { fromHour: '20' })
  await sendForm(page, wordTexts.nl.save)
  await lookOnBothScreens(visitor)
  expect(await page.getByRole('status').innerText()).toBe(messageTexts.nl.saved)
  expect(await page.locator('[name="fromHour"]').inputValue()).toBe('20')
  await visitor.close()
})

test('a secret address is made, fetched by a program that does not sign in, and revoked', async () => {
  const visitor = await newVisitor(browser, { who: 'coordinator', javaScript: false })
  const { page, visit } = visitor
  await visit(addresses.calendar('nl', region))
  await sendForm(page, calendarTexts.nl.makeFeed)
  await lookOnBothScreens(visitor)
  const secret = new URL(await page.locator('main code').innerText()).pathname
  const fetched = await fetch(new URL(secret, page.url()))
  expect(fetched.headers.get('content-type')).toContain('text/calendar')
  expect(await fetched.text()).toContain('Oplevering van het plan – Postvak (voorbeeld)')
  await sendForm(page, calendarTexts.nl.revokeFeed)
  await lookOnBothScreens(visitor)
  expect((await fetch(new URL(secret, page.url()))).status).toBe(404)
  await visitor.close()
})
