import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseAmountCents, parseDecimal } from './numbers.ts'

test.each([
  ['317741', 31_774_100],
  ['317.741', 31_774_100],
  ['€ 35.000,-', 3_500_000],
  ['12.500,50', 1_250_050],
  ['12500.5', 1_250_050],
  ['12,5', 1_250],
  ['-12,50', -1_250],
  ['161129113,17', 16_112_911_317],
  ['1 000,10', 100_010],
  ['12,500', 1_250],
])('%s is an amount', (text, cents) => {
  expect(parseAmountCents(text)).toBe(cents)
})

test.each(['12,5O0', '1,234.5', '12,345', 'gratis', '', '1.23.4', '12,', '€'])('%s is no amount', (text) => {
  expect(parseAmountCents(text)).toBeUndefined()
})

test('every amount is read back as it is written, in Dutch and as a computer writes it', () => {
  const dutch = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2 })
  fc.assert(
    fc.property(fc.integer({ min: -1e13, max: 1e13 }), (cents) => {
      expect(parseAmountCents(dutch.format(cents / 100)) === cents || cents === 0).toBe(true)
      expect(parseAmountCents((cents / 100).toFixed(2)) === cents || cents === 0).toBe(true)
    }),
  )
})

test('a point before three digits is a thousands mark, as Dutch readers mean it', () => {
  expect(parseDecimal('1.234')).toBe(1234)
  expect(parseDecimal('1.23')).toBe(1.23)
  expect(parseDecimal('1.234,5')).toBe(1234.5)
})
