import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { printableText } from './printable-text.ts'

const inLatin = (character: number) => character < 0x250

test('what a font can show stays as it is', () => {
  expect(printableText('Één “thuis” voor 1 euro\nen meer', [(one) => inLatin(one) || one > 0x2000])).toBe(
    'Één “thuis” voor 1 euro\nen meer',
  )
})

test('what it cannot show is told by number, and what was never seen is left out', () => {
  expect(printableText('a😀b\u0007\ufeff\u200dc\td', [inLatin])).toBe('a[U+1F600]bc d')
})

test('a word that no line can hold may be broken', () => {
  const shown = printableText('x'.repeat(4000), [inLatin])
  expect(Math.max(...shown.split('\u200b').map(({ length }) => length))).toBeLessThanOrEqual(8)
  expect(shown.replaceAll('\u200b', '')).toBe('x'.repeat(4000))
})

test('only characters of the font come out, and of what marks a line or a break', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0x10ffff })), (all) => {
      const shown = printableText(String.fromCodePoint(...all), [inLatin])
      return [...shown].every((one) => one === '\n' || one === '\u200b' || inLatin(one.codePointAt(0) ?? 0))
    }),
  )
})

const inHebrew = (character: number) => character >= 0x590 && character < 0x600
const isMark = (character: number) => character >= 0x300 && character < 0x370

test('a letter and its marks come from one family, and a mark that it lacks is told by number', () => {
  const families = [(one: number) => inLatin(one) || isMark(one), inHebrew]
  expect(printableText('x\u0323 \u05e9\u05b8', families)).toBe('x\u0323 \u05e9\u05b8')
  expect(printableText('\u05d0\u0301 e\u05b0!', families)).toBe('\u05d0[U+0301] e[U+05B0]!')
})

test('a mark that an earlier family has is told by number beside a letter which that family lacks', () => {
  const hebrewWithAcute = (one: number) => inHebrew(one) || isMark(one)
  const families = [(one: number) => inLatin(one) || isMark(one), hebrewWithAcute]
  expect(printableText('\u05d0\u0301 x\u0323', families)).toBe('\u05d0[U+0301] x\u0323')
})

test('no letter mixes families, whatever is written', () => {
  const families = [(one: number) => inLatin(one) || isMark(one), inHebrew]
  const sign = fc.oneof(fc.integer({ min: 0x20, max: 0x7e }), fc.integer({ min: 0x300, max: 0x5ff }))
  const clusters = new Intl.Segmenter('nl', { granularity: 'grapheme' })
  fc.assert(
    fc.property(fc.array(sign), (all) => {
      const shown = printableText(String.fromCodePoint(...all), families)
      return Array.from(clusters.segment(shown)).every(({ segment }) =>
        families.some((covers) =>
          [...segment].every((one) => one === '\u200b' || covers(one.codePointAt(0) ?? 0)),
        ),
      )
    }),
  )
})
