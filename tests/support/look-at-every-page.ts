import { afterAll, beforeAll, expect, test } from 'vitest'
import { nouns } from '../../src/domain/registers/noun.ts'
import { formTexts } from '../../src/language/form-texts.ts'
import type { Language } from '../../src/language/language.ts'
import { planCheckTexts } from '../../src/language/plan-check-texts.ts'
import { wizardTexts } from '../../src/language/wizard-texts.ts'
import { wordTexts } from '../../src/language/word-texts.ts'
import { addresses } from '../../src/web/addresses.ts'
import { eachPublishedPage, lookOnBothScreens } from './both-screens.ts'
import { newVisitor, openBrowser, type Visitor } from './browser.ts'
import { publicPages, region, regionPages, registerPages } from './every-page.ts'
import { sendForm } from './fill-form.ts'
import { deadLinks, linksOn } from './links.ts'
import { csvFile } from './odd-files.ts'
import { publishRegion } from './publish-region.ts'

/** The same look at every page in one language: reachable for everybody, on a desk and on a phone. */
export function lookAtEveryPage(language: Language): void {
  let coordinator: Visitor
  let visitor: Visitor
  let close: () => Promise<void>
  const links = new Set<string>()
  /** What the coordinator was shown: a link to it is known to lead somewhere. */
  const seen = new Set<string>()
  const otherLanguage = language === 'nl' ? 'en' : 'nl'

  beforeAll(async () => {
    const browser = await openBrowser()
    coordinator = await newVisitor(browser, { who: 'coordinator', language, examinesAll: true })
    visitor = await newVisitor(browser, { language, examinesAll: true })
    close = () => browser.close()
  })

  afterAll(() => close())

  for (const path of publicPages(language)) test(`a visitor can use ${path}`, () => look(visitor, path))

  test('a page that is not there says so in the same frame', () =>
    look(visitor, `/${language}/deze-pagina-is-er-niet`, 404))

  for (const path of regionPages(language))
    test(`a coordinator can use ${path}`, () => look(coordinator, path))

  for (const path of registerPages(language))
    test(`a coordinator can use ${path}`, () => look(coordinator, path))

  for (const noun of nouns)
    test(`the page of one of the ${noun}, and its form, can be used`, async () => {
      await coordinator.page.goto(addresses.register(language, region, noun))
      const entry = await coordinator.page.locator('tbody th a').first().getAttribute('href')
      await look(coordinator, entry ?? '')
      await look(coordinator, `${entry}/wijzigen`)
    })

  test('the questions of a round, and whom it asks, can be used', async () => {
    await coordinator.page.goto(addresses.register(language, region, 'rounds'))
    const round = await coordinator.page.locator('tbody th a').first().getAttribute('href')
    await look(coordinator, `${round}/vragen`)
    await look(coordinator, `${round}/vragen-aan`)
  })

  test('every step of the wizard can be used', async () => {
    const { page } = coordinator
    await page.goto(addresses.newRegion(language))
    await page.locator('[name="draftRegion"][value="zeeland"]').check()
    for (const step of ['two', 'three', 'four'] as const) {
      await sendForm(page, wizardTexts[language].nextStep(wizardTexts[language].stepTitles[step]))
      await lookHere(coordinator)
    }
  })

  test('a form that comes back with everything wrong can be used', async () => {
    await coordinator.page.goto(addresses.newEntry(language, region, 'actions'))
    await sendForm(coordinator.page, wordTexts[language].save)
    await lookHere(coordinator)
  })

  test('the page that hands back refused rows can be used', async () => {
    const { page } = coordinator
    await page.goto(addresses.importRegister(language, region, 'goals'))
    await page.locator('input[type="file"]').setInputFiles(csvFile('Code;Titel\n9.9;Voorbeeld\nvier;\n'))
    await sendForm(page, formTexts[language].importButton)
    await lookHere(coordinator)
  })

  test('the page on which one departs from a rule can be used', async () => {
    await coordinator.page.goto(addresses.planCheck(language, region))
    const depart = coordinator.page.getByRole('link', { name: planCheckTexts[language].depart, exact: true })
    await look(coordinator, (await depart.first().getAttribute('href')) ?? '')
  })

  test('the page on which one switches a rule off can be used', async () => {
    await look(coordinator, addresses.switchRuleOff(language, region, 'T12'))
  })

  test('every page of a publication can be used by a visitor', async () => {
    const front = await publishRegion(coordinator, { language, region })
    const pages = await eachPublishedPage(visitor, front, (path) => look(visitor, path))
    expect(pages).toBeGreaterThanOrEqual(7)
    await look(visitor, addresses.allPublications(language, region))
  })

  // Every object links to its golden thread: these are as many as all other links together.
  const isThread = (link: string) => link.includes('/rode-draad/')
  for (const [kind, isOfKind] of [
    ['golden thread', isThread],
    ['page', (link: string) => !isThread(link)],
  ] as const)
    test(`no page that was seen has a link to a ${kind} that is not there`, async () => {
      const asked = [...links].filter(isOfKind)
      expect(asked.length).toBeGreaterThan(50)
      expect(
        await deadLinks(
          coordinator.page,
          asked.filter((link) => !seen.has(link)),
        ),
      ).toEqual([])
    })

  async function look(who: Visitor, path: string, status = 200): Promise<void> {
    expect((await who.page.goto(path))?.status(), path).toBe(status)
    if (who === coordinator && status === 200) seen.add(path)
    if (status === 200) for (const link of await linksOn(who.page)) if (isOurs(link)) links.add(link)
    await lookHere(who)
  }

  /** Each language looks at the colours on another screen. */
  async function lookHere(who: Visitor): Promise<void> {
    expect(await who.page.locator('html').getAttribute('lang')).toBe(language)
    await lookOnBothScreens(who, language === 'nl' ? 'desk' : 'phone')
  }

  /** The other language looks at its own links; signing in comes back to a page that was looked at. */
  function isOurs(link: string): boolean {
    return !link.startsWith(`/${otherLanguage}`) && !link.includes('?naar=')
  }
}
