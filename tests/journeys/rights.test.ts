import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { addresses } from '../../src/web/addresses.ts'
import { newVisitor, openBrowser, type Visitor } from '../support/browser.ts'
import { region } from '../support/every-page.ts'
import { besideField, fillForm, finding, sendForm } from '../support/fill-form.ts'
import { foundRegion, send } from '../support/found-region.ts'

const laren = 'GM0417'

let browser: Browser
let elsewhere: string

beforeAll(async () => {
  browser = await openBrowser()
  elsewhere = await foundRegion('Voorbeeld van een andere regio')
})

afterAll(() => browser.close())

describe('an editor of Huizen', () => {
  let editor: Visitor

  beforeAll(async () => {
    editor = await newVisitor(browser, { who: 'huizen' })
  })

  test('records a finding of Huizen, changes it, takes it away and puts it back', async () => {
    const { page, visit, examine } = editor
    await visit(addresses.newEntry('nl', region, 'findings'))
    expect(await page.locator('[name="place"] option').allTextContents()).toEqual(['Kies …', 'Huizen'])
    await fillForm(page, { ...finding, title: 'Voorbeeld: van Huizen zelf' })
    await sendForm(page, 'Opslaan')
    await page.getByRole('link', { name: 'Wijzigen' }).click()
    await fillForm(page, { title: 'Voorbeeld: van Huizen, gewijzigd' })
    await sendForm(page, 'Opslaan')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'Voorbeeld: van Huizen, gewijzigd',
    )
    await sendForm(page, 'Weghalen')
    await examine()
    expect(await page.getByText('Voorbeeld: van Huizen, gewijzigd').count()).toBe(0)
    await sendForm(page, 'Ongedaan maken')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'Voorbeeld: van Huizen, gewijzigd',
    )
    await sendForm(page, 'Weghalen')
  })

  test('reads what Laren does, and is offered no way to change it', async () => {
    const { page, visit } = editor
    await visit(addresses.explorationCell('nl', region, 2, laren))
    await page.locator('main .cards a').first().click()
    await page.waitForURL(/bevindingen/)
    expect(await page.getByRole('link', { name: 'Wijzigen' }).count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Weghalen' }).count()).toBe(0)
    const address = new URL(page.url()).pathname
    const fields = { ...finding, place: laren, title: 'Voorbeeld: van Huizen over Laren' } as Record<
      string,
      string
    >
    expect((await send(`${address}/wijzigen`, 'huizen', fields)).status).toBeOneOf([403, 422])
    expect((await send(`${address}/weghalen`, 'huizen', {})).status).toBe(403)
    expect(await visit(address)).toBe(200)
    expect(await page.getByText('van Huizen over Laren').count()).toBe(0)
  })

  test('who writes for another municipality in the address is told so beside the field', async () => {
    const { page, visit, examine } = editor
    await visit(addresses.newEntry('nl', region, 'findings', { place: laren }))
    const { place: _, ...others } = finding
    await fillForm(page, others)
    await sendForm(page, 'Opslaan')
    await examine()
    expect(await besideField(page, 'place')).toContain('U mag niet schrijven voor')
  })

  test('is offered no form for the plan, and a form sent all the same is refused with what was typed', async () => {
    const { page, visit, examine } = editor
    await visit(addresses.register('nl', region, 'goals'))
    expect(await page.getByRole('link', { name: 'Doel toevoegen' }).count()).toBe(0)
    await visit(addresses.publish('nl', region))
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0)
    const refused = await send(addresses.newEntry('nl', region, 'goals'), 'huizen', {
      code: '2.9',
      title: 'Voorbeeld: een doel van Huizen',
    })
    expect(refused.status).toBe(403)
    expect(await refused.text()).toContain('Voorbeeld: een doel van Huizen')
    expect((await send(addresses.publish('nl', region), 'huizen', { title: 'Voorbeeld' })).status).toBe(403)
    await examine()
  })

  test('does not learn that another region exists', async () => {
    const { page, visit } = editor
    for (const path of [
      addresses.region('nl', elsewhere),
      addresses.exploration('nl', elsewhere),
      addresses.plan('nl', elsewhere),
      addresses.monitor('nl', elsewhere),
      addresses.publish('nl', elsewhere),
      addresses.exportRegister('nl', elsewhere, 'findings', 'csv'),
    ])
      expect((await page.goto(path))?.status(), path).toBe(404)
    expect(await visit(addresses.regions('nl'))).toBe(200)
    expect(await page.getByText('Voorbeeld van een andere regio').count()).toBe(0)
  })

  test('founds no regions', async () => {
    expect(await editor.visit(addresses.newRegion('nl'))).toBe(403)
  })
})

describe('a reader', () => {
  test('reads every room and changes nothing', async () => {
    const { page, visit, close } = await newVisitor(browser, { who: 'lezer' })
    for (const path of [
      addresses.region('nl', region),
      addresses.exploration('nl', region),
      addresses.plan('nl', region),
      addresses.planCheck('nl', region),
      addresses.money('nl', region),
      addresses.monitor('nl', region),
      addresses.involvement('nl', region),
      addresses.publish('nl', region),
    ]) {
      expect(await visit(path), path).toBe(200)
      const ways = await page
        .locator('main form[method="post"], main a[href$="/nieuw"], main a[href$="/import"]')
        .count()
      expect(ways, path).toBe(0)
    }
    const fields = { ...finding } as Record<string, string>
    expect((await send(addresses.newEntry('nl', region, 'findings'), 'lezer', fields)).status).toBe(403)
    await close()
  })
})

describe('a visitor', () => {
  test('is asked to sign in, and what was typed meanwhile comes back', async () => {
    const { page, visit, close } = await newVisitor(browser)
    for (const path of [addresses.region('nl', region), addresses.regions('nl'), addresses.newRegion('nl')])
      expect(await visit(path), path).toBe(401)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Log eerst in')
    const late = await send(addresses.newEntry('nl', region, 'goals'), 'visitor', {
      title: 'Voorbeeld: te laat',
    })
    expect(late.status).toBe(401)
    expect(await late.text()).toContain('Voorbeeld: te laat')
    await close()
  })
})

describe('a request that another website made the browser send', () => {
  test('is not carried out, though somebody is signed in', async () => {
    const { url, cookies } = inject('demoServer')
    for (const headers of [
      { origin: 'https://elders.example' },
      { 'sec-fetch-site': 'cross-site' },
    ] as Record<string, string>[]) {
      const answer = await fetch(`${url}${addresses.newEntry('nl', region, 'goals')}`, {
        method: 'POST',
        headers: { ...headers, cookie: cookies.coordinator },
        body: new URLSearchParams({ code: '2.8', title: 'Voorbeeld van elders' }),
      })
      expect(answer.status).toBe(403)
    }
  })
})
