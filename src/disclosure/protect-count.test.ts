import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { countsBehind } from './counts-behind.ts'
import { protectCount } from './protect-count.ts'

const counts = fc.oneof(fc.nat({ max: 60 }), fc.nat({ max: 900_000 }))

test('nought stays nought and 1 to 4 become one class', () => {
  expect(protectCount(0)).toEqual({ kind: 'rounded', value: 0 })
  expect([1, 2, 3, 4].map(protectCount)).toEqual(Array(4).fill({ kind: 'class', low: 1, high: 4 }))
})

test('from 5 on a count goes to the nearest multiple of five', () => {
  const shown = [5, 7, 8, 12, 13, 317_741].map(protectCount)
  expect(shown).toEqual([5, 5, 10, 10, 15, 317_740].map((value) => ({ kind: 'rounded', value })))
})

test.each([-1, 2.5, Number.NaN, Number.POSITIVE_INFINITY])('%s is refused as a count', (count) => {
  expect(() => protectCount(count)).toThrow(RangeError)
})

test('what is shown is never a number from 1 to 4 and at most 2 away from what was counted', () => {
  fc.assert(
    fc.property(counts, (count) => {
      const shown = protectCount(count)
      if (shown.kind === 'class') return count >= 1 && count <= 4
      return (shown.value === 0 || shown.value >= 5) && Math.abs(shown.value - count) <= 2
    }),
  )
})

test('protecting what is shown again changes nothing', () => {
  fc.assert(
    fc.property(counts, (count) => {
      const shown = protectCount(count)
      if (shown.kind === 'rounded') expect(protectCount(shown.value)).toEqual(shown)
    }),
  )
})

test('the counts behind a shown figure are exactly those that are shown like that', () => {
  fc.assert(
    fc.property(counts, counts, (count, other) => {
      const { low, high } = countsBehind(protectCount(count))
      const sameFigure = JSON.stringify(protectCount(other)) === JSON.stringify(protectCount(count))
      expect(other >= low && other <= high).toBe(sameFigure)
    }),
  )
})
