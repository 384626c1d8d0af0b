import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Download, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCsv } from '../../src/documents/csv-read.ts'
import { readWorkbook } from '../../src/documents/workbook-read.ts'
import { type Noun, nounAddresses, nouns } from '../../src/domain/registers/noun.ts'
import { addresses } from '../../src/web/addresses.ts'
import { newVisitor, openBrowser, type Visitor } from '../support/browser.ts'
import { region as demoRegion } from '../support/every-page.ts'
import { sendForm } from '../support/fill-form.ts'
import { foundRegion } from '../support/found-region.ts'
import { csvFile, excelFile, type OddFile } from '../support/odd-files.ts'
import { root } from '../support/run-server.ts'

let browser: Browser
let region: string
let coordinator: Visitor
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  region = await foundRegion('Voorbeeld van bestanden')
  coordinator = await newVisitor(browser, { who: 'coordinator' })
  page = coordinator.page
})

afterAll(() => browser.close())

for (const noun of nouns)
  test(`what is downloaded of the ${noun} as Excel can be read back: every row lands, and nothing changes`, async () => {
    const before = await csvOf(demoRegion, noun)
    const file = await download(demoRegion, noun, 'xlsx')
    await upload(demoRegion, noun, excelFile(file))
    const rows = (await sheetOf(file)).rows.length
    expect(await sums()).toEqual([rows, 0])
    expect(await csvOf(demoRegion, noun)).toBe(before)
  })

test('the list itself offers both files', async () => {
  await coordinator.visit(addresses.register('nl', demoRegion, 'actions'))
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download als Excel' }).click(),
  ])
  expect(file.suggestedFilename()).toBe(`acties-${demoRegion}.xlsx`)
  expect(await page.getByRole('link', { name: 'Download als CSV' }).isVisible()).toBe(true)
})

test('a CSV file of another region lands in this one, and the same again changes nothing', async () => {
  const source = readFileSync(join(root, 'examples', 'gooi-en-vechtstreek', 'organisaties.csv'), 'utf8')
  await upload(region, 'organisations', csvFile(source))
  const [taken = 0, left] = await sums()
  expect(left).toBe(0)
  expect(taken).toBeGreaterThan(10)
  const first = await csvOf(region, 'organisations')
  await upload(region, 'organisations', csvFile(source))
  expect(await csvOf(region, 'organisations')).toBe(first)
})

test('refused rows are handed back as a sheet with the reason; mended, that sheet lands', async () => {
  const heading = 'Actielijn,Gemeente,Titel,Doelen,Aanpak,Stand,Soort'
  const good = '1,Huizen,Voorbeeld: loket,voorkomen,zelfstandig,bestaat,preventie'
  const bad = '7,Huizen,Voorbeeld: spreekuur,voorkomen,zelfstandig,bestaat,preventie'
  await upload(region, 'findings', csvFile(`${heading}\n${good}\n${bad}\n`))
  expect(await sums()).toEqual([1, 1])
  const [handed] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download de rijen die niet mee konden' }).click(),
  ])
  expect(handed.suggestedFilename()).toBe('bevindingen-geweigerd.xlsx')
  const sheet = await sheetOf(await bytesOf(handed))
  expect(sheet.header).toEqual([...heading.split(','), 'Reden'])
  expect(sheet.rows.map(({ cells }) => cells)).toEqual([
    [...bad.split(','), 'Actielijn: Actielijn 7 bestaat niet. Kies een van de zes actielijnen.'],
  ])
  const mended = [sheet.header, ...sheet.rows.map(({ cells }) => ['2', ...cells.slice(1)])]
  await upload(region, 'findings', csvFile(mended.map((cells) => cells.join(';')).join('\n')))
  expect(await sums()).toEqual([1, 0])
})

test('a reader may download but is offered no way in', async () => {
  const reader = await newVisitor(browser, { who: 'lezer' })
  await reader.visit(addresses.register('nl', demoRegion, 'goals'))
  expect(await reader.page.getByRole('link', { name: 'Download als Excel' }).isVisible()).toBe(true)
  expect(await reader.page.getByRole('link', { name: 'Uit een bestand halen' }).count()).toBe(0)
  expect(await reader.visit(addresses.importRegister('nl', demoRegion, 'goals'))).toBe(403)
  await reader.close()
})

async function download(region: string, noun: Noun, format: 'xlsx' | 'csv'): Promise<Buffer> {
  const answer = await page.request.get(addresses.exportRegister('nl', region, noun, format))
  expect(answer.headers()['content-disposition']).toContain(`"${nounAddresses[noun]}-${region}.${format}"`)
  return answer.body()
}

async function csvOf(region: string, noun: Noun): Promise<string> {
  const bytes = await download(region, noun, 'csv')
  expect((await readCsv(new Uint8Array(bytes))).ok).toBe(true)
  return bytes.toString('utf8')
}

async function bytesOf(file: Download): Promise<Buffer> {
  return readFileSync(await file.path())
}

async function sheetOf(bytes: Buffer) {
  const read = await readWorkbook(new Uint8Array(bytes))
  if (!read.ok || !read.sheets[0]) throw new Error(`not a workbook: ${JSON.stringify(read)}`)
  return read.sheets[0]
}

async function upload(region: string, noun: Noun, file: OddFile): Promise<void> {
  await page.goto(addresses.importRegister('nl', region, noun))
  await page.locator('input[type="file"]').setInputFiles(file)
  await sendForm(page, 'Bestand lezen')
}

/** How many rows were taken and how many were not, as the page says it. */
async function sums(): Promise<number[]> {
  return (await page.locator('.import-result__sum b').allTextContents()).map(Number)
}
