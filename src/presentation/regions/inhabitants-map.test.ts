import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inhabitantsMap } from './inhabitants-map.ts'

const places = [
  { code: 'GM0402', name: 'Hilversum', inhabitants: 91_733, longitude: 5.1679, latitude: 52.2227 },
  { code: 'GM0417', name: 'Laren', inhabitants: 11_528, longitude: 5.2168, latitude: 52.2471 },
]

test('the legend goes from the smallest municipality to the largest, and no further', () => {
  const { wide, narrow } = inhabitantsMap(places, 'nl', 'kaart')
  for (const words of [
    'Hilversum: 91.733',
    'Laren: 11.528',
    'minder dan 20.000',
    '20.000 tot 50.000',
    '50.000 tot 100.000',
  ])
    for (const drawing of [wide, narrow]) expect(drawing).toContain(words)
  expect(wide).not.toContain('100.000 tot')
})

test('the same map speaks English', () => {
  expect(inhabitantsMap(places, 'en', 'map').wide).toContain('fewer than 20,000')
})

test('any number of inhabitants finds a place on the map', () => {
  const place = fc.record({
    code: fc.stringMatching(/^GM\d{4}$/),
    name: fc.string({ minLength: 1, maxLength: 30 }),
    inhabitants: fc.nat(1_000_000),
    longitude: fc.double({ min: 3, max: 7.5, noNaN: true }),
    latitude: fc.double({ min: 50.5, max: 53.7, noNaN: true }),
  })
  fc.assert(
    fc.property(
      fc.uniqueArray(place, { minLength: 1, maxLength: 20, selector: ({ code }) => code }),
      (any) => {
        const { wide } = inhabitantsMap(any, 'nl', 'kaart')
        expect(wide).not.toContain('NaN')
        expect(wide.match(/class="chart__tile"/g)).toHaveLength(any.length)
      },
    ),
    { numRuns: 40 },
  )
})
