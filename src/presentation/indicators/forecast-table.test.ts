import { expect, test } from 'vitest'
import type { KeptForecast } from '../../domain/forecasts/forecast.ts'
import { evictions } from '../../domain/indicators/example-indicators.test.help.ts'
import { indicatorSeries } from '../../domain/indicators/indicator-series.ts'
import { forecastTable, keptTable } from './forecast-table.ts'

const series = indicatorSeries(evictions, [], [])
const ahead = [
  { period: '2026-Q1', low: 18, lowerHalf: 22, middle: 24, upperHalf: 26, high: 31 },
  { period: '2026-Q2', low: 15, lowerHalf: 21, middle: 23, upperHalf: 26, high: 34 },
]
const kept: KeptForecast = {
  madeAt: new Date('2026-01-05T08:00:00Z'),
  from: '2025-Q4',
  figures: 9,
  ahead,
  came: null,
}

test('every period ahead stands with its middle and both bands', () => {
  const { rows } = forecastTable(series, ahead, 'nl')
  expect(rows.map(({ heading, cells }) => [heading, ...cells.map(({ text }) => text)])).toEqual([
    ['1e kwartaal 2026', '24', '18–31', '22–26'],
    ['2e kwartaal 2026', '23', '15–34', '21–26'],
  ])
})

test('an earlier forecast stands beside what came of it, and beside nothing while nothing came', () => {
  const came = { ...(ahead[1] ?? ahead[0]), value: 36, within: false }
  const table = keptTable(series, [{ ...kept, came } as KeptForecast, kept], 'nl')
  expect(table.rows.map(({ heading, cells }) => [heading, ...cells.map(({ text }) => text)])).toEqual([
    ['5 januari 2026', '4e kwartaal 2025', '2e kwartaal 2026', '15–34', '36', 'nee'],
    ['5 januari 2026', '4e kwartaal 2025', '1e kwartaal 2026', '18–31', 'nog geen nieuw cijfer', ''],
  ])
})
