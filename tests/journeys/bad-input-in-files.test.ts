import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { formTexts } from '../../src/language/form-texts.ts'
import { addresses } from '../../src/web/addresses.ts'
import { newVisitor, openBrowser, type Visitor } from '../support/browser.ts'
import { sendForm } from '../support/fill-form.ts'
import { foundRegion } from '../support/found-region.ts'
import {
  csvFile,
  excelFile,
  type OddFile,
  workbookWithMergedHeadings,
  zipBomb,
} from '../support/odd-files.ts'

const headings = ['Actielijn', 'Gemeente', 'Titel', 'Doelen', 'Aanpak', 'Stand', 'Soort', 'Jaarlijkse kosten']
const said = formTexts.nl.file

let browser: Browser
let region: string
let coordinator: Visitor
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  region = await foundRegion('Voorbeeld van vreemde bestanden')
  coordinator = await newVisitor(browser, { who: 'coordinator' })
  page = coordinator.page
})

afterAll(() => browser.close())

const refused: Record<string, [() => OddFile | Promise<OddFile>, string]> = {
  'an empty CSV file': [() => csvFile(''), said['empty-file']],
  'an empty Excel file': [() => excelFile(Buffer.alloc(0)), said['empty-file']],
  'merged headings': [() => workbookWithMergedHeadings(headings), said['merged-header']],
  'a zip bomb': [() => zipBomb(), said['zip-bomb']],
  'a broken Excel file': [
    () => excelFile(Buffer.from('PK\x03\x04 en dan niets meer')),
    said['not-a-workbook'],
  ],
  'a picture': [() => csvFile('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'plaatje.csv'), said['not-text']],
  'a quote that never ends': [
    () => csvFile(`${headings.join(',')}\n2,"Huizen,zonder eind\n`),
    said['unbalanced-quotes'],
  ],
  'headings and nothing else': [() => csvFile(`${headings.join(';')}\n`), formTexts.nl.noRows],
  'a sheet of something else': [() => csvFile('Naam;Adres\nJan;Straat\n'), 'Deze kolommen ontbreken'],
}

for (const [name, [make, sentence]] of Object.entries(refused))
  test(`${name}: nothing is stored, and it is said why`, async () => {
    await upload(await make())
    await coordinator.examine()
    const alert = page.getByRole('alert')
    expect(await alert.textContent()).toContain('Er is niets opgeslagen.')
    expect(await alert.textContent()).toContain(sentence)
  })

test('a file of 60 MB is refused with a page, not with a broken connection', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'thuisplan-upload-'))
  const path = join(folder, 'groot.xlsx')
  writeFileSync(path, Buffer.alloc(60 * 1024 * 1024, 'voorbeeld'))
  await upload(path)
  await coordinator.examine()
  expect(await page.getByRole('alert').textContent()).toContain(said['too-large'])
  rmSync(folder, { recursive: true })
})

test('sending no file at all asks for one', async () => {
  await coordinator.visit(addresses.importRegister('nl', region, 'findings'))
  await sendForm(page, 'Bestand lezen')
  await coordinator.examine()
  expect(await page.getByRole('alert').textContent()).toContain('Kies eerst een bestand')
})

test('nothing was stored of any of them', async () => {
  await coordinator.visit(addresses.register('nl', region, 'findings'))
  expect(await page.getByText('Er zijn nog geen bevindingen.').isVisible()).toBe(true)
})

test('rows that are wrong come back with their cell and reason; the others are stored', async () => {
  const rows = [
    '2;Huizen;“Voorbeeld”: inloop’s avonds;voorkomen;zelfstandig;bestaat;preventie;12.500,50',
    '7;Huizen;Voorbeeld twee;voorkomen;zelfstandig;bestaat;preventie;',
    '2;Atlantis;Voorbeeld drie;voorkomen;zelfstandig;bestaat;preventie;',
    '2;Huizen;Voorbeeld vier;voorkomen;zelfstandig;bestaat;preventie;12,5O0',
    '2;Laren;<b>Voorbeeld</b> vijf;voorkomen;zelfstandig;gedaan;preventie;',
  ]
  await upload(csvFile(`\ufeff${headings.join(';')}\r\n${rows.join('\r\n')}\r\n`))
  await coordinator.examine()
  const places = await page.locator('.import-row--refused').allTextContents()
  expect(places.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
    'Rij 3, kolom A (Actielijn) Actielijn 7 bestaat niet. Kies een van de zes actielijnen.',
    'Rij 4, kolom B (Gemeente) Wij kennen geen gemeente “Atlantis”.',
    'Rij 5, kolom H (Jaarlijkse kosten) “12,5O0” is geen bedrag. Schrijf bijvoorbeeld 12.500,00.',
    'Rij 6, kolom F (Stand) “gedaan” is geen van de keuzes.',
  ])
  await coordinator.visit(addresses.register('nl', region, 'findings'))
  expect(await page.locator('tbody tr').count()).toBe(1)
  expect(await page.locator('tbody tr').textContent()).toContain('“Voorbeeld”: inloop’s avonds')
  await page.locator('tbody th a').click()
  await page.waitForURL(/bevindingen\/./)
  expect(await page.getByRole('main').innerText()).toMatch(/12\.500,50/)
})

async function upload(file: OddFile | string): Promise<void> {
  await page.goto(addresses.importRegister('nl', region, 'findings'))
  await page.locator('input[type="file"]').setInputFiles(file)
  await sendForm(page, 'Bestand lezen')
}
