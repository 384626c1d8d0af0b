import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addresses } from '../../src/web/addresses.ts'
import { newVisitor, openBrowser, type Visitor } from '../support/browser.ts'
import { foundRegion } from '../support/found-region.ts'

let browser: Browser
let region: string
let coordinator: Visitor
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  region = await foundRegion('Voorbeeld van verkeerd ingevuld')
  coordinator = await newVisitor(browser, { who: 'coordinator' })
  page = coordinator.page
})

afterAll(() => browser.close())

test('everything wrong in a finding is said at once, each beside its own field', async () => {
  await coordinator.visit(
    addresses.newEntry('nl', region, 'findings', { actionLine: '7', place: 'Atlantis', title: 'Voorbeeld: spreekuur' }),
  )
  await fillFinding()
  await page.getByLabel('Jaarlijkse kosten').fill('12,5O0')
  await page.getByLabel('Sinds').fill('vorig jaar')
  await save()
  await coordinator.examine()
  expect(await besideField('actionLine')).toBe('Actielijn 7 bestaat niet. Kies een van de zes actielijnen.')
  expect(await besideField('place')).toBe('Wij kennen geen gemeente “Atlantis”.')
  expect(await besideField('yearlyCostCents')).toBe('“12,5O0” is geen bedrag. Schrijf bijvoorbeeld 12.500,00.')
  expect(await besideField('since')).toBe('“vorig jaar” is geen jaartal dat hier kan.')
  expect(await page.getByRole('alert').getByRole('link').count()).toBe(4)
})

test('nothing of what was typed is lost when it comes back', async () => {
  const typed = { title: 'Voorbeeld: “inloop” & café <b>Huis</b>', description: 'Regel een\n\n  Regel drie; met = tekens' }
  await coordinator.visit(addresses.newEntry('nl', region, 'findings', { actionLine: '7', place: 'Atlantis' }))
  await fillFinding()
  await page.getByLabel('Titel').fill(typed.title)
  await page.getByLabel('Omschrijving').fill(typed.description)
  await page.getByLabel('Partners').fill('Stichting A (voorbeeld); Stichting B (voorbeeld)')
  await page.getByLabel('Jongeren').check()
  await page.getByLabel('Jaarlijkse kosten').fill('12,5O0')
  await save()
  expect(await page.getByLabel('Titel').inputValue()).toBe(typed.title)
  expect(await page.getByLabel('Omschrijving').inputValue()).toBe(typed.description)
  expect(await page.getByLabel('Partners').inputValue()).toBe('Stichting A (voorbeeld); Stichting B (voorbeeld)')
  expect(await page.getByLabel('Actielijn').inputValue()).toBe('7')
  expect(await page.getByLabel('Gemeente').inputValue()).toBe('Atlantis')
  expect(await page.getByLabel('Jaarlijkse kosten').inputValue()).toBe('12,5O0')
  for (const chosen of ['Voorkomen', 'Zelfstandig', 'Bestaat', 'Preventie', 'Jongeren'])
    expect(await page.getByLabel(chosen, { exact: true }).isChecked(), chosen).toBe(true)
})

test('a day that never was is not taken', async () => {
  await coordinator.visit(addresses.newEntry('nl', region, 'participations'))
  await page.getByLabel('Opvangorganisatie').check()
  await page.getByLabel('Datum').fill('31-02-2024')
  await save()
  await coordinator.examine()
  expect(await besideField('tookPlaceOn')).toBe('De datum 31-02-2024 bestaat niet.')
  expect(await page.getByLabel('Datum').inputValue()).toBe('31-02-2024')
})

test('a text that is too long is kept, and the limit is said', async () => {
  await coordinator.visit(addresses.newEntry('nl', region, 'findings'))
  await page.getByLabel('Titel').fill('voorbeeld '.repeat(40))
  await save()
  await coordinator.examine()
  expect(await besideField('title')).toBe('Dit is te lang. Gebruik hoogstens 200 tekens.')
  expect((await page.getByLabel('Titel').inputValue()).length).toBe(400)
})

test('nothing was stored of all that was refused', async () => {
  await coordinator.visit(addresses.register('nl', region, 'findings'))
  expect(await page.getByText('Er zijn nog geen bevindingen.').isVisible()).toBe(true)
  await coordinator.visit(addresses.register('nl', region, 'participations'))
  expect(await page.locator('tbody tr').count()).toBe(0)
})

test('HTML in a title is text, wherever it is shown', async () => {
  const title = '<img src=x onerror="alert(1)"><script>alert(2)</script> voorbeeld'
  const alarms: string[] = []
  page.on('dialog', (dialog) => {
    alarms.push(dialog.message())
    return dialog.dismiss()
  })
  await coordinator.visit(addresses.newEntry('nl', region, 'findings', { actionLine: '2', place: 'GM0406' }))
  await fillFinding()
  await page.getByLabel('Titel').fill(title)
  await save()
  await coordinator.examine()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title)
  for (const path of [
    addresses.register('nl', region, 'findings'),
    addresses.exploration('nl', region),
    addresses.explorationCell('nl', region, 2, 'GM0406'),
    addresses.region('nl', region),
  ]) {
    await coordinator.visit(path)
    expect(await page.locator('main img[src="x"], main script').count(), path).toBe(0)
  }
  expect(await page.goto(addresses.register('nl', region, 'findings')).then((answer) => answer?.text())).toContain(
    '&lt;img src=x',
  )
  expect(alarms).toEqual([])
})

test('an address somebody made up is answered with a page, whatever is in it', async () => {
  const made = [
    '/nl/regios/bestaat-niet',
    '/nl/regios/nul%00byte',
    '/nl/regios/half%E0%A4',
    `/nl/regios/${'lang'.repeat(1000)}`,
    `/nl/regios/${region}/acties/geen-nummer`,
    `/nl/regios/${region}/acties/00000000-0000-4000-8000-000000000000`,
    `/nl/regios/${region}/monitor/%3Cscript%3E`,
    `/nl/regios/${region}/verkenning/7/GM0406`,
    `/nl/regios/${region}/verkenning/2/GM9999`,
    `/nl/publicaties/${region}/9999`,
    `/nl/publicaties/${region}/-1`,
    `/nl/landelijk-kader?uitgave=%00`,
    '/de/regios',
    '/nl/',
  ]
  for (const path of made) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(404)
    expect(await page.getByRole('heading', { level: 1 }).textContent(), path).toBe('Deze pagina is er niet')
  }
  await coordinator.examine()
})

test('words in the address are never taken for markup', async () => {
  await coordinator.visit(
    `${addresses.register('nl', region, 'findings')}?gedaan=saved&wat=bevindingen&naam=%3Cimg%20src%3Dx%3E&id=x`,
  )
  expect(await page.locator('main img').count()).toBe(0)
  expect(await page.getByRole('status').textContent()).toContain('<img src=x>')
})

/** The choices a finding needs; what is wrong is typed after it. */
async function fillFinding(): Promise<void> {
  await page.getByLabel('Voorkomen', { exact: true }).check()
  await page.getByLabel('Zelfstandig', { exact: true }).check()
  await page.getByLabel('Bestaat', { exact: true }).check()
  await page.getByLabel('Preventie', { exact: true }).check()
}

async function save(): Promise<void> {
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await page.waitForLoadState()
}

/** What stands beside a field, and only when the field itself points there. */
async function besideField(name: string): Promise<string | null> {
  const describers = await page.locator(`#${name}`).getAttribute('aria-describedby')
  expect(describers?.split(' '), name).toContain(`${name}-fout`)
  return page.locator(`#${name}-fout`).textContent()
}
