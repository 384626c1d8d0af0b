import { expect, test } from 'vitest'
import { settleMark } from './mark.ts'

test('a value that cannot be placed on an axis is missing, never zero', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e16])
    expect(settleMark({ kind: 'known', value })).toEqual({ kind: 'missing' })
})

test('zero is a known value', () => {
  expect(settleMark({ kind: 'known', value: 0 })).toEqual({ kind: 'known', value: 0 })
})

test('a class has its ends in order, and with one end unknown it is missing', () => {
  expect(settleMark({ kind: 'class', low: 4, high: 1 })).toEqual({ kind: 'class', low: 1, high: 4 })
  expect(settleMark({ kind: 'class', low: 1, high: Number.NaN })).toEqual({ kind: 'missing' })
})
