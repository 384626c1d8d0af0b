import { expect, test } from 'vitest'
import {
  evictions,
  lacking,
  observed,
  quarter,
  threeMembers,
} from '../../domain/indicators/example-indicators.test.help.ts'
import { indicatorSeries } from '../../domain/indicators/indicator-series.ts'
import { municipalityTable, regionTable } from './indicator-table.ts'

const observations = [
  ...quarter('2024-Q1', 12, 8, 5),
  ...quarter('2024-Q2', 11, 7),
  lacking('zandhoven', '2024-Q2', 'not-public'),
]
const series = indicatorSeries(evictions, observations, threeMembers)

test('the region stands in the table by period, newest first, with how many municipalities it is made of', () => {
  const { columns, rows } = regionTable(series, 'nl')
  expect(columns.map(({ heading }) => heading)).toEqual(['Periode', 'Regio', 'Gemeenten', 'Status'])
  expect(rows.map(({ heading, cells }) => [heading, ...cells.map(({ text }) => text)])).toEqual([
    ['2e kwartaal 2024', '18', '2 van 3 gemeenten', 'Definitief'],
    ['1e kwartaal 2024', '25', '3 van 3 gemeenten', 'Definitief'],
  ])
})

test('a sum that is no total says so, and a total does not', () => {
  const [newest, oldest] = regionTable(series, 'nl').rows
  expect(newest?.cells[0]).toEqual({ kind: 'number', text: '18', note: 'niet compleet' })
  expect(newest?.cells[1]?.note).toBe('Ontbreekt: Zandhoven (niet openbaar)')
  expect(oldest?.cells[0]?.note).toBe('')
})

test('each municipality has its column, and what is missing says why', () => {
  const table = municipalityTable(series, 'nl')
  expect(table?.columns.map(({ heading }) => heading)).toEqual([
    'Periode',
    'Beukendam',
    'Lindewaard',
    'Zandhoven',
    'Regio',
  ])
  expect(table?.rows[0]?.cells.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'number 11',
    'number 7',
    'missing Niet openbaar',
    'number 18',
  ])
})

test('an indicator of the region alone has no table of municipalities', () => {
  const days = indicatorSeries(
    { ...evictions, aggregation: 'none' },
    [observed('region', '2024-Q1', 24)],
    threeMembers,
  )
  expect(municipalityTable(days, 'nl')).toBeUndefined()
  expect(regionTable(days, 'nl').columns.map(({ heading }) => heading)).toEqual([
    'Periode',
    'Regio',
    'Status',
  ])
})

test('figures from different sources each name theirs', () => {
  const mixed = [
    observed('region', '2024-Q1', 24),
    { ...observed('region', '2024-Q2', 22), source: 'Burgerzaken (voorbeeld)' },
  ]
  const { columns, rows } = regionTable(
    indicatorSeries({ ...evictions, aggregation: 'none' }, mixed, threeMembers),
    'nl',
  )
  expect(columns.at(-1)?.heading).toBe('Bron')
  expect(rows.map(({ cells }) => cells.at(-1)?.text)).toEqual([
    'Burgerzaken (voorbeeld)',
    'Corporaties (voorbeeld)',
  ])
})

test('protected figures come with the reason and with the warning that they may not add up', () => {
  expect(regionTable(series, 'nl').note).toBe('')
  const rounded = { kind: 'rounded', value: 20, low: 18, high: 22 } as const
  const shown = { ...series, region: series.region.map((reading) => ({ ...reading, figure: rounded })) }
  expect(regionTable(shown, 'nl').note).toContain('Daardoor tellen zij soms niet precies op')
})
