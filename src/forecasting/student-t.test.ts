import { expect, test } from 'vitest'
import { tBelow, tQuantile } from './student-t.ts'

// Printed by R: qt(p, df).
test.each([
  [0.95, 1, 6.313752],
  [0.95, 2, 2.919986],
  [0.95, 5, 2.015048],
  [0.95, 10, 1.812461],
  [0.95, 30, 1.697261],
  [0.75, 4, 0.7406971],
  [0.05, 7, -1.894579],
])('the quantile at %d with %d degrees of freedom is that of R', (probability, degrees, expected) => {
  expect(tQuantile(probability, degrees)).toBeCloseTo(expected, 5)
  expect(tBelow(expected, degrees)).toBeCloseTo(probability, 6)
})

test('nothing is under minus infinity, and everything under infinity', () => {
  expect([tBelow(Number.NEGATIVE_INFINITY, 4), tBelow(Number.POSITIVE_INFINITY, 4)]).toEqual([0, 1])
})
