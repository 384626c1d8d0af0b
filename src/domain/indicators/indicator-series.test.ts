import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { evictions, lacking, observed, quarter, threeMembers } from './example-indicators.test.help.ts'
import { indicatorSeries } from './indicator-series.ts'
import type { Observation } from './monitor.ts'

test('the region is the sum of its municipalities', () => {
  const { region } = indicatorSeries(evictions, quarter('2024-Q1', 12, 8, 5), threeMembers)
  expect(region).toMatchObject([
    {
      period: '2024-Q1',
      figure: { kind: 'known', value: 25 },
      parts: { known: 3, expected: 3, missing: [] },
    },
  ])
})

test('a sum that lacks a municipality says which and why', () => {
  const observations = [...quarter('2024-Q1', 12, 8), lacking('zandhoven', '2024-Q1', 'not-public')]
  const [reading] = indicatorSeries(evictions, observations, threeMembers).region
  expect(reading).toMatchObject({
    figure: { kind: 'known', value: 20 },
    parts: { known: 2, expected: 3, missing: [{ name: 'Zandhoven', reason: 'not-public' }] },
  })
})

test('a municipality of which nothing was heard has not delivered yet', () => {
  const series = indicatorSeries(evictions, quarter('2024-Q1', 12), threeMembers)
  expect(series.region[0]?.parts?.missing.map(({ reason }) => reason)).toEqual([
    'not-delivered',
    'not-delivered',
  ])
  expect(series.municipalities[2]?.cells).toMatchObject([
    { figure: { kind: 'missing', reason: 'not-delivered' } },
  ])
})

test('a municipality to which it does not apply is no part of the sum', () => {
  const observations = [...quarter('2024-Q1', 12, 8), lacking('zandhoven', '2024-Q1', 'not-applicable')]
  expect(indicatorSeries(evictions, observations, threeMembers).region[0]?.parts).toEqual({
    known: 2,
    expected: 2,
    missing: [],
  })
})

test('where nobody could measure there is no sum, and nought is a sum', () => {
  const nobody = threeMembers.map(({ code }) => lacking(code, '2024-Q1'))
  expect(indicatorSeries(evictions, nobody, threeMembers).region[0]?.figure).toEqual({
    kind: 'missing',
    reason: 'not-measured',
  })
  const none = indicatorSeries(evictions, quarter('2024-Q1', 0, 0, 0), threeMembers)
  expect(none.region[0]?.figure).toEqual({ kind: 'known', value: 0 })
})

test('a period that was passed over stays in the series as missing', () => {
  const observations = [...quarter('2023-Q4', 1, 1, 1), ...quarter('2024-Q2', 2, 2, 2)]
  const { periods, region } = indicatorSeries(evictions, observations, threeMembers)
  expect(periods).toEqual(['2023-Q4', '2024-Q1', '2024-Q2'])
  expect(region[1]?.figure).toEqual({ kind: 'missing', reason: 'not-delivered' })
})

test('one provisional part makes the sum provisional', () => {
  const observations = quarter('2024-Q1', 12, 8, 5).map(
    (one, position): Observation => (position === 1 ? { ...one, status: 'provisional' } : one),
  )
  expect(indicatorSeries(evictions, observations, threeMembers).region[0]?.provisional).toBe(true)
})

test('an indicator that does not add up has the figure of the region and of nobody else', () => {
  const observations = [observed('region', '2024-Q1', 31), observed('beukendam', '2024-Q1', 12)]
  const series = indicatorSeries({ ...evictions, aggregation: 'none' }, observations, threeMembers)
  expect(series.region).toMatchObject([{ figure: { kind: 'known', value: 31 }, parts: null }])
  expect(series.municipalities.map(({ name }) => name)).toEqual(['Beukendam'])
})

test('a municipality counts from the day it joins until the day it leaves', () => {
  const [first, second, third] = threeMembers
  if (!first || !second || !third) throw new Error('there are three')
  const members = [first, { ...second, until: '2025-01-01' }, { ...third, from: '2025-01-01' }]
  const observations = [
    ...quarter('2024-Q4', 1, 2),
    observed('beukendam', '2025-Q1', 4),
    observed('zandhoven', '2025-Q1', 8),
  ]
  const { region, municipalities } = indicatorSeries(evictions, observations, members)
  expect(region.map(({ figure, parts }) => [figure, parts?.expected])).toEqual([
    [{ kind: 'known', value: 3 }, 2],
    [{ kind: 'known', value: 12 }, 2],
  ])
  expect(municipalities[1]?.cells[1]).toBeNull()
})

const values = fc.array(fc.oneof(fc.nat({ max: 500 }), fc.constant(null)), { minLength: 3, maxLength: 3 })

test('a sum is that of the parts that are known, and known and missing make up all', () => {
  fc.assert(
    fc.property(values, (parts) => {
      const { region } = indicatorSeries(evictions, asObservations(parts), threeMembers)
      const known = parts.filter((part) => part !== null)
      const [reading] = region
      expect(reading?.parts?.known).toBe(known.length)
      expect((reading?.parts?.known ?? 0) + (reading?.parts?.missing.length ?? 0)).toBe(3)
      const sum = known.reduce((total, part) => total + part, 0)
      expect(reading?.figure).toEqual(
        known.length > 0 ? { kind: 'known', value: sum } : { kind: 'missing', reason: 'not-measured' },
      )
    }),
  )
})

test('the order in which figures or municipalities come in changes no sum', () => {
  const decimals = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(decimals, (parts) => {
      const observations = asObservations(parts)
      const forwards = indicatorSeries(evictions, observations, threeMembers)
      const backwards = indicatorSeries(evictions, observations.toReversed(), threeMembers.toReversed())
      expect(backwards.region[0]?.figure).toEqual(forwards.region[0]?.figure)
    }),
  )
})

function asObservations(parts: readonly (number | null)[]): Observation[] {
  return parts.map((part, position) => {
    const place = threeMembers[position]?.code ?? ''
    return part === null ? lacking(place, '2024-Q1') : observed(place, '2024-Q1', part)
  })
}
