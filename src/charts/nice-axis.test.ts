import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { niceAxis, valueRange } from './nice-axis.ts'

const values = fc.array(fc.double({ min: -1e15, max: 1e15, noNaN: true }), { minLength: 1, maxLength: 8 })

test('a count begins at zero and has whole ticks', () => {
  expect(niceAxis([1, 2], { isCount: true })).toEqual({ low: 0, high: 2, ticks: [0, 1, 2] })
  expect(niceAxis([88, 142], { isCount: true })).toEqual({ low: 0, high: 150, ticks: [0, 50, 100, 150] })
})

test('a share keeps its own range', () => {
  expect(niceAxis([58.5, 70], { isCount: false })).toEqual({ low: 55, high: 70, ticks: [55, 60, 65, 70] })
})

test('every value lies on the axis, which always has a length', () => {
  fc.assert(
    fc.property(values, fc.boolean(), (some, isCount) => {
      for (const { low, high } of [niceAxis(some, { isCount }), valueRange(some, { isCount })]) {
        expect(low).toBeLessThanOrEqual(Math.min(...some))
        expect(high).toBeGreaterThanOrEqual(Math.max(...some))
        expect(high - low).toBeGreaterThan(0)
      }
    }),
  )
})

test('without values there are no ticks to suggest any', () => {
  expect(niceAxis([], { isCount: true }).ticks).toEqual([])
})
