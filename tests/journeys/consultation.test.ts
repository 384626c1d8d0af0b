import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openStorage } from '../../src/database/open-storage.ts'
import { clusterFolder } from '../../src/database/server/make-cluster.ts'
import { runningConnection } from '../../src/database/server/postmaster-file.ts'
import { answerNoteTexts } from '../../src/language/plans/answer-note-texts.ts'
import { consultationBoardTexts } from '../../src/language/plans/consultation-board-texts.ts'
import { consultationTexts } from '../../src/language/plans/consultation-texts.ts'
import { readingTexts } from '../../src/language/plans/reading-texts.ts'
import { addresses } from '../../src/web/addresses.ts'
import { dayFromNow, submitPlan } from '../../src/web/plans/consultation/consulting-demo.test.help.ts'
import { newVisitor, openBrowser, type Visitor, widths } from '../support/browser.ts'
import { region } from '../support/every-page.ts'
import { sendForm } from '../support/fill-form.ts'

let browser: Browser
let coordinator: Visitor

beforeAll(async () => {
  const connection = runningConnection(clusterFolder(join(inject('demoServer').dataFolder, 'database')))
  if (!connection) throw new Error('no database to submit a version in')
  const storage = openStorage(connection)
  await submitPlan(storage.asOwner(), ['consultation'])
  await storage.close()
  browser = await openBrowser()
  coordinator = await newVisitor(browser, { who: 'coordinator' })
}, 60_000)

afterAll(() => browser.close())

test('from a version to a reaction on selected words, its answer, and the note that the reader reads', async () => {
  const { page } = coordinator
  await coordinator.visit(addresses.newConsultation('nl', region))
  await page.selectOption('#version', '1')
  await page.fill('#title', 'Wat vindt u? (voorbeeld)')
  await page.fill('#question', 'Missen wij iets? (voorbeeld)')
  await page.fill('#opensOn', dayFromNow(-1))
  await page.fill('#closesOn', dayFromNow(7))
  await page.check('input[value="everyone"]')
  await sendForm(page, consultationTexts.nl.open)
  await coordinator.examine()
  const board = new URL(page.url()).pathname
  const link = new URL(await page.inputValue('input[value*="/nl/consultatie/"]')).pathname

  const reader = await newVisitor(browser, { width: widths.phone })
  expect(await reader.visit(link)).toBe(200)
  await reader.page.evaluate(() => {
    const words = document.querySelector('[data-place$="/resultaat"]')?.firstChild
    if (words) getSelection()?.setBaseAndExtent(words, 0, words, 20)
  })
  await reader.page.getByRole('button', { name: readingTexts.nl.chosenReact }).click()
  expect(await reader.page.inputValue('#part')).toBe('resultaat')
  expect(await reader.page.inputValue('#quoted')).toMatch(/.{10}/)
  await reader.page.fill('#body', 'Begin eerder. (voorbeeld)')
  await reader.page.check('input[value="differently"]')
  await sendForm(reader.page, readingTexts.nl.send)
  await reader.examine()
  const own = new URL(reader.page.url()).pathname

  await coordinator.visit(`${board}/reacties/1`)
  await page.check('input[value="partly"]')
  await page.fill('#because', 'Dat kan deels. (voorbeeld)')
  await sendForm(page, consultationBoardTexts.nl.saveAnswer)
  await coordinator.examine()
  await sendForm(page, consultationBoardTexts.nl.close)
  await coordinator.examine()
  await coordinator.visit(`${board}/nota`)
  await sendForm(page, answerNoteTexts.nl.open)
  await coordinator.examine()

  await reader.visit(own)
  expect(await reader.page.getByRole('main').textContent()).toContain('Dat kan deels. (voorbeeld)')
  expect(await reader.visit(`${link}/nota`)).toBe(200)
  expect(await reader.page.getByRole('main').textContent()).toContain('Begin eerder. (voorbeeld)')
  await reader.close()
}, 120_000)
