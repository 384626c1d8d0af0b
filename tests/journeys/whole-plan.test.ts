import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addresses } from '../../src/web/addresses.ts'
import { eachPublishedPage, lookOnBothScreens } from '../support/both-screens.ts'
import { newVisitor, openBrowser } from '../support/browser.ts'
import { roomsOf } from '../support/every-page.ts'
import { fillForm, sendForm } from '../support/fill-form.ts'
import { publishRegion } from '../support/publish-region.ts'
import {
  departFromRemark,
  foundByWizard,
  openRemarks,
  recordFinding,
  type Walk,
  type Walker,
  writePlan,
} from '../support/whole-plan.ts'

const walks: Record<string, Walk> = {
  'in Dutch': {
    language: 'nl',
    javaScript: true,
    draft: { slug: 'waterland', centre: 'GM0439', other: 'GM0385' },
  },
  'in English, without JavaScript': {
    language: 'en',
    javaScript: false,
    draft: { slug: 'zaanstreek', centre: 'GM0479', other: 'GM0431' },
  },
}

const reason = 'Voorbeeld: deze lijn pakken wij in 2025 op.'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser.close())

describe.each(Object.entries(walks))('from an empty region to a public page, %s', (_, walk) => {
  let walker: Walker
  let before: number
  let first: { path: string; pages: string[] }

  test('the wizard makes a region of a draft', async () => {
    walker = await foundByWizard(browser, walk)
    expect(walker.region).toBe(walk.draft.slug)
  })

  test('a finding is recorded from its square in the exploration', async () => {
    await recordFinding(walker)
    await walker.visit(addresses.exploration(walk.language, walker.region))
    const square = `main a[href="${addresses.explorationCell(walk.language, walker.region, 2, walk.draft.other)}"]`
    expect(await walker.page.locator(square).first().isVisible()).toBe(true)
  })

  test('a goal and an action that has all it needs leave fewer remarks in the plan check', async () => {
    before = await openRemarks(walker)
    await writePlan(walker)
    expect(await openRemarks(walker)).toBeLessThan(before)
  })

  test('a remark can be answered with a reason, and then it is no longer open', async () => {
    const open = await openRemarks(walker)
    await departFromRemark(walker, reason)
    expect(await walker.page.getByText(reason).count()).toBe(1)
    expect(await openRemarks(walker)).toBe(open - 1)
  })

  test('published, everybody can read it: small counts only as a class', async () => {
    await walker.visit(addresses.publish(walk.language, walker.region))
    const path = await publishRegion(walker, walker, 'Voorbeeld: eerste versie')
    const { page, visit, close } = await newVisitor(browser, walk)
    expect(await visit(path)).toBe(200)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Voorbeeld: eerste versie')
    expect(await visit(`${path}/plan`)).toBe(200)
    expect(
      await page.getByText('Voorbeeld: iemand gaat langs bij elke huurachterstand').count(),
    ).toBeGreaterThan(0)
    expect(await page.getByText('Gemeente (voorbeeld)').count()).toBeGreaterThan(0)
    expect(await visit(`${path}/monitor`)).toBe(200)
    const figures = await page.getByRole('main').innerText()
    expect(figures).toMatch(/1\s?[-–]\s?4/)
    expect(figures).not.toMatch(/\b(58|61|67)\b/)
    await close()
    first = { path, pages: await bytesOf(path) }
  })

  test('a second version has an address of its own, and leaves the first as it was', async () => {
    const { page, visit, language, region } = walker
    await visit(addresses.register(language, region, 'actions'))
    const action = await page.locator('tbody th a').first().getAttribute('href')
    await visit(`${action}/wijzigen`)
    await fillForm(page, { title: 'Voorbeeld: twee mensen gaan langs' })
    await sendForm(page, language === 'nl' ? 'Opslaan' : 'Save')
    const second = await publishRegion(walker, walker, 'Voorbeeld: tweede versie')
    expect(second).not.toBe(first.path)
    expect((await bytesOf(second)).join()).toContain('Voorbeeld: twee mensen gaan langs')
    expect(await bytesOf(first.path)).toEqual(first.pages)
    const newest = await newVisitor(browser, walk)
    await newest.visit(addresses.publications(language, region))
    expect(new URL(newest.page.url()).pathname).toBe(second)
    await newest.close()
  })

  test('every room of a region without examples can be used', async () => {
    for (const path of roomsOf(walk.language, walker.region)) {
      await walker.page.goto(path)
      await lookOnBothScreens(walker)
    }
  })

  test('every page it made public can be used by a visitor', async () => {
    const visitor = await newVisitor(browser, walk)
    await eachPublishedPage(visitor, first.path, async (path) => {
      await visitor.page.goto(path)
      await lookOnBothScreens(visitor)
    })
    await visitor.close()
  })

  /** The bytes as they are served to somebody who never signed in. */
  function bytesOf(path: string): Promise<string[]> {
    return Promise.all(
      ['', '/plan', '/monitor'].map(async (page) =>
        (await fetch(new URL(path + page, walker.page.url()))).text(),
      ),
    )
  }
})
