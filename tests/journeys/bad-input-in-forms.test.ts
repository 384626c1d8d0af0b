import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addresses } from '../../src/web/addresses.ts'
import { newVisitor, openBrowser, type Visitor } from '../support/browser.ts'
import { besideField, fillForm, finding, sendForm } from '../support/fill-form.ts'
import { foundRegion } from '../support/found-region.ts'
import { publishRegion } from '../support/publish-region.ts'

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

/** What somebody can get wrong in a finding, and what is said beside the field. */
const wrong = {
  place: ['Atlantis', 'Wij kennen geen gemeente “Atlantis”.'],
  actionLine: ['7', 'Actielijn 7 bestaat niet. Kies een van de zes actielijnen.'],
  yearlyCostCents: ['12,5O0', '“12,5O0” is geen bedrag. Schrijf bijvoorbeeld 12.500,00.'],
  since: ['vorig jaar', '“vorig jaar” is geen jaartal dat hier kan.'],
  title: ['', 'Vul dit in.'],
} as const

for (const [name, [typed, sentence]] of Object.entries(wrong))
  test(`“${typed}” in ${name} comes back with a sentence beside the field`, async () => {
    await coordinator.visit(addresses.newEntry('nl', region, 'findings', { [name]: typed }))
    const { [name]: _, ...others } = finding
    await fillForm(page, others)
    await sendForm(page, 'Opslaan')
    await coordinator.examine()
    expect(await besideField(page, name)).toBe(sentence)
    expect(await page.locator(`[name="${name}"]`).inputValue()).toBe(typed)
    expect(await page.getByRole('alert').getByRole('link').textContent()).toContain(sentence)
  })

test('nothing of what was typed is lost when it comes back', async () => {
  const typed = {
    title: 'Voorbeeld: “inloop” & café <b>Huis</b>',
    description: 'Regel een\n\n  Regel drie; met = tekens',
    partners: 'Stichting A (voorbeeld); Stichting B (voorbeeld)',
    yearlyCostCents: '12,5O0',
    source: '=1+1',
  }
  const ticked = {
    approach: 'alone',
    state: 'exists',
    transformationClass: 'prevention',
    targetGroups: ['youth'],
  }
  await coordinator.visit(
    addresses.newEntry('nl', region, 'findings', { actionLine: '7', place: 'Atlantis' }),
  )
  await fillForm(page, { ...typed, ...ticked })
  await sendForm(page, 'Opslaan')
  for (const [name, text] of Object.entries({ ...typed, actionLine: '7', place: 'Atlantis' }))
    expect(await page.locator(`[name="${name}"]`).inputValue(), name).toBe(text)
  for (const [name, value] of Object.entries(ticked))
    expect(await page.locator(`[name="${name}"]:checked`).getAttribute('value'), name).toBe(String(value))
})

test('a day that never was is not taken', async () => {
  await coordinator.visit(addresses.newEntry('nl', region, 'participations'))
  await fillForm(page, { party: 'shelter-organisation', tookPlaceOn: '31-02-2024' })
  await sendForm(page, 'Opslaan')
  await coordinator.examine()
  expect(await besideField(page, 'tookPlaceOn')).toBe('De datum 31-02-2024 bestaat niet.')
  expect(await page.getByLabel('Datum').inputValue()).toBe('31-02-2024')
})

test('a text that is too long is kept, and the limit is said', async () => {
  await coordinator.visit(addresses.newEntry('nl', region, 'findings'))
  await fillForm(page, { ...finding, title: 'voorbeeld '.repeat(40) })
  await sendForm(page, 'Opslaan')
  await coordinator.examine()
  expect(await besideField(page, 'title')).toBe('Dit is te lang. Gebruik hoogstens 200 tekens.')
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
  await coordinator.visit(addresses.newEntry('nl', region, 'findings'))
  await fillForm(page, { ...finding, title })
  await sendForm(page, 'Opslaan')
  await coordinator.examine()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title)
  for (const path of [
    addresses.register('nl', region, 'findings'),
    addresses.exploration('nl', region),
    addresses.explorationCell('nl', region, 2, 'GM0406'),
    addresses.region('nl', region),
    `${await publishRegion(coordinator, { language: 'nl', region })}/verkenning`,
  ]) {
    await coordinator.visit(path)
    expect(await page.locator('main img[src="x"], main script').count(), path).toBe(0)
  }
  expect(
    await page.goto(addresses.register('nl', region, 'findings')).then((answer) => answer?.text()),
  ).toContain('&lt;img src=x')
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
