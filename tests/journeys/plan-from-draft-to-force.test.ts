import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readLimits } from '../../src/documents/read-outcome.ts'
import { openZip } from '../../src/documents/unzip-within-limits.ts'
import { adoptionTexts } from '../../src/language/adoption/adoption-texts.ts'
import { planRouteTexts } from '../../src/language/adoption/plan-route-texts.ts'
import { fieldProblemTexts } from '../../src/language/field-problem-texts.ts'
import { writeDay } from '../../src/language/figures.ts'
import type { Language } from '../../src/language/language.ts'
import { planCheckTexts } from '../../src/language/plan-check-texts.ts'
import { actionModelTexts } from '../../src/language/plans/action-model-texts.ts'
import { answerNoteTexts } from '../../src/language/plans/answer-note-texts.ts'
import { consultationBoardTexts } from '../../src/language/plans/consultation-board-texts.ts'
import { consultationTexts } from '../../src/language/plans/consultation-texts.ts'
import { planEditorTexts } from '../../src/language/plans/plan-editor-texts.ts'
import { planVersionTexts } from '../../src/language/plans/plan-version-texts.ts'
import { readingTexts } from '../../src/language/plans/reading-texts.ts'
import { threadTexts } from '../../src/language/plans/thread-texts.ts'
import { timelineTexts } from '../../src/language/plans/timeline-texts.ts'
import { termTexts } from '../../src/language/term-texts.ts'
import { wordTexts } from '../../src/language/word-texts.ts'
import { addresses } from '../../src/web/addresses.ts'
import { lookOnBothScreens } from '../support/both-screens.ts'
import { newVisitor, openBrowser, type Visitor } from '../support/browser.ts'
import { type Answers, besideField, fillForm, sendForm } from '../support/fill-form.ts'
import { foundRegion, send } from '../support/found-region.ts'
import { takePicture } from '../support/guide-picture.ts'
import {
  action,
  dayFromToday,
  goal,
  hangOnAction,
  leaver,
  prepareDraft,
  shelterOwner,
  sooner,
  year,
} from '../support/plan-in-draft.ts'
import { municipalities } from '../support/seven-municipalities.ts'

const walks: Record<string, { language: Language; javaScript: boolean }> = {
  'in Dutch': { language: 'nl', javaScript: true },
  'in English, without JavaScript': { language: 'en', javaScript: false },
}

const reason = 'Voorbeeld: dit volgt in de loop van het plan.'
const today = dayFromToday(0)

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser.close())

describe.each(Object.entries(walks))('a plan of seven municipalities, from draft to force, %s', (_, walk) => {
  const { language } = walk
  const save = wordTexts[language].save
  const versions = planVersionTexts[language]
  const board = consultationBoardTexts[language]
  const reading = readingTexts[language]
  const adoption = adoptionTexts[language]
  const terms = termTexts[language]
  const problems = fieldProblemTexts[language]
  let region = ''
  let coordinator: Visitor
  let actionPage = ''
  /** What everybody with the link opens, and what the organisation does. */
  const links = { everyone: '', organisation: '' }
  const boards = { everyone: '', organisation: '' }

  beforeAll(async () => {
    region = await foundRegion(language === 'nl' ? 'Voorbeeldplan' : 'Voorbeeldplan in het Engels', {
      municipalities: [...Object.keys(municipalities), leaver.code],
      planFrom: String(year),
      planTo: String(year + 2),
      handoverOn: dayFromToday(-5),
    })
    await prepareDraft(region)
    coordinator = await newVisitor(browser, { who: 'coordinator', ...walk })
  })

  test('a goal and an action are drafted, and the action is set going in the list of the whole plan', async () => {
    const { page, visit } = coordinator
    await create('goals', goal)
    await create('actions', action)
    await hangOnAction(region)
    await visit(addresses.planEditor(language, region))
    const row = page.locator('tr[data-actie]')
    if (walk.javaScript) {
      await row.locator('[data-cel]').nth(4).focus()
      await page.keyboard.press('l')
      await page.keyboard.press('Enter')
      await expect.poll(() => row.textContent(), { timeout: 15_000 }).toContain(terms.actionStatuses.running)
      await page.locator('.edit-plan__told', { hasText: '.' }).waitFor()
    } else {
      await row.locator('[name="actie"]').check()
      await page.getByText(planEditorTexts[language].together).click()
      await page.locator('[name="wijziging"]').selectOption({
        label: `${planEditorTexts[language].groups.status}: ${terms.actionStatuses.running}`,
      })
      await sendForm(page, planEditorTexts[language].look)
      await coordinator.examine()
      await sendForm(page, planEditorTexts[language].doIt)
      await visit(addresses.planEditor(language, region))
      expect(await row.textContent()).toContain(terms.actionStatuses.running)
    }
    await picture('plan-als-lijst', page.locator('table').first())
    await visit(addresses.register(language, region, 'actions'))
    actionPage = (await page.locator('tbody th a').first().getAttribute('href')) ?? ''
  })

  test('an action with money, a reached milestone and a contribution does not go away, and a way out is shown', async () => {
    const { page, visit } = coordinator
    await visit(actionPage)
    await sendForm(page, wordTexts[language].remove)
    await lookOnBothScreens(coordinator)
    expect(await words()).toContain(problems['action-in-use']('1 1 1 0'))
    await Promise.all([
      page.waitForNavigation(),
      page.getByRole('link', { name: actionModelTexts[language].stop }).click(),
    ])
    expect(await page.locator('[name="status"]:checked').inputValue()).toBe('stopped')
  })

  test('the route of every municipality is planned, and the check says what is open: decision making has to wait', async () => {
    const { page, visit, examine } = coordinator
    await visit(addresses.planRoute(language, region))
    await page.locator('[name="body1"]').selectOption('municipal-council')
    await page.locator('[name="kind1"]').selectOption('adopt')
    await page.locator('[name="body2"]').selectOption('')
    const days = [...Object.keys(municipalities), leaver.code].map((code, at) => [
      `day1-${code}`,
      dayFromToday(20 + at),
    ])
    await fillForm(page, Object.fromEntries(days))
    await sendForm(page, planRouteTexts[language].save)
    await examine()
    expect(await words()).toContain(planRouteTexts[language].planned(8))
    await visit(`${addresses.planCheck(language, region)}?toon=open`)
    await picture('plantoets-open-punten', page.locator('#T01'))
    await visit(addresses.submitPlanVersion(language, region))
    await fillForm(page, { title: 'Te vroeg (voorbeeld)', stage: 'decision-making' })
    await sendForm(page, versions.submit)
    await examine()
    const [open = ''] = /\d+/.exec((await page.locator('.message').last().textContent()) ?? '') ?? []
    expect(await words()).toContain(problems['plan-check-open'](open))
    expect(await page.locator('[name="title"]').inputValue()).toBe('Te vroeg (voorbeeld)')
    await visit(addresses.planVersions(language, region))
    expect(await words()).toContain(versions.none)
  })

  test('every open point is departed from with a reason, and a version goes into consultation', async () => {
    const { page, visit, examine } = coordinator
    await visit(addresses.planCheck(language, region))
    await page.getByRole('link', { name: planCheckTexts[language].depart, exact: true }).first().click()
    await examine()
    await page.locator('[name="reason"]').fill(reason)
    await sendForm(page, planCheckTexts[language].saveAnswer)
    await Promise.all([
      page.waitForNavigation(),
      page.locator('#T03').getByRole('link', { name: planCheckTexts[language].mendNew }).first().click(),
    ])
    await fillForm(page, {
      tookPlaceOn: dayFromToday(-30),
      form: 'conversation',
      result: 'Gesprek (voorbeeld)',
    })
    await sendForm(page, save)
    await departFromTheRest()
    await visit(addresses.planCheck(language, region))
    expect(await page.locator('.check--open').count()).toBe(0)
    await visit(addresses.submitPlanVersion(language, region))
    await fillForm(page, { title: 'Concept voor iedereen (voorbeeld)', stage: 'consultation' })
    await picture('versie-indienen')
    await sendForm(page, versions.submit)
    await lookOnBothScreens(coordinator)
    expect(await words()).toContain(versions.saidSubmitted(1))
  })

  test('somebody with the link reacts on words of the plan, and an organisation with a link of its own', async () => {
    await consult('everyone')
    const guest = await newVisitor(browser, walk)
    await guest.visit(links.everyone)
    await picture('een-plan-lezen', guest.page.locator('#actie-2\\.1\\.1'), guest)
    if (walk.javaScript) {
      await guest.page.evaluate(() => {
        const words = document.querySelector('[data-place$="/resultaat"]')?.firstChild
        const at = words?.textContent?.indexOf('binnen een maand') ?? -1
        if (words) getSelection()?.setBaseAndExtent(words, at, words, at + 'binnen een maand'.length)
      })
      await guest.page.getByRole('button', { name: reading.chosenReact }).click()
    } else {
      await guest.page.getByRole('link', { name: reading.reactTo(reading.actionPlace('2.1.1')) }).click()
      await fillForm(guest.page, { part: 'resultaat', quoted: 'binnen een maand' })
    }
    await fillForm(guest.page, { body: 'Een maand is te lang. (voorbeeld)', wish: 'differently' })
    await sendForm(guest.page, reading.send)
    await lookOnBothScreens(guest)
    expect(await guest.page.getByRole('main').innerText()).toContain(reading.received(1))
    await guest.close()

    await consult('organisations')
    const organisation = await newVisitor(browser, walk)
    await organisation.visit(links.organisation)
    await fillForm(organisation.page, {
      about: 'doel-2.1',
      body: 'Wij doen mee. (voorbeeld)',
      wish: 'supports',
      speaksFor: shelterOwner,
    })
    await sendForm(organisation.page, reading.send)
    await organisation.examine()
    await organisation.close()
  })

  test('each reaction is answered, the action changes with it, and the note says so on the page, in Word and as PDF', async () => {
    const { page, visit, examine } = coordinator
    await visit(`${actionPage}/wijzigen`)
    await fillForm(page, { result: sooner })
    await sendForm(page, save)
    await visit(`${boards.everyone}/reacties/1`)
    await fillForm(page, {
      outcome: 'taken-over',
      because: 'Dat kan sneller. (voorbeeld)',
      actionCode: '2.1.1',
    })
    await lookOnBothScreens(coordinator)
    await picture('een-reactie-beantwoorden')
    await sendForm(page, board.saveAnswer)
    await examine()
    await sendForm(page, board.close)
    await lookOnBothScreens(coordinator)
    await page.goto(`${boards.organisation}/reacties/1`)
    await fillForm(page, { outcome: 'not', because: 'Dit vraagt geen wijziging. (voorbeeld)' })
    await sendForm(page, board.saveAnswer)
    await sendForm(page, board.close)
    await visit(`${boards.everyone}/nota`)
    await sendForm(page, answerNoteTexts[language].open)
    await lookOnBothScreens(coordinator)
    const place = `${reading.actionPlace('2.1.1')}, ${reading.parts.resultaat}`
    expect(await words()).toContain(answerNoteTexts[language].tableOf(place))
    await picture(
      'nota-van-beantwoording',
      page.getByRole('heading', { name: answerNoteTexts[language].counted }),
    )
    const word = openZip(await bytesOf(`${boards.everyone}/nota.docx`), readLimits)('word/document.xml')
    expect(Buffer.from(word ?? []).toString()).toContain('Dat kan sneller. (voorbeeld)')
    expect(Buffer.from(word ?? []).toString()).toMatch(/w:val="Heading1"/)
    const pdf = await bytesOf(`${boards.everyone}/nota.pdf`)
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-')
    const guest = await newVisitor(browser, walk)
    await guest.visit(`${links.everyone}/nota`)
    expect(await guest.page.getByRole('main').innerText()).toContain('Dat kan sneller. (voorbeeld)')
    await guest.close()
  })

  test('a second version goes to the bodies, and beside the first one stands word by word what changed', async () => {
    const { page, visit } = coordinator
    await visit(addresses.submitPlanVersion(language, region))
    await fillForm(page, { title: 'Voor de raden (voorbeeld)', stage: 'decision-making' })
    await sendForm(page, versions.submit)
    expect(await words()).toContain(versions.saidSubmitted(2))
    await follow(versions.compareWithBefore(1))
    await lookOnBothScreens(coordinator)
    expect(await page.locator('main del').allTextContents()).toEqual([expect.stringMatching(/ maand$/)])
    expect(await page.locator('main ins').allTextContents()).toEqual([expect.stringMatching(/ week$/)])
    await picture('versies-vergelijken', page.locator('#verschillen'))
  })

  test('a decision about the old version is flagged and does not count; about a withdrawn one none can be taken', async () => {
    const { page, visit, examine } = coordinator
    await decide('Blaricum', { planVersion: '1' })
    await visit(addresses.planAdoption(language, region))
    expect(await words()).toContain(adoption.flag(1, 2))
    expect(await words()).toContain(adoption.decidedBy(0, 8))
    await lookOnBothScreens(coordinator)
    await picture('besloten-over-een-oude-versie', page.locator('#kop-te-doen'))

    await visit(addresses.planVersion(language, region, 1))
    await fillForm(page, { stage: 'withdrawn' })
    await sendForm(page, versions.takeStep)
    expect(await besideField(page, 'note')).toContain(problems['reason-for-going-back']())
    await fillForm(page, { note: 'Versie 2 komt ervoor in de plaats. (voorbeeld)' })
    await sendForm(page, versions.takeStep)
    await examine()
    await decide('Laren', { planVersion: '1', caseNumber: 'Z-voorbeeld-1' })
    expect(await besideField(page, 'planVersion')).toContain('1')
    expect(await page.locator('[name="caseNumber"]').inputValue()).toBe('Z-voorbeeld-1')
    await examine()
    await decide('Blaricum', {}, adoption.planAgain)
    await visit(addresses.planAdoption(language, region))
    expect(await words()).toContain(adoption.decidedBy(1, 8))
  })

  test('an amendment counts once it is settled; what a municipality decided that leaves stands, and does not count', async () => {
    const { page, visit, examine } = coordinator
    await decide('Huizen', {
      outcome: 'carried-amended',
      amendment: 'Elk halfjaar een bericht aan de raad. (voorbeeld)',
      amendmentFollowUp: 'not-settled',
    })
    await decide(leaver.name)
    await visit(addresses.planAdoption(language, region))
    expect(await words()).toContain(adoption.places['not-settled'])
    expect(await words()).toContain(adoption.decidedBy(2, 8))
    await wayOn(adoption.settle, 'Huizen')
    await fillForm(page, { amendmentFollowUp: 'here-only' })
    await sendForm(page, save)

    await visit(addresses.settingsMunicipalities(language, region))
    await page.locator(`[name^="from-${leaver.code}-"]`).fill(dayFromToday(-9))
    await page.locator(`[name^="to-${leaver.code}-"]`).fill(today)
    await sendForm(page, save)
    await examine()
    expect(await page.locator('.utrecht-form-field-error-message').allTextContents()).toEqual([])
    await visit(addresses.planAdoption(language, region))
    expect(await words()).toContain(adoption.decidedBy(2, 7))
    expect(await words()).toContain(adoption.former)
    await lookOnBothScreens(coordinator)
  })

  test('at six of seven the plan is not in force, and with the seventh it can be adopted', async () => {
    const { visit, examine } = coordinator
    for (const who of ['Eemnes', 'Gooise Meren', 'Hilversum', 'Wijdemeren']) await decide(who)
    await visit(addresses.planAdoption(language, region))
    expect(await words()).toContain(adoption.decidedBy(6, 7))
    await adopt()
    expect(await words()).toContain(problems['adoption-incomplete']('1'))
    await examine()
    await decide('Laren')
    await visit(addresses.planAdoption(language, region))
    expect(await words()).toContain(adoption.complete(2))
    await adopt()
    await lookOnBothScreens(coordinator)
    expect(await words()).toContain(versions.saidStep(terms.planStages.adopted))
  })

  test('the plan is in force: so say its page, the versions, the adoption, the timeline and the golden thread', async () => {
    const { page, visit } = coordinator
    await visit(addresses.planAdoption(language, region))
    await lookOnBothScreens(coordinator)
    expect(await words()).toContain(adoption.inForce(2, writeDay(language, dayFromToday(0))))
    expect(await page.locator('main tbody').first().getByText(adoption.places.decided).count()).toBe(7)
    await picture('het-plan-geldt')
    await visit(addresses.planVersions(language, region))
    expect(await page.locator('.version-list__item').first().innerText()).toContain(versions.inForce)
    await visit(addresses.plan(language, region))
    expect(await words()).toContain(adoption.inForce(2, writeDay(language, dayFromToday(0))))
    await visit(addresses.planTimeline(language, region))
    await lookOnBothScreens(coordinator)
    expect(await words()).toContain(timelineTexts[language].signs.taken)
    await visit(addresses.register(language, region, 'decisions'))
    await page.locator('tbody th a').first().click()
    await page.getByRole('link', { name: threadTexts[language].link }).first().click()
    await lookOnBothScreens(coordinator)
  })

  async function create(noun: 'goals' | 'actions', answers: Answers): Promise<void> {
    await coordinator.visit(addresses.newEntry(language, region, noun))
    await fillForm(coordinator.page, answers)
    await sendForm(coordinator.page, save)
    await coordinator.examine()
  }

  /** As for the first, without looking at every form again; two rules about much that this plan leaves out are switched off. */
  async function departFromTheRest(): Promise<void> {
    const { page } = coordinator
    for (const rule of ['T12', 'T13'])
      expect(
        (await send(addresses.switchRuleOff(language, region, rule), 'coordinator', { reason })).status,
      ).toBe(303)
    await page.goto(addresses.planCheck(language, region))
    const left = page.getByRole('link', { name: planCheckTexts[language].depart, exact: true })
    const forms = await left.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    for (let at = 0; at < forms.length; at += 4)
      await Promise.all(forms.slice(at, at + 4).map((form) => send(form, 'coordinator', { reason })))
  }

  async function consult(audience: 'everyone' | 'organisations'): Promise<void> {
    const { page, visit } = coordinator
    await visit(addresses.newConsultation(language, region))
    await fillForm(page, {
      version: '1',
      title: 'Wat vindt u van het plan? (voorbeeld)',
      question: 'Missen wij iets? (voorbeeld)',
      opensOn: dayFromToday(-1),
      closesOn: dayFromToday(14),
      audience,
    })
    await sendForm(page, consultationTexts[language].open)
    const key = audience === 'everyone' ? 'everyone' : 'organisation'
    boards[key] = new URL(page.url()).pathname
    if (audience === 'organisations') {
      await page.getByLabel(shelterOwner).check()
      await sendForm(page, board.invite)
    }
    const shown = page.locator('input[value*="/consultatie/"]').first()
    links[key] = new URL(await shown.inputValue()).pathname.replace('/nl/', `/${language}/`)
    await lookOnBothScreens(coordinator)
  }

  async function follow(name: string): Promise<void> {
    const link = coordinator.page.getByRole('main').getByRole('link', { name, exact: true }).first()
    await Promise.all([coordinator.page.waitForNavigation(), link.click()])
  }

  /** Along what the page of the adoption offers for a municipality. */
  async function wayOn(name: string, municipality: string): Promise<void> {
    const { page } = coordinator
    const link = page.getByRole('main').getByRole('link', { name: `${name} : ${municipality}` })
    await Promise.all([page.waitForNavigation(), link.click()])
  }

  /** Of the council of a municipality, today, about the version before it: the form has that filled in. */
  async function decide(municipality: string, answers: Answers = {}, way = adoption.record): Promise<void> {
    await coordinator.page.goto(addresses.planAdoption(language, region))
    await wayOn(way, municipality)
    await fillForm(coordinator.page, { decidedOn: today, outcome: 'carried', ...answers })
    await sendForm(coordinator.page, save)
  }

  async function adopt(): Promise<void> {
    await coordinator.page.goto(addresses.planVersion(language, region, 2))
    await fillForm(coordinator.page, { stage: 'adopted' })
    await sendForm(coordinator.page, versions.takeStep)
  }

  async function bytesOf(path: string): Promise<Uint8Array> {
    const answer = await coordinator.page.request.get(path)
    expect(answer.status(), path).toBe(200)
    return new Uint8Array(await answer.body())
  }

  function words(): Promise<string> {
    return coordinator.page.getByRole('main').innerText()
  }

  function picture(name: string, from?: Locator, { page }: Visitor = coordinator): Promise<void> {
    return takePicture({ page, language, name, ...(from && { from }) })
  }
})
