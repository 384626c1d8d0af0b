import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from './arbitrary-charts.test.help.ts'
import { readSvg } from './read-svg.test.help.ts'
import { coordinate, element, words } from './svg-text.ts'

test('whatever a text holds, it is read back as text, between tags and in an attribute', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { fault, elements } = readSvg(element('text', { class: text }, words(text)))
      expect(fault).toBeUndefined()
      expect(elements).toHaveLength(1)
      const shown = text
        .toWellFormed()
        .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
      expect(elements[0]).toMatchObject({ text: shown, attributes: { class: shown } })
    }),
  )
})

test('both kinds of quotes are escaped', () => {
  expect(words(`"a" 'b'`)).toBe('&quot;a&quot; &#39;b&#39;')
})

test('a coordinate has two decimals at most and no minus before zero', () => {
  expect([1 / 3, 12, -0.001, 99.996].map(coordinate)).toEqual(['0.33', '12', '0', '100'])
})

test('a coordinate that is not a number is a fault of ours and is never written', () => {
  expect(() => element('line', { x1: Number.NaN })).toThrow(RangeError)
})
