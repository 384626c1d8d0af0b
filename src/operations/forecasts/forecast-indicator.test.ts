import { expect, test } from 'vitest'
import { evictions, observed, threeMembers } from '../../domain/indicators/example-indicators.test.help.ts'
import { indicatorSeries } from '../../domain/indicators/indicator-series.ts'
import type { Observation } from '../../domain/indicators/monitor.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import { forecastIndicator } from './forecast-indicator.ts'

const yearly = { ...evictions, aggregation: 'none', rhythm: 'year', baseline: null } as const
const values = [40, 37, 33, 31, 28, 26]

function figures(...given: number[]): Observation[] {
  return given.map((value, index) => observed(wholeRegion, String(2020 + index), value))
}

function forecast(observations: Observation[], change: Partial<Parameters<typeof indicatorSeries>[0]> = {}) {
  return forecastIndicator(
    indicatorSeries({ ...yearly, target: null, ...change }, observations, threeMembers),
  )
}

function made(...given: Parameters<typeof forecast>) {
  const found = forecast(...given)
  if (found.kind === 'none') throw new Error(found.because)
  return found
}

test('a forecast looks as far ahead as the figures go back, and not beyond 2030', () => {
  expect(made(figures(...values)).ahead.map(({ period }) => period)).toEqual([
    '2026',
    '2027',
    '2028',
    '2029',
    '2030',
  ])
  expect(made(figures(40, 37, 33)).ahead.map(({ period }) => period)).toEqual(['2023', '2024'])
  const eightYears = figures(...values, 25, 24)
  expect(made(eightYears).ahead.at(-1)?.period).toBe('2030')
})

test('a target beyond 2030 is looked at when the figures go back as far', () => {
  const found = made(figures(...values, 25, 24), { target: { period: '2032', value: 15 } })
  expect(found.ahead.at(-1)?.period).toBe('2032')
  expect(found.target?.chance).toBeGreaterThan(0.1)
})

test('quarters are foretold by quarter, from sums of which no municipality lacks', () => {
  const quarters = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4']
  const whole = quarters.flatMap((period, index) =>
    threeMembers.map(({ code }) => observed(code, period, 12 - index)),
  )
  const lastLacksTwo = [...whole, observed('beukendam', '2025-Q1', 8)]
  const found = made(lastLacksTwo, { aggregation: 'sum', rhythm: 'quarter' })
  expect([found.from, found.figures]).toEqual(['2024-Q4', 4])
  expect(found.ahead.map(({ period }) => period)).toEqual(['2025-Q1', '2025-Q2', '2025-Q3'])
  expect(found.ahead[0]?.middle).toBeLessThan(27)
})

test('the pace that is needed stands beside the pace so far', () => {
  const { target } = made(figures(...values), { target: { period: '2029', value: 10 } })
  expect(target).toMatchObject({ period: '2029', value: 10, neededPace: -4, paceSoFar: -2.8 })
  expect(target?.chance).toBeGreaterThan(0)
  expect(target?.chance).toBeLessThan(0.5)
})

test('nobody is a target like another', () => {
  const { target } = made(figures(9, 7, 4, 3, 1, 1), { target: { period: '2027', value: 0 } })
  expect(target?.neededPace).toBe(-0.5)
  expect(target?.chance).toBeGreaterThan(0.2)
})

test('of a target further away than the figures go back no chance is told', () => {
  const { target } = made(figures(40, 37, 33), { target: { period: '2030', value: 10 } })
  expect(target).toMatchObject({ chance: null })
  expect(target?.neededPace).toBeCloseTo(-23 / 8, 12)
})

test('a target whose period has been measured is not ahead', () => {
  expect(made(figures(...values), { target: { period: '2025', value: 10 } }).target).toBeNull()
})

test('what can be no more than a hundred is not foretold above it', () => {
  const share = { countsPeople: false, unit: 'procent', highestValue: 100 }
  const found = made(figures(70, 78, 85, 90, 94, 97), share)
  for (const { low, high } of found.ahead) {
    expect(high).toBeLessThanOrEqual(100)
    expect(low).toBeGreaterThan(0)
  }
})

test('too few figures, or an amount of nought, foretell nothing, and it is said why', () => {
  expect(forecast([])).toEqual({ kind: 'none', because: 'too-few', figures: 0 })
  expect(forecast(figures(4, 5))).toEqual({ kind: 'none', because: 'too-few', figures: 2 })
  const money = { countsPeople: false, unit: 'miljoen euro' }
  expect(forecast(figures(0, 1.5, 2), money)).toEqual({
    kind: 'none',
    because: 'not-in-proportion',
    figures: 3,
  })
})

test('a forecast of earlier figures is held against those that came later', () => {
  expect(made(figures(...values)).backTest).toEqual({ tried: 5, within: 5 })
  expect(made(figures(40, 37, 33)).backTest.tried).toBe(0)
})

test('that the last figure may still change is told', () => {
  const last = { ...observed(wholeRegion, '2026', 25), status: 'provisional' as const }
  expect(made([...figures(...values), last]).provisional).toBe(true)
})
