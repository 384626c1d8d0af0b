import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoDesk, demoDesk, demoRegion } from '../../testing/demo-desk.ts'
import { importEntries } from '../registers/import-entries.ts'
import { indicatorRegister } from './indicator-register.ts'
import { observationRegister } from './observation-register.ts'
import { readMonitor } from './read-monitor.ts'

let desk: DemoDesk

beforeAll(async () => {
  desk = await demoDesk()
  const evictions = {
    code: 'V01',
    name: 'Huisuitzettingen (voorbeeld)',
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
  }
  const days = {
    ...evictions,
    code: 'D03',
    countsPeople: 'nee',
    aggregation: 'geen',
    actionLine: 1,
    unit: 'dagen',
  }
  await store(indicatorRegister, [evictions, days])
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
    { indicator: 'D03', place: 'Regionaal', period: '2024-Q1', value: '24,5', status: 'definitief' },
  ])
})
afterAll(() => desk.close())

async function store(register: typeof indicatorRegister, inputs: unknown[]) {
  const rows = inputs.map((input, position) => ({ number: position + 2, input }))
  const results = await importEntries(desk.as('coordinator'), demoRegion, register, rows)
  expect(results.ok && results.value.filter((result) => 'problem' in result)).toEqual([])
}

test('the monitor holds every indicator in the order of the lines, with its figures added up', async () => {
  const outcome = await readMonitor(desk.as('reader'), demoRegion)
  if (!outcome.ok) throw new Error('a reader reads')
  const [days, evictions] = outcome.value.monitor.indicators
  expect(days).toMatchObject({
    code: 'D03',
    region: [{ figure: { kind: 'known', value: 24.5 }, parts: null }],
  })
  expect(evictions).toMatchObject({
    code: 'V01',
    baseline: { period: '2023-Q4', figure: { kind: 'known', value: 13 } },
    target: { period: '2025-Q4', value: 6 },
    region: [
      {
        figure: { kind: 'known', value: 8 },
        provisional: true,
        parts: { known: 2, expected: 3, missing: [{ name: 'Laren', reason: 'not-measured' }] },
      },
    ],
  })
})

test('strangers and visitors see no monitor', async () => {
  expect(await readMonitor(desk.as('stranger'), demoRegion)).toMatchObject({ problem: { kind: 'not-found' } })
  expect(await readMonitor(desk.as('visitor'), demoRegion)).toMatchObject({
    problem: { kind: 'not-signed-in' },
  })
})
