import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { printableText } from './printable-text.ts'

const inLatin = (character: number) => character < 0x250

test('what a font can show stays as it is', () => {
  expect(printableText('Één “thuis” voor 1 euro\nen meer', (one) => inLatin(one) || one > 0x2000)).toBe(
    'Één “thuis” voor 1 euro\nen meer',
  )
})

test('what it cannot show is told by number, and what was never seen is left out', () => {
  expect(printableText('a😀b\u0007\ufeff\u200dc\td', inLatin)).toBe('a[U+1F600]bc d')
})

test('a word that no line can hold may be broken', () => {
  const shown = printableText('x'.repeat(4000), inLatin)
  expect(Math.max(...shown.split('\u200b').map(({ length }) => length))).toBeLessThanOrEqual(8)
  expect(shown.replaceAll('\u200b', '')).toBe('x'.repeat(4000))
})

test('only characters of the font come out, and of what marks a line or a break', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0x10ffff })), (all) => {
      const shown = printableText(String.fromCodePoint(...all), inLatin)
      return [...shown].every((one) => one === '\n' || one === '\u200b' || inLatin(one.codePointAt(0) ?? 0))
    }),
  )
})
