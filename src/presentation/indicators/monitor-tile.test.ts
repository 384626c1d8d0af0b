import { expect, test } from 'vitest'
import {
  evictions,
  lacking,
  observed,
  quarter,
  threeMembers,
} from '../../domain/indicators/example-indicators.test.help.ts'
import type { Figure } from '../../domain/indicators/figure.ts'
import { indicatorSeries } from '../../domain/indicators/indicator-series.ts'
import type { Observation } from '../../domain/indicators/monitor.ts'
import { monitorTile } from './monitor-tile.ts'

function tile(observations: readonly Observation[], change: Partial<typeof evictions> = {}) {
  return monitorTile(indicatorSeries({ ...evictions, ...change }, observations, threeMembers), 'nl', 'trend')
}

test('a tile says the figure, its course, its change and its target in words', () => {
  expect(tile(quarter('2024-Q4', 10, 10, 8))).toMatchObject({
    figure: { kind: 'number', text: '28' },
    unit: 'huishoudens',
    period: '4e kwartaal 2024',
    incomplete: '',
    status: { kind: 'on-course', word: 'Op koers' },
    change: {
      text: '12 minder dan bij de nulmeting (4e kwartaal 2023): de goede kant op',
      judgement: 'better',
    },
    target: { label: 'Streefwaarde in 4e kwartaal 2025:', value: '20' },
    source: 'Bron: Corporaties (voorbeeld)',
    nextPublication: 'Volgende publicatie: 15 februari 2027',
    isExample: true,
  })
})

test('a figure that lacks a municipality names it, and is not compared', () => {
  const observations = [...quarter('2024-Q4', 10, 10), lacking('zandhoven', '2024-Q4')]
  expect(tile(observations)).toMatchObject({
    incomplete: 'Niet compleet: 2 van 3 gemeenten. Ontbreekt: Zandhoven (niet gemeten).',
    status: { kind: 'unknown', because: 'Niet alle gemeenten hebben het cijfer geleverd.' },
    change: undefined,
  })
})

test('an indicator without any figure says so, and draws nothing', () => {
  const bare = tile([], { baseline: null, target: null, source: '', nextPublicationOn: null })
  expect(bare).toMatchObject({
    figure: { kind: 'missing', text: 'Nog geen cijfer' },
    period: '',
    target: undefined,
    source: 'Bron nog niet genoemd',
    nextPublication: '',
  })
  expect(bare.trend).toContain('<svg')
})

test('a protected figure is shown as a range, in the tile and in its drawing', () => {
  const series = indicatorSeries(
    { ...evictions, aggregation: 'none' },
    [observed('region', '2024-Q4', 3)],
    threeMembers,
  )
  const few: Figure = { kind: 'class', low: 1, high: 4 }
  const shown = monitorTile(
    { ...series, region: series.region.map((reading) => ({ ...reading, figure: few })) },
    'nl',
    'trend',
  )
  expect(shown.figure).toEqual({ kind: 'class', text: '1-4' })
  expect(shown.trend).toContain('1–4')
  expect(shown.change).toBeUndefined()
})

test('the tile speaks the language of the screen', () => {
  const series = indicatorSeries(evictions, quarter('2024-Q4', 20, 20, 8), threeMembers)
  expect(monitorTile(series, 'en', 'trend')).toMatchObject({
    status: { word: 'Off course' },
    change: { text: '8 more than at the baseline (Q4 2023): the wrong way', judgement: 'worse' },
  })
})
