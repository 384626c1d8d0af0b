import fc from 'fast-check'
import { expect, test } from 'vitest'
import { regionSlug } from './region-slug.ts'

test.each([
  ['Regio Gooi en Vechtstreek', 'gooi-en-vechtstreek'],
  ['Gooi en Vechtstreek', 'gooi-en-vechtstreek'],
  ['’s-Hertogenbosch / Meierij', 's-hertogenbosch-meierij'],
  ['Fryslân', 'fryslan'],
  ['Súdwest-Fryslân', 'sudwest-fryslan'],
  ['Deventer / Zutphen', 'deventer-zutphen'],
  ['REGIO', 'regio'],
  ['Sønderborg', 'sonderborg'],
])('%s becomes the address %s', (name, slug) => {
  expect(regionSlug(name)).toBe(slug)
})

test.each(['', '…', 'Регион', 'Nieuw', 'Regio nieuw'])('“%s” is no address', (name) => {
  expect(regionSlug(name)).toBeUndefined()
})

test('a long name ends after a whole word', () => {
  const slug = regionSlug('Samenwerkende gemeenten van het noordelijke rivierengebied en omstreken') ?? ''
  expect(slug).toBe('samenwerkende-gemeenten-van-het-noordelijke-rivierengebied')
})

test('every address fits the database and the address bar', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (name) => {
      const slug = regionSlug(name)
      if (slug === undefined) return
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(slug.length).toBeLessThanOrEqual(60)
    }),
  )
})

test('an address made into an address stays the same', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (name) => {
      const slug = regionSlug(name)
      if (slug === undefined || slug.startsWith('regio')) return
      expect(regionSlug(slug)).toBe(slug)
    }),
  )
})

test('case, accents and outer white space make no other region', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zé '-]{1,40}$/), (name) => {
      expect(regionSlug(`  ${name.toUpperCase()} `)).toBe(regionSlug(name))
      expect(regionSlug(name.normalize('NFD'))).toBe(regionSlug(name))
    }),
  )
})
