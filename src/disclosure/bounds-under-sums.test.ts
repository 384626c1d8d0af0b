import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundsUnderSums } from './bounds-under-sums.ts'
import type { Interval } from './counts-behind.ts'

const interval = fc
  .tuple(fc.nat({ max: 6 }), fc.nat({ max: 4 }))
  .map(([low, width]): Interval => ({ low, high: low + width }))

test('two parts of 1-4 under a total of 8 to 12 are 4 and 4', () => {
  const intervals = [
    { low: 1, high: 4 },
    { low: 1, high: 4 },
    { low: 8, high: 12 },
  ]
  const bounds = boundsUnderSums(intervals, [{ total: 2, parts: [0, 1] }])
  expect(bounds).toEqual([
    { low: 4, high: 4 },
    { low: 4, high: 4 },
    { low: 8, high: 8 },
  ])
})

test('a withheld part is bounded by the total', () => {
  const intervals = [
    { low: 0, high: Number.POSITIVE_INFINITY },
    { low: 5, high: 7 },
    { low: 8, high: 12 },
  ]
  const [withheld] = boundsUnderSums(intervals, [{ total: 2, parts: [0, 1] }])
  expect(withheld).toEqual({ low: 1, high: 7 })
})

test('a subtotal in one publication narrows a part in another', () => {
  const [a, b, , subtotal, total] = [0, 1, 2, 3, 4] as const
  const intervals = [
    { low: 1, high: 4 },
    { low: 0, high: 0 },
    { low: 13, high: 17 },
    { low: 1, high: 4 },
    { low: 20, high: 22 },
  ]
  const bounds = boundsUnderSums(intervals, [
    { total: subtotal, parts: [a, b] },
    { total, parts: [subtotal, 2] },
  ])
  expect(bounds[a]).toEqual({ low: 3, high: 4 })
})

test('figures that contradict each other are a surprise', () => {
  const contradiction = [
    { low: 1, high: 4 },
    { low: 8, high: 12 },
  ]
  expect(() => boundsUnderSums(contradiction, [{ total: 1, parts: [0] }])).toThrow(RangeError)
})

test('for one sum the bounds are those found by trying every combination', () => {
  fc.assert(
    fc.property(fc.array(interval, { minLength: 1, maxLength: 4 }), interval, (parts, total) => {
      const tried = combinations(parts).filter((counts) => isIn(sumOf(counts), total))
      fc.pre(tried.length > 0)
      const bounds = boundsUnderSums(
        [...parts, total],
        [{ total: parts.length, parts: parts.map((_, n) => n) }],
      )
      const found = [...parts.map((_, n) => tried.map((counts) => counts[n] ?? 0)), tried.map(sumOf)]
      expect(bounds).toEqual(found.map((all) => ({ low: Math.min(...all), high: Math.max(...all) })))
    }),
  )
})

function combinations(parts: readonly Interval[]): number[][] {
  const [first, ...rest] = parts
  if (first === undefined) return [[]]
  const values = Array.from({ length: first.high - first.low + 1 }, (_, step) => first.low + step)
  return combinations(rest).flatMap((tail) => values.map((value) => [value, ...tail]))
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

function isIn(count: number, { low, high }: Interval): boolean {
  return count >= low && count <= high
}
