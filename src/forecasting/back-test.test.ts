import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { backTest } from './back-test.ts'
import type { Measured } from './random-walk.ts'

function yearly(...values: number[]): Measured[] {
  return values.map((value, index) => ({ at: 2018 + index, value }))
}

test('every later figure is foretold from every beginning that goes back as far', () => {
  // From three figures two ahead, from four the two that are left, from five the last.
  expect(backTest(yearly(40, 38, 37, 35, 34, 32), { kind: 'count' })).toEqual({ tried: 5, within: 5 })
})

test('a series that turns was not foretold', () => {
  const { tried, within } = backTest(yearly(40, 38, 37, 120, 118), { kind: 'count' })
  expect([tried, within]).toEqual([3, 1])
})

test('three figures leave nothing to test', () => {
  expect(backTest(yearly(4, 5, 6), { kind: 'count' })).toEqual({ tried: 0, within: 0 })
})

test('never more came out than was tried', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(500), { maxLength: 12 }), (values) => {
      const { tried, within } = backTest(yearly(...values), { kind: 'count' })
      expect(within).toBeLessThanOrEqual(tried)
    }),
  )
})
