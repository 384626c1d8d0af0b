import { expect, test } from 'vitest'
import {
  evictions,
  lacking,
  quarter,
  threeMembers,
} from '../../domain/indicators/example-indicators.test.help.ts'
import { indicatorSeries } from '../../domain/indicators/indicator-series.ts'
import type { IndicatorSeries } from '../../domain/indicators/monitor.ts'
import { protectMonitor } from './protect-monitor.ts'

function protect(series: IndicatorSeries): IndicatorSeries {
  const [result] = protectMonitor({ indicators: [series] }).indicators
  if (!result) throw new Error('one in, one out')
  return result
}

test('counts are rounded, and the total is rounded by itself', () => {
  const { region, municipalities } = protect(
    indicatorSeries(evictions, quarter('2024-Q1', 32, 12, 21), threeMembers),
  )
  expect(municipalities.map(({ cells }) => cells[0]?.figure)).toMatchObject([
    { kind: 'rounded', value: 30 },
    { kind: 'rounded', value: 10 },
    { kind: 'rounded', value: 20 },
  ])
  expect(region[0]?.figure).toEqual({ kind: 'rounded', value: 65, low: 63, high: 67 })
})

test('a small count becomes a class, and a total that would give it away a range', () => {
  const { region, municipalities } = protect(
    indicatorSeries(evictions, quarter('2024-Q1', 12, 7, 3), threeMembers),
  )
  expect(municipalities[2]?.cells[0]?.figure).toEqual({ kind: 'class', low: 1, high: 4 })
  expect(region[0]?.figure).toEqual({ kind: 'class', low: 18, high: 27 })
})

test('the baseline is protected too', () => {
  const series = indicatorSeries(
    { ...evictions, baseline: { period: '2023-Q4', value: 13 } },
    [],
    threeMembers,
  )
  expect(protect(series).baseline?.figure).toMatchObject({ kind: 'rounded', value: 15 })
})

test('an indicator that counts no people stays exact', () => {
  const series = indicatorSeries(
    { ...evictions, countsPeople: false },
    quarter('2024-Q1', 1, 2, 3),
    threeMembers,
  )
  expect(protect(series)).toEqual(series)
})

test('missing keeps its reason and its municipality', () => {
  const observations = [...quarter('2024-Q1', 12, 8), lacking('zandhoven', '2024-Q1', 'not-public')]
  const { region, municipalities } = protect(indicatorSeries(evictions, observations, threeMembers))
  expect(municipalities[2]?.cells[0]?.figure).toEqual({ kind: 'missing', reason: 'not-public' })
  expect(region[0]?.parts?.missing.map(({ name }) => name)).toEqual(['Zandhoven'])
})

test('a baseline does not tell what the table beside it hides', () => {
  // 4 + 4 is shown as 1-4, 1-4 and "5 to 12"; a baseline of "10" would say that both are 4.
  const two = threeMembers.slice(0, 2)
  const series = indicatorSeries(
    { ...evictions, baseline: { period: '2024-Q1', value: 8 } },
    quarter('2024-Q1', 4, 4),
    two,
  )
  expect(protect(series).baseline?.figure).toEqual({ kind: 'class', low: 5, high: 12 })
})
