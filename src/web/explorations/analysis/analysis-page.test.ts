import { afterAll, beforeAll, expect, test } from 'vitest'
import { findingRegister } from '../../../operations/explorations/finding-register.ts'
import { importEntries } from '../../../operations/registers/import-entries.ts'
import { type DemoDesk, demoDesk, demoRegion, type Who } from '../../../testing/demo-desk.ts'
import { visitApp } from '../../../testing/visit-app.ts'
import { addresses } from '../../addresses.ts'
import { explorationPages } from '../exploration-pages.tsx'

let desk: DemoDesk

beforeAll(async () => {
  desk = await demoDesk()
})
afterAll(() => desk.close())

function visit(who: Who, language: 'nl' | 'en' = 'nl') {
  const address = addresses.explorationAnalysis(language, demoRegion)
  return visitApp(desk.as(who), explorationPages()).request(address)
}

async function pageOf(who: Who, language: 'nl' | 'en' = 'nl'): Promise<string> {
  const response = await visit(who, language)
  expect(response.status).toBe(200)
  return response.text()
}

test('without findings there is nothing to analyse, and it says so', async () => {
  const page = await pageOf('reader')
  expect(page).toContain('Er zijn nog geen bevindingen')
  expect(page).not.toContain('id="leemten"')
})

test('every part leads to the findings it was read from, and says how', async () => {
  const measure = {
    actionLine: 2,
    place: 'Huizen',
    aims: 'voorkomen',
    approach: 'zelfstandig',
    state: 'bestaat',
    transformationClass: 'preventie',
    partners: 'Corporatie (voorbeeld)',
    yearlyCostCents: '12.500',
    fundedUntil: '2024',
    perspective: 'ervaringskennis',
  }
  const rows = [
    { ...measure, title: 'Eén (voorbeeld)' },
    { ...measure, title: 'Twee (voorbeeld)', place: 'Regionaal' },
    { ...measure, title: 'Drie (voorbeeld)', actionLine: 3, state: 'ontbreekt' },
  ].map((input, position) => ({ number: position + 2, input }))
  const imported = await importEntries(desk.as('coordinator'), demoRegion, findingRegister, rows)
  expect(imported.ok && imported.value.filter((result) => 'problem' in result)).toEqual([])

  const page = await pageOf('reader')
  expect(page).toContain(addresses.explorationCell('nl', demoRegion, 3, 'GM0406'))
  expect(page).toMatch(/Drie \(voorbeeld\)/)
  expect(page).toContain('Corporatie (voorbeeld)')
  expect(page).toMatch(/€\s25\.000/)
  expect(page.match(/Hoe komen wij hieraan\?/g)).toHaveLength(5)
  expect(page).toContain('Statushouders')
  expect(page).not.toMatch(/<li>Mensen met ervaringskennis<\/li>/)
  expect(await pageOf('reader', 'en')).toContain('Dependence')
})

test('who does not belong to the region sees no analysis', async () => {
  expect((await visit('stranger')).status).toBe(404)
  expect((await visit('visitor')).status).toBe(401)
})
