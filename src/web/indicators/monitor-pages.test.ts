import { afterAll, beforeAll, expect, test } from 'vitest'
import { indicatorRegister } from '../../operations/indicators/indicator-register.ts'
import { observationRegister } from '../../operations/indicators/observation-register.ts'
import { importEntries } from '../../operations/registers/import-entries.ts'
import type { Register } from '../../operations/registers/register.ts'
import { type DemoDesk, demoDesk, demoRegion, type Who } from '../../testing/demo-desk.ts'
import { visitApp } from '../../testing/visit-app.ts'
import { addresses } from '../addresses.ts'
import { monitorPages } from './monitor-pages.tsx'

let desk: DemoDesk

beforeAll(async () => {
  desk = await demoDesk()
})
afterAll(() => desk.close())

function visit(who: Who, address: string) {
  return visitApp(desk.as(who), monitorPages()).request(address)
}

async function pageOf(who: Who, address: string): Promise<string> {
  const response = await visit(who, address)
  expect(response.status).toBe(200)
  return response.text()
}

async function store(register: Register, inputs: unknown[]) {
  const rows = inputs.map((input, position) => ({ number: position + 2, input }))
  const results = await importEntries(desk.as('coordinator'), demoRegion, register, rows)
  expect(results.ok && results.value.filter((result) => 'problem' in result)).toEqual([])
}

const monitor = addresses.monitor('nl', demoRegion)

test('an empty monitor says how to begin, and to a coordinator where', async () => {
  const page = await pageOf('coordinator', monitor)
  expect(page).toContain('Er zijn nog geen indicatoren')
  expect(page).toContain(addresses.newEntry('nl', demoRegion, 'indicators'))
  expect(await pageOf('reader', monitor)).not.toContain('/indicatoren/nieuw')
})

test('each line shows its indicators as tiles, or that it has none', async () => {
  await store(indicatorRegister, [
    {
      code: 'V01',
      name: 'Huisuitzettingen <voorbeeld>',
      definition: 'Aantal huishoudens.',
      unit: 'huishoudens',
      wanted: 'lager',
      actionLine: 2,
      transformationClass: 'preventie',
      countsPeople: 'ja',
      aggregation: 'som',
      rhythm: 'kwartaal',
      baselinePeriod: '2023-Q4',
      baselineValue: 13,
      targetPeriod: '2025-Q4',
      targetValue: 6,
      source: 'Corporaties (voorbeeld)',
      nextPublicationOn: '2027-02-15',
      isExample: 'ja',
    },
  ])
  await store(observationRegister, [
    { indicator: 'V01', place: 'Hilversum', period: '2024-Q1', value: 6, status: 'definitief' },
    { indicator: 'V01', place: 'Huizen', period: '2024-Q1', value: 2, status: 'voorlopig' },
    {
      indicator: 'V01',
      place: 'Laren',
      period: '2024-Q1',
      missingBecause: 'niet gemeten',
      status: 'definitief',
    },
  ])
  const page = await pageOf('reader', monitor)
  expect(page).toContain('Huisuitzettingen &lt;voorbeeld>')
  expect(page).not.toContain('<voorbeeld>')
  expect(page).toContain('Niet compleet: 2 van 3 gemeenten. Ontbreekt: Laren (niet gemeten).')
  expect(page).toContain('1 nog niet te zeggen')
  expect(page).toContain('Actielijn 2: Actielijn nummer 2')
  expect(page.slice(page.indexOf('Actielijnen zonder indicator')).match(/Actielijn \d: /g)).toHaveLength(5)
  expect(page).toContain(addresses.indicator('nl', demoRegion, 'V01'))
})

test('an indicator shows its definition, its chart, and the same figures as a table in sight', async () => {
  const page = await pageOf('reader', addresses.indicator('nl', demoRegion, 'V01'))
  expect(page).toContain('Aantal huishoudens.')
  expect(page.match(/<svg/g)).toHaveLength(2)
  expect(page).toContain('niet compleet')
  expect(page).toContain('voorlopig')
  expect(page).toContain('15 februari 2027')
  expect(page).toContain('Corporaties (voorbeeld)')
  expect(page).not.toMatch(/style="/)
})

test('too few figures give no forecast and the reason why; with three there are bands, in words and in a table', async () => {
  const address = addresses.indicator('nl', demoRegion, 'D09')
  const days = {
    code: 'D09',
    name: 'Dagen wachten (voorbeeld)',
    unit: 'dagen',
    wanted: 'lager',
    actionLine: 4,
    transformationClass: 'opvang',
    countsPeople: 'nee',
    aggregation: 'geen',
    rhythm: 'jaar',
    targetPeriod: '2025',
    targetValue: 10,
  }
  const figure = (period: string, value: number) => ({
    indicator: 'D09',
    place: 'Regionaal',
    period,
    value,
    status: 'definitief',
  })
  await store(indicatorRegister, [days])
  await store(observationRegister, [figure('2021', 20), figure('2022', 18)])
  expect(await pageOf('reader', address)).toContain('Er zijn nu 2 cijfers om mee te rekenen')
  await store(observationRegister, [figure('2023', 17)])
  const page = await pageOf('reader', address)
  expect(page).toMatch(/9 van de 10 keer ligt het cijfer in 2025 tussen \d+ en \d+/)
  expect(page).toContain('De kans dat de streefwaarde van 10 in 2025 wordt gehaald')
  expect(page).toContain('id="tabel-verwachting"')
  expect(page).toContain('Er is nog geen verwachting bewaard.')
})

test('a form for a new figure is offered to those who may fill it in, with what is known filled in', async () => {
  const indicator = addresses.indicator('nl', demoRegion, 'V01')
  const prefilled = addresses
    .newEntry('nl', demoRegion, 'observations', { indicator: 'V01', place: 'GM0406' })
    .replaceAll('&', '&amp;')
  expect(await pageOf('editorOfHuizen', indicator)).toContain(prefilled)
  expect(await pageOf('editorOfHuizen', indicator)).not.toContain(`${demoRegion}/indicatoren/`)
  expect(await pageOf('coordinator', indicator)).toContain('/wijzigen')
  expect(await pageOf('reader', indicator)).not.toContain('/nieuw')
})

test('the monitor is there in English', async () => {
  const page = await pageOf('reader', addresses.indicator('en', demoRegion, 'V01'))
  expect(page).toContain('What do we measure?')
  expect(page).toContain('2 of 3 municipalities')
  expect(page).toContain('lang="nl"')
})

test.each([
  ['stranger', 404],
  ['visitor', 401],
] as const)('to a %s the monitor answers %i', async (who, status) => {
  expect((await visit(who, monitor)).status).toBe(status)
  expect((await visit(who, addresses.indicator('nl', demoRegion, 'V01'))).status).toBe(status)
})

test('an indicator that does not exist is not found', async () => {
  expect((await visit('reader', addresses.indicator('nl', demoRegion, 'X99'))).status).toBe(404)
})
