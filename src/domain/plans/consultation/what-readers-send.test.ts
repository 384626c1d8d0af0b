import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readInvitedLines } from './invited-lines.ts'
import { byPlace } from './order-of-places.ts'
import { personalDataIn } from './personal-data.ts'

test('an address, a phone number and a citizen service number are noticed, and sums and years are not', () => {
  for (const text of ['mail naam@voorbeeld.nl maar', 'x@y.eu']) expect(personalDataIn(text)).toBe('has-email')
  for (const text of ['06-12345678', '+31 6 12345678', 'bel 035 123 45 67', '(035) 1234567'])
    expect(personalDataIn(text), text).toBe('has-phone')
  for (const text of ['111222333', '1112.22.333']) expect(personalDataIn(text), text).toBe('has-bsn')
  for (const text of ['€ 317.741', 'in 2024 en 2025', 'actie 3.2.1', '111222334', '1 februari 2024'])
    expect(personalDataIn(text), text).toBeUndefined()
})

test('every line that is not empty is told once, good or wrong, under its own number', () => {
  fc.assert(
    fc.property(fc.array(fc.string().map((text) => text.replace(/[\r\n]/g, ''))), (lines) => {
      const numbers = readInvitedLines(lines.join('\n')).map(({ number }) => number)
      const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]))
      expect(numbers).toEqual(filled)
    }),
  )
})

test('places stand in the order of the plan, whatever order they came in', () => {
  const places = [
    'plan',
    'lijn-1',
    'doel-1.1',
    'actie-1.1.2',
    'actie-1.1.2/resultaat',
    'actie-1.1.10',
    'lijn-2',
  ]
  fc.assert(
    fc.property(fc.shuffledSubarray(places, { minLength: places.length }), (shuffled) => {
      expect(shuffled.toSorted(byPlace)).toEqual(places)
    }),
  )
})
