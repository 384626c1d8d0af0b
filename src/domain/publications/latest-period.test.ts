import { expect, test } from 'vitest'
import { evictions, lacking, observed, threeMembers } from '../indicators/example-indicators.test.help.ts'
import { indicatorSeries } from '../indicators/indicator-series.ts'
import type { Observation } from '../indicators/monitor.ts'
import { latestPeriod } from './latest-period.ts'

function series(rhythm: 'quarter' | 'year' | 'half-year' | 'month', ...observations: Observation[]) {
  return indicatorSeries({ ...evictions, rhythm }, observations, threeMembers)
}

test('the period that ends last counts, whatever its rhythm', () => {
  const year = series('year', observed('beukendam', '2024', 10))
  const quarter = series('quarter', observed('beukendam', '2024-Q3', 10))
  const half = series('half-year', observed('beukendam', '2025-H1', 10))
  const month = series('month', observed('beukendam', '2025-05', 10))
  expect(latestPeriod({ indicators: [year, quarter] })).toBe('2024')
  expect(latestPeriod({ indicators: [half, year, month] })).toBe('2025-H1')
})

test('a period for which nothing was handed in does not count', () => {
  const quarter = series('quarter', observed('beukendam', '2024-Q1', 10), lacking('beukendam', '2024-Q2'))
  expect(latestPeriod({ indicators: [quarter] })).toBe('2024-Q1')
})

test('without figures there is no period', () => {
  expect(latestPeriod({ indicators: [series('quarter')] })).toBeUndefined()
})
