import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholePercentages } from './whole-percentages.ts'

const amounts = fc.array(fc.double({ min: 0, max: 1e15, noNaN: true }), { minLength: 1, maxLength: 6 })

test('percentages add up to 100 and none is a whole point away from its share', () => {
  fc.assert(
    fc.property(amounts, (some) => {
      const total = some.reduce((sum, amount) => sum + amount, 0)
      fc.pre(total > 0)
      const whole = wholePercentages(some) ?? expect.fail('there is something to divide')
      expect(whole.reduce((sum, percentage) => sum + percentage, 0)).toBe(100)
      for (const [index, percentage] of whole.entries())
        expect(Math.abs(percentage - ((some[index] ?? 0) / total) * 100)).toBeLessThan(1 + 1e-9)
    }),
  )
})

test('what is left goes to the largest remainder, and among equals to the first', () => {
  expect(wholePercentages([1, 1, 1])).toEqual([34, 33, 33])
  expect(wholePercentages([62.4, 25.3, 12.3])).toEqual([63, 25, 12])
})

test('a part of nothing is nothing', () => {
  expect(wholePercentages([0, 3, 1])).toEqual([0, 75, 25])
})

test('there are no shares of nothing, of less than nothing, or of what is not a number', () => {
  for (const none of [[], [0, 0], [-1, 3], [Number.NaN, 1], [Number.POSITIVE_INFINITY, 1]])
    expect(wholePercentages(none)).toBeUndefined()
})
