import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '../../src/language/language.ts'
import { accountTexts } from '../../src/language/people/account-texts.ts'
import { recoveryTexts } from '../../src/language/people/recovery-texts.ts'
import { signInTexts } from '../../src/language/sign-in-texts.ts'
import { codeOfApp } from '../../src/testing/totp.ts'
import { addresses } from '../../src/web/addresses.ts'
import { lookOnBothScreens } from '../support/both-screens.ts'
import { newVisitor, openBrowser } from '../support/browser.ts'
import { besideField, sendForm } from '../support/fill-form.ts'
import { type AccountServer, serveAccounts } from '../support/serve-accounts.ts'

const password = 'een wachtwoord dat lang genoeg is'

let browser: Browser
let server: AccountServer

beforeAll(async () => {
  browser = await openBrowser()
  server = await serveAccounts()
})
afterAll(async () => {
  await browser.close()
  await server.close()
  expect(server.surprises).toEqual([])
})

let people = 0

/** Somebody with an account and a network address of their own, before the door. */
async function person(name: string, language: 'nl' | 'en' = 'nl', javaScript = true) {
  const email = `${name}@voorbeeld.nl`
  await server.open.identity.addAccount({ email, name: `${name} (voorbeeld)`, password })
  const visitor = await newVisitor(browser, { url: server.url, language, javaScript })
  people += 1
  await visitor.page.context().setExtraHTTPHeaders({ 'x-forwarded-for': `10.8.0.${people}` })
  return { email, language, ...visitor }
}
type Person = Awaited<ReturnType<typeof person>>

async function givePassword({ page, email, language }: Person, secret = password): Promise<void> {
  await page.goto(addresses.signIn(language))
  await page.locator('[name="email"]').fill(email)
  await page.locator('[name="password"]').fill(secret)
  await sendForm(page, signInTexts[language].title)
}

async function signIn(who: Person, secret = password): Promise<void> {
  await givePassword(who, secret)
  expect(new URL(who.page.url()).pathname).toBe(addresses.regions(who.language))
}

async function giveCode({ page, language }: Person, code: string): Promise<void> {
  await page.locator('[name="code"]').fill(code)
  await sendForm(page, signInTexts[language].title)
}

/** Unfolds a form of the account page and sends it with the current password. */
async function withPassword({ page, language }: Person, button: string, secret = password): Promise<void> {
  await page.goto(addresses.account(language))
  await page.locator('main summary', { hasText: button }).click()
  const fold = page.locator('main details[open]').last()
  await fold.locator('[name="current"]').fill(secret)
  await Promise.all([page.waitForNavigation(), fold.getByRole('button', { name: button }).click()])
}

async function signOut({ page, language }: Person): Promise<void> {
  await page.context().clearCookies()
  await page.goto(addresses.signIn(language))
}

for (const language of languages)
  for (const javaScript of [true, false])
    test(`a second step is turned on, asked for, and its recovery code works once (${language}, script: ${javaScript})`, async () => {
      const who = await person(`tweestap-${language}-${javaScript}`, language, javaScript)
      const texts = accountTexts[language]
      const { page, examine } = who
      await signIn(who)
      await withPassword(who, texts.turnOn, 'niet het wachtwoord')
      expect(await besideField(page, 'second-factor-on-current')).toBe(texts.wrongPassword)
      await examine()
      await withPassword(who, texts.turnOn)
      const secret = (await page.locator('main code').first().innerText()).replaceAll(/\s/g, '')
      await lookOnBothScreens(who)
      await page.locator('[name="code"]').fill('123')
      await sendForm(page, texts.turnOn)
      expect(await besideField(page, 'code')).toBe(texts.wrongCode)
      await examine()
      await page.locator('[name="code"]').fill(codeOfApp(secret, new Date()))
      await sendForm(page, texts.turnOn)
      const codes = await page.locator('.recovery-codes code').allInnerTexts()
      expect(codes).toHaveLength(10)
      await lookOnBothScreens(who)
      await page.goto(addresses.account(language))
      await lookOnBothScreens(who)

      await signOut(who)
      await givePassword(who)
      expect(new URL(page.url()).pathname).toBe(addresses.signInCode(language))
      await lookOnBothScreens(who)
      await giveCode(who, '')
      expect(await besideField(page, 'code')).toBe(signInTexts[language].codeMissing)
      await giveCode(who, codeOfApp(secret, new Date(), 1))
      expect(new URL(page.url()).pathname).toBe(addresses.regions(language))

      await signOut(who)
      await givePassword(who)
      await giveCode(who, codes[0] ?? '')
      expect(new URL(page.url()).pathname).toBe(addresses.regions(language))
      await signOut(who)
      await givePassword(who)
      await giveCode(who, codes[0] ?? '')
      expect(await besideField(page, 'code')).toBe(signInTexts[language].wrongCode)
      await examine()
      await giveCode(who, codes[1] ?? '')
      await withPassword(who, texts.turnOff)
      expect(await page.getByRole('status').innerText()).toContain(texts.done['tweede-stap-uit'])
      await who.close()
    })

test('a passkey is added, signs somebody in, gets another name, and goes', async () => {
  const who = await person('passkey')
  const { page, examine } = who
  const texts = accountTexts.nl
  const authenticator = await virtualAuthenticator(page)
  await signIn(who)
  await page.goto(addresses.account('nl'))
  await page.locator('add-passkey summary').click()
  const form = page.locator('add-passkey')
  await form.locator('[name="name"]').fill('Laptop (voorbeeld)')
  await form.locator('[name="current"]').fill('fout wachtwoord')
  await form.getByRole('button').click()
  await form.getByText(texts.wrongPassword).waitFor()
  await form.locator('[name="current"]').fill(password)
  await Promise.all([page.waitForNavigation(), form.getByRole('button').click()])
  expect(await page.getByRole('status').innerText()).toContain(texts.done.passkey)
  await examine()
  expect(await authenticator.count()).toBe(1)

  await signOut(who)
  const [, answered] = await Promise.all([
    page.waitForURL(`**${addresses.regions('nl')}`),
    page.waitForResponse(`**${addresses.signInPasskey('nl')}`),
    page.getByRole('button', { name: signInTexts.nl.withPasskey }).click(),
  ])
  expect(answered.status()).toBe(200)
  await examine()

  // The same answer a second time: what was overheard opens nothing.
  const replayed = await page.request.post(addresses.signInPasskey('nl'), {
    form: { antwoord: new URLSearchParams(answered.request().postData() ?? '').get('antwoord') ?? '' },
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  expect(replayed.status()).toBe(422)

  await page.goto(addresses.account('nl'))
  await page.locator('main summary', { hasText: texts.renamePasskey }).click()
  await page.locator('main details[open] [name="name"]').fill('Werklaptop (voorbeeld)')
  await Promise.all([
    page.waitForNavigation(),
    page.locator('main details[open]').getByRole('button', { name: texts.save }).click(),
  ])
  expect(await page.getByRole('main').innerText()).toContain('Werklaptop (voorbeeld)')
  await lookOnBothScreens(who)
  await page.locator('main summary', { hasText: texts.removePasskey('Werklaptop (voorbeeld)') }).click()
  const fold = page.locator('main details[open]')
  await fold.locator('[name="current"]').fill(password)
  await Promise.all([page.waitForNavigation(), fold.getByRole('button', { name: texts.remove }).click()])
  expect(await page.getByRole('main').innerText()).toContain(texts.noPasskeys)
  await signOut(who)
  await page.getByRole('button', { name: signInTexts.nl.withPasskey }).click()
  await page.getByText(signInTexts.nl.passkeyFailed).waitFor()
  await who.close()
})

for (const [told, isTampered] of [
  [accountTexts.nl.passkeyCancelled, false],
  [accountTexts.nl.passkeyRefused, true],
] as const)
  test(`a device that does not ask who is there makes no passkey (page tampered with: ${isTampered})`, async () => {
    const who = await person(`zonder-vinger-${isTampered}`)
    const { page, email } = who
    await virtualAuthenticator(page, { isUserVerified: false })
    if (isTampered) await page.addInitScript(askNobody)
    await signIn(who)
    await page.goto(addresses.account('nl'))
    await page.locator('add-passkey summary').click()
    const form = page.locator('add-passkey')
    await form.locator('[name="current"]').fill(password)
    await form.getByRole('button').click()
    await form.getByText(told).waitFor()
    const kept = await server.open.storage
      .asOwner()
      .read((sql) =>
        sql.query(
          'select 1 from auth.passkey join auth."user" person on person.id = "userId" where email = $1',
          [email],
        ),
      )
    expect(kept).toEqual([])
    await who.close()
  })

test('somebody sees where they are signed in, and ends the other session', async () => {
  const who = await person('sessies')
  const elsewhere: Person = { ...who, ...(await newVisitor(browser, { url: server.url })) }
  await signIn(who)
  await signIn(elsewhere)
  const { page } = who
  await page.goto(addresses.account('nl'))
  expect(await page.locator('#sessies ~ tbody tr').count()).toBe(2)
  await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: /^Uitloggen op/ }).click()])
  expect(await page.getByRole('status').innerText()).toContain(accountTexts.nl.done.sessie)
  await lookOnBothScreens(who)
  expect(await elsewhere.visit(addresses.account('nl'))).toBe(401)
  expect(await who.visit(addresses.account('nl'))).toBe(200)
  await who.close()
  await elsewhere.close()
})

for (const language of languages)
  test(`a forgotten password is chosen anew by the link in a letter, once (${language})`, async () => {
    const who = await person(`vergeten-${language}`, language)
    const texts = recoveryTexts[language]
    const { page, email } = who
    await page.goto(addresses.signIn(language))
    await page.getByRole('link', { name: signInTexts[language].forgotten }).click()
    await page.locator('[name="email"]').fill('geen adres')
    await sendForm(page, texts.send)
    expect(await besideField(page, 'email')).toBe(texts.emailMissing)
    expect(await page.locator('[name="email"]').inputValue()).toBe('geen adres')
    await lookOnBothScreens(who)
    const answers: string[] = []
    for (const address of ['niemand@voorbeeld.nl', email]) {
      await page.goto(addresses.forgotPassword(language))
      await page.locator('[name="email"]').fill(address)
      await sendForm(page, texts.send)
      answers.push(await page.getByRole('main').innerText())
    }
    expect(answers[0]).toBe(answers[1])
    await lookOnBothScreens(who)

    const link = new URL(await server.linkTo(email, 'reset-password'))
    await page.goto(`${addresses.choosePassword(language)}${link.search}`)
    await lookOnBothScreens(who)
    await page.locator('[name="password"]').fill('kort')
    await sendForm(page, texts.choose)
    expect(await besideField(page, 'password')).toBe(texts.tooShort('12'))
    await page.locator('[name="password"]').fill('een gloednieuw wachtwoord')
    await sendForm(page, texts.choose)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(texts.chosenTitle)
    await lookOnBothScreens(who)
    expect((await page.goto(`${addresses.choosePassword(language)}${link.search}`))?.status()).toBe(404)
    await lookOnBothScreens(who)
    await signIn(who, 'een gloednieuw wachtwoord')
    await who.close()
  })

for (const language of languages)
  test(`name, password and e-mail address are changed on the page of the account (${language})`, async () => {
    const who = await person(`gegevens-${language}`, language)
    const texts = accountTexts[language]
    const { page, examine } = who
    await signIn(who)
    await page.getByText('(voorbeeld)').first().click()
    await page.locator('.menu__list').getByRole('link', { name: texts.title }).click()
    await lookOnBothScreens(who)
    await page.locator('[name="name"]').first().fill('')
    await sendForm(page, texts.save)
    expect(await besideField(page, 'name-name')).toBe(texts.nameMissing)
    await examine()
    await page.locator('#name-name').fill('Nieuwe naam (voorbeeld)')
    await sendForm(page, texts.save)
    expect(await page.locator('.menu__button').innerText()).toContain('Nieuwe naam (voorbeeld)')

    await page.locator('main summary', { hasText: texts.changePassword }).click()
    await page.locator('#password-next').fill('een ander lang wachtwoord')
    await page.locator('#password-current').fill(password)
    await sendForm(page, texts.changePassword)
    expect(await page.getByRole('status').innerText()).toContain(texts.done.wachtwoord)

    const other = `verhuisd-${language}@voorbeeld.nl`
    await page.locator('main summary', { hasText: texts.changeEmail }).click()
    await page.locator('#email-email').fill('onzin')
    await page.locator('#email-current').fill('een ander lang wachtwoord')
    await sendForm(page, texts.sendLink)
    expect(await page.locator('#email-email').inputValue()).toBe('onzin')
    await lookOnBothScreens(who)
    await page.locator('#email-email').fill(other)
    await page.locator('#email-current').fill('een ander lang wachtwoord')
    await sendForm(page, texts.sendLink)
    const link = new URL(await server.linkTo(other, 'verify-email'))
    await page.goto(`${addresses.confirmEmail(language)}${link.search}`)
    await lookOnBothScreens(who)
    await sendForm(page, recoveryTexts[language].confirm)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      recoveryTexts[language].confirmedTitle,
    )
    await lookOnBothScreens(who)
    await page.goto(addresses.account(language))
    expect(await page.getByRole('main').innerText()).toContain(other)
    await who.close()
  })

test('ten wrong passwords, and the page says how long to wait', async () => {
  const who = await person('gokker')
  for (let tries = 0; tries < 10; tries += 1)
    await server.open.identity.signIn(
      who.email,
      `gok ${tries}`,
      new Headers({ 'x-thuisplan-address': `10.9.9.${tries}` }),
    )
  await givePassword(who)
  expect(await who.page.getByRole('alert').innerText()).toBe(signInTexts.nl.locked)
  await who.examine()
  await who.close()
})

test('the account of nobody is not shown, and nothing of it can be changed', async () => {
  const visitor = await newVisitor(browser, { url: server.url })
  expect(await visitor.visit(addresses.account('nl'))).toBe(401)
  for (const path of [
    addresses.accountName('nl'),
    addresses.secondFactor('nl'),
    addresses.endOtherSessions('nl'),
  ]) {
    const answer = await visitor.page.request.post(path, { headers: { 'sec-fetch-site': 'same-origin' } })
    expect(answer.status(), path).toBe(401)
  }
  await visitor.close()
})

/** In the page: makes the browser content with a device that lets in whoever holds it. */
function askNobody(): void {
  const parse = PublicKeyCredential.parseCreationOptionsFromJSON.bind(PublicKeyCredential)
  PublicKeyCredential.parseCreationOptionsFromJSON = (options) =>
    parse({ ...options, authenticatorSelection: { userVerification: 'discouraged' } })
}

/** Chromium's own stand-in for a phone or laptop that keeps passkeys. */
async function virtualAuthenticator(page: Page, { isUserVerified = true } = {}) {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: isUserVerified,
      isUserVerified,
      automaticPresenceSimulation: true,
    },
  })
  return {
    count: async () =>
      (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length,
  }
}
