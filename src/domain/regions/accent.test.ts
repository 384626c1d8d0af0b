import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrastWithWhite, houseAccent, leastContrast, parseAccent } from './accent.ts'

test.each([
  ['#31408E', '#31408e'],
  [' 00695c ', '#00695c'],
  ['#a00', '#aa0000'],
  ['', null],
])('“%s” is the colour %s', (typed, accent) => {
  expect(parseAccent(typed)).toEqual({ accent })
})

test.each([
  ['paars', 'not-a-colour', 'paars'],
  ['#12345', 'not-a-colour', '#12345'],
  ['#ffcc00', 'colour-too-light', '1.5'],
  // 4.478 to one: just too light.
  ['#777777', 'colour-too-light', '4.4'],
])('“%s” is refused: %s', (typed, code, detail) => {
  expect(parseAccent(typed)).toEqual({ problem: { code, detail } })
})

test('whatever colour is taken can be read on white, and taking it again says the same', () => {
  expect(contrastWithWhite('#000000')).toBeCloseTo(21, 5)
  expect(contrastWithWhite('#ffffff')).toBeCloseTo(1, 5)
  expect(parseAccent(houseAccent)).toEqual({ accent: houseAccent })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
      const colour = `#${number.toString(16).padStart(6, '0')}`
      const parsed = parseAccent(colour)
      expect('accent' in parsed).toBe(contrastWithWhite(colour) >= leastContrast)
      if ('accent' in parsed) expect(parsed.accent).toBe(colour)
    }),
  )
})
