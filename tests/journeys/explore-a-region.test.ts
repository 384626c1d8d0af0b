import { readFileSync } from 'node:fs'
import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readWorkbook } from '../../src/documents/workbook-read.ts'
import { deliveryBoardTexts } from '../../src/language/explorations/delivery-board-texts.ts'
import { roundWorkTexts } from '../../src/language/explorations/round-work-texts.ts'
import { formTexts } from '../../src/language/form-texts.ts'
import { gapTexts } from '../../src/language/gap-texts.ts'
import { guestTexts } from '../../src/language/invitations/guest-texts.ts'
import { invitationTexts } from '../../src/language/invitations/invitation-texts.ts'
import type { Language } from '../../src/language/language.ts'
import { pasteTexts } from '../../src/language/paste-texts.ts'
import { wordTexts } from '../../src/language/word-texts.ts'
import { addresses } from '../../src/web/addresses.ts'
import { newVisitor, openBrowser, type Visitor } from '../support/browser.ts'
import { fillForm, sendForm } from '../support/fill-form.ts'
import { foundRegion, send } from '../support/found-region.ts'
import { takePicture } from '../support/guide-picture.ts'
import { excelFile } from '../support/odd-files.ts'
import {
  fillInWorkbook,
  gapsLeft,
  lacking,
  mendWorkbook,
  misspelt,
  municipalities,
  pasted,
  present,
  shelter,
} from '../support/seven-municipalities.ts'

const walks: Record<string, { language: Language; javaScript: boolean }> = {
  'in Dutch': { language: 'nl', javaScript: true },
  'in English, without JavaScript': { language: 'en', javaScript: false },
}

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser.close())

describe.each(Object.entries(walks))('a round of the exploration in seven municipalities, %s', (_, walk) => {
  const { language } = walk
  const board = deliveryBoardTexts[language]
  const gaps = gapTexts[language]
  let region = ''
  let coordinator: Visitor
  let huizen: Visitor
  let guest: Visitor
  let link = ''
  let round = ''
  /** The address of each delivery, by who delivers. */
  const deliveries: Record<string, string> = {}

  beforeAll(async () => {
    region = await foundRegion(language === 'nl' ? 'Voorbeeldregio' : 'Voorbeeldregio in het Engels', {
      municipalities: Object.keys(municipalities),
      planFrom: String(new Date().getFullYear()),
      planTo: String(new Date().getFullYear() + 2),
      handoverOn: dayFromToday(90),
    })
    await send(addresses.addMember('nl', region), 'coordinator', {
      email: 'huizen@thuisplan.example',
      name: 'Adviseur Huizen (voorbeeld)',
      role: 'municipal-editor',
      municipalities: 'GM0406',
    })
    await send(addresses.newEntry('nl', region, 'organisations'), 'coordinator', {
      name: shelter,
      party: 'shelter-organisation',
    })
    coordinator = await newVisitor(browser, { who: 'coordinator', ...walk })
    huizen = await newVisitor(browser, { who: 'huizen', ...walk })
    guest = await newVisitor(browser, walk)
  })

  test('the coordinator begins a round, reads its questions and asks seven municipalities and a partner', async () => {
    const { page, visit, examine } = coordinator
    await visit(addresses.newEntry(language, region, 'rounds'))
    await fillForm(page, {
      title: 'Verkenning (voorbeeld)',
      opensOn: dayFromToday(-14),
      dueOn: dayFromToday(28),
      explanation: 'Voorbeeld: wat is er al, en wat ontbreekt? Uw antwoord is de basis van het plan.',
    })
    await picture(coordinator, 'ronde-beginnen')
    await sendForm(page, wordTexts[language].save)
    await examine()
    round = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    await follow(coordinator, roundWorkTexts[language].toQuestions)
    await picture(coordinator, 'vragen-van-de-ronde', page.locator('form.form'))
    await visit(addresses.askForRound(language, region, round))
    await fillForm(page, {
      who: [...Object.keys(municipalities).map((code) => `${code}/municipality`), `/${shelter}`],
    })
    await picture(coordinator, 'wie-u-vraagt', page.getByRole('heading', { level: 1 }))
    await sendForm(page, roundWorkTexts[language].ask)
    await examine()
    expect(await page.getByRole('status').textContent()).toContain(roundWorkTexts[language].askedNow(8))
    for (const link of await page.locator('main tbody th a').all())
      deliveries[await link.innerText()] = (await link.getAttribute('href')) ?? ''
    expect(Object.keys(deliveries).sort()).toEqual([...Object.values(municipalities), shelter].sort())
  })

  test('by the form: a municipality with an account finds its delivery, fills in and hands in', async () => {
    const { page, visit, examine } = huizen
    await visit(addresses.region(language, region))
    await page.locator(`main a[href="${deliveries['Huizen']}"]`).first().click()
    await follow(huizen, board.addFinding)
    expect(await page.locator('[name="place"]').inputValue()).toBe('GM0406')
    await fillForm(page, lacking)
    await picture(huizen, 'bevinding-invullen', page.locator('form.form'))
    await sendForm(page, wordTexts[language].save)
    await examine()
    await visit(deliveries['Huizen'] ?? '')
    await handIn(huizen)
  })

  test('by a link: without an account somebody reads the questions, fills in and hands in', async () => {
    await coordinator.visit(deliveries['Laren'] ?? '')
    await follow(coordinator, board.link)
    await fillForm(coordinator.page, { note: 'Beleidsadviseur (voorbeeld)' })
    await sendForm(coordinator.page, invitationTexts[language].make)
    await coordinator.examine()
    const shown = coordinator.page.getByLabel(invitationTexts[language].linkLabel)
    link = new URL(await shown.inputValue()).pathname
    await guest.visit(link)
    await picture(guest, 'een-link-zonder-account')
    await fillForm(guest.page, lacking)
    await sendForm(guest.page, guestTexts[language].send)
    await guest.visit(link)
    await handIn(guest)
  })

  test('by the workbook: the other municipalities; the row that cannot be taken comes back and is mended', async () => {
    const { page, visit, examine } = coordinator
    const answer = await page.request.get(addresses.explorationWorkbook(language, region))
    const filled = await fillInWorkbook(new Uint8Array(await answer.body()), language)
    await visit(addresses.importExplorationWorkbook(language, region))
    await page.locator('input[type="file"]').setInputFiles(excelFile(filled))
    await sendForm(page, formTexts[language].importButton)
    await examine()
    expect(await sums(), await page.getByRole('main').innerText()).toEqual([44, 1])
    await picture(coordinator, 'werkboek-ingelezen')
    const [handed] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: formTexts[language].refusedSheet }).click(),
    ])
    const refused = new Uint8Array(readFileSync(await handed.path()))
    const read = await readWorkbook(refused)
    expect(read.ok && read.sheets[0]?.rows.map(({ cells }) => cells.includes(misspelt))).toEqual([true])
    await visit(addresses.importExplorationWorkbook(language, region))
    await page.locator('input[type="file"]').setInputFiles(excelFile(await mendWorkbook(refused)))
    await sendForm(page, formTexts[language].importButton)
    expect(await sums()).toEqual([1, 0])
  })

  test('by pasting: columns are guessed, the wrong cell is told beside it, and mended nothing is left', async () => {
    const { page, visit, examine } = coordinator
    const texts = pasteTexts[language]
    await visit(addresses.pasteFindings(language, region))
    await fillForm(page, { tekst: pasted(language) })
    await sendForm(page, texts.look)
    await examine()
    expect(await page.locator('.paste-wrong').count()).toBe(1)
    await picture(coordinator, 'plakken-en-bekijken', page.getByRole('heading', { name: texts.preview }))
    await sendForm(page, texts.store)
    await examine()
    expect(await page.getByRole('status').first().textContent()).toContain(texts.stored(2))
    await page.getByText(texts.changeText).click()
    const left = page.locator('[name="tekst"]')
    await left.fill((await left.inputValue()).replace('Gooise Meer\t', 'Gooise Meren\t'))
    await sendForm(page, texts.lookAgain)
    await sendForm(page, texts.store)
    expect(await page.getByRole('status').first().textContent()).toContain(texts.stored(1))
  })

  test('one delivery goes back with a reason, which is read by the link, and comes in again; all are accepted', async () => {
    const { page, visit, examine } = coordinator
    const reason = 'Voorbeeld: lijn 3 ontbreekt nog.'
    for (const [who, delivery] of Object.entries(deliveries))
      if (who !== 'Huizen' && who !== 'Laren') {
        await page.goto(delivery)
        await sendForm(page, board.deliver)
      }
    await visit(deliveries['Laren'] ?? '')
    await page.locator('main form', { hasText: board.returnReason }).locator('textarea').fill(reason)
    await sendForm(page, board.returnIt)
    await accept('Huizen')
    await accept('Eemnes')
    await visit(addresses.deliveryBoard(language, region))
    expect(await page.getByRole('main').innerText()).toContain(board.blockers.returned(reason))
    await picture(coordinator, 'wie-levert-wat', page.locator('dl.facts'))

    await guest.visit(link)
    expect(await guest.page.getByRole('main').innerText()).toContain(reason)
    await fillForm(guest.page, present)
    await sendForm(guest.page, guestTexts[language].send)
    await guest.visit(link)
    await handIn(guest)
    for (const who of Object.keys(deliveries)) if (who !== 'Huizen' && who !== 'Eemnes') await accept(who)
    await visit(addresses.deliveryBoard(language, region))
    expect(await page.getByText(board.sumsOf(8)).count()).toBeGreaterThan(0)
    expect(await page.locator('main tbody').getByText(board.sums.accepted).count()).toBe(8)
    await examine()
  })

  test('the matrix shows every square, and the gaps what nobody told of: the round does not close yet', async () => {
    const { page, visit, examine } = coordinator
    await visit(addresses.exploration(language, region))
    await picture(coordinator, 'de-matrix', page.locator('main table').first())
    await visit(addresses.gaps(language, region))
    const open = await page.locator('.check--open').evaluateAll((items) => items.map(({ id }) => id))
    expect(open.sort()).toEqual(Object.values(gapsLeft).sort())
    await visit(addresses.entry(language, region, 'rounds', round))
    await sendForm(page, roundWorkTexts[language].close)
    await examine()
    expect(await page.getByRole('alert').textContent()).toMatch(/\b6\b/)
  })

  test('every gap is decided: a goal, actions, a reason for no action, and a reason why nothing is there', async () => {
    const { page, examine } = coordinator
    await draft(gapsLeft.saidByForm, gaps.newGoal, {})
    await draft(gapsLeft.saidByLink, gaps.newAction, { novelty: 'new', status: 'idea' })
    await draft(gapsLeft.unsaid, gaps.emptyCell, { reason: 'Voorbeeld: dit doet Hilversum voor Eemnes.' })
    for (const gap of [gapsLeft.group, gapsLeft.party]) {
      await look(gap)
      await page.locator('[name="target"]').selectOption({ index: gap === gapsLeft.group ? 2 : 1 })
      await sendForm(page, gaps.joinButton)
      await examine()
    }
    await look(gapsLeft.aim)
    await fillForm(page, { reason: 'Voorbeeld: op deze lijn is opvang niet het middel.' })
    await sendForm(page, gaps.saveReason)
    await coordinator.visit(addresses.gaps(language, region))
    expect(await page.locator('.check--open').count()).toBe(0)
    expect(await page.getByRole('main').innerText()).toContain(gaps.allDecided)
    await picture(coordinator, 'over-elke-leemte-besloten', page.locator('main form.filter-bar'))
  })

  test('the action stands in the plan with its thread, and the round closes', async () => {
    const { page, visit, examine } = coordinator
    await visit(addresses.register(language, region, 'actions'))
    await page.locator('tbody th a').first().click()
    await examine()
    const thread = page.getByRole('main')
    for (const gap of [gapsLeft.saidByLink, gapsLeft.group])
      expect(
        await thread.locator(`a[href="${addresses.gap(language, region, gap)}"]`).count(),
      ).toBeGreaterThan(0)
    await visit(addresses.entry(language, region, 'rounds', round))
    await sendForm(page, roundWorkTexts[language].close)
    await examine()
    expect(await page.getByRole('status').first().textContent()).toContain(
      roundWorkTexts[language].saidClosed,
    )
    await visit(addresses.explorationReport(language, region))
    expect(await page.getByRole('main').innerText()).toContain(lacking['title'])
    await guest.visit(link)
    expect(await guest.page.getByRole('button', { name: board.deliver }).count()).toBe(0)
  })

  function picture({ page }: Visitor, name: string, from?: Locator): Promise<void> {
    return takePicture({ page, language, name, ...(from && { from }) })
  }

  async function follow({ page, examine }: Visitor, words: string): Promise<void> {
    await Promise.all([
      page.waitForNavigation(),
      page.getByRole('main').getByRole('link', { name: words, exact: true }).first().click(),
    ])
    await examine()
  }

  async function handIn({ page, examine }: Visitor): Promise<void> {
    await sendForm(page, board.deliver)
    await examine()
    expect(await page.getByRole('button', { name: board.deliver, exact: true }).count()).toBe(0)
  }

  async function accept(who: string): Promise<void> {
    await coordinator.page.goto(deliveries[who] ?? '')
    await sendForm(coordinator.page, board.accept)
    expect(await coordinator.page.getByRole('status').first().textContent()).toBe(board.said.accepted)
  }

  async function look(gap: string): Promise<void> {
    await coordinator.visit(addresses.gap(language, region, gap))
  }

  /** Opens the form that a gap fills in, adds what only a person knows, and saves. */
  async function draft(gap: string, words: string, answers: Record<string, string>): Promise<void> {
    await look(gap)
    await follow(coordinator, words)
    await fillForm(coordinator.page, answers)
    await sendForm(coordinator.page, wordTexts[language].save)
    await coordinator.examine()
  }

  async function sums(): Promise<number[]> {
    return (await coordinator.page.locator('.import-result__sum b').allTextContents()).map(Number)
  }
})

/** As people write a day; so the round is open whenever the test runs. */
function dayFromToday(days: number): string {
  const day = new Date(Date.now() + days * 24 * 3600 * 1000)
  return `${day.getDate()}-${day.getMonth() + 1}-${day.getFullYear()}`
}
