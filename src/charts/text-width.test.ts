import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from './arbitrary-charts.test.help.ts'
import { fitText, textWidth } from './text-width.ts'

test('figures are all equally wide', () => {
  expect(new Set([...'0123456789'].map((figure) => textWidth(figure, 14))).size).toBe(1)
})

test('a letter with an accent is as wide as the letter', () => {
  expect(textWidth('é', 14)).toBe(textWidth('e', 14))
})

test('a text that is cut ends in an ellipsis and fits', () => {
  expect(fitText('Gooise Meren', 14, 66)).toBe('Gooise…')
  fc.assert(
    fc.property(anyText, fc.double({ min: 0, max: 300, noNaN: true }), (text, width) => {
      expect(textWidth(fitText(text, 13, width), 13)).toBeLessThanOrEqual(width)
    }),
  )
})

test('a text that fits stays as it is', () => {
  expect(fitText('Laren', 14, 100)).toBe('Laren')
})
