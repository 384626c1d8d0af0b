import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  evictions,
  lacking,
  observed,
  quarter,
  threeMembers,
} from '../../domain/indicators/example-indicators.test.help.ts'
import { indicatorSeries } from '../../domain/indicators/indicator-series.ts'
import { indicatorChart } from './indicator-chart.ts'
import { shortPeriod } from './short-period.ts'

test('the chart runs from the baseline to the target and names both', () => {
  const { wide } = indicatorChart(
    indicatorSeries(evictions, quarter('2024-Q4', 10, 10, 8), threeMembers),
    'nl',
    'v01',
  )
  expect(wide).toContain('Laatste cijfer: 28 in 4e kwartaal 2024.')
  expect(wide).toContain('Streefwaarde: 20 in 4e kwartaal 2025.')
  expect(wide).toContain('K4 2023')
  expect(wide).toContain('Regio, K4 2024: 28')
})

test('a sum that lacks a municipality is drawn as missing, never as a fall', () => {
  const observations = [
    ...quarter('2024-Q3', 10, 10, 8),
    ...quarter('2024-Q4', 10, 9),
    lacking('zandhoven', '2024-Q4'),
  ]
  const { wide } = indicatorChart(indicatorSeries(evictions, observations, threeMembers), 'nl', 'v01')
  expect(wide).toContain('Regio, K4 2024: ontbreekt of niet compleet')
  expect(wide).not.toContain('Regio, K4 2024: 19')
})

test('the narrow and the wide drawing can stand in one page', () => {
  const { narrow, wide } = indicatorChart(indicatorSeries(evictions, [], threeMembers), 'nl', 'v01')
  const ids = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
  expect(ids(narrow).filter((id) => ids(wide).includes(id))).toEqual([])
})

test('any figures and any baseline or target can be drawn', () => {
  const point = fc.option(
    fc.record({
      period: fc.constantFrom('2022-Q1', '2024-Q1', '2024-Q4', '2026-Q2'),
      value: fc.double({ min: -1e12, max: 1e12, noNaN: true }),
    }),
  )
  const values = fc.array(fc.option(fc.double({ min: -1e12, max: 1e12, noNaN: true })), { maxLength: 4 })
  fc.assert(
    fc.property(point, point, values, (baseline, target, figures) => {
      const observations = figures.map((value, position) =>
        value === null
          ? lacking('region', `2024-Q${position + 1}`)
          : observed('region', `2024-Q${position + 1}`, value),
      )
      const indicator = { ...evictions, aggregation: 'none' as const, countsPeople: false, baseline, target }
      const { narrow, wide } = indicatorChart(
        indicatorSeries(indicator, observations, threeMembers),
        'nl',
        'x',
      )
      for (const svg of [narrow, wide]) expect(svg).not.toMatch(/NaN|Infinity|undefined/)
    }),
    { numRuns: 50 },
  )
})

test('periods are written short under an axis', () => {
  expect(['2024', '2024-H1', '2024-Q3', '2024-05'].map((period) => shortPeriod('nl', period))).toEqual([
    '2024',
    'H1 2024',
    'K3 2024',
    'mei 2024',
  ])
})
