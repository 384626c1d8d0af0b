import { expect, test } from 'vitest'
import { addresses } from '../addresses.ts'
import { readPublishedAddress } from './published-address.ts'

test('every address we make is one we read', () => {
  expect(readPublishedAddress(addresses.publication('nl', 'gooi', 3))).toEqual({
    region: 'gooi',
    number: 3,
    path: 'nl',
  })
  expect(readPublishedAddress(addresses.publication('en', 'gooi', 12, 'plan'))).toEqual({
    region: 'gooi',
    number: 12,
    path: 'en/plan',
  })
  expect(readPublishedAddress(addresses.publicationData('gooi', 3, 'acties.csv'))).toEqual({
    region: 'gooi',
    number: 3,
    path: 'data/acties.csv',
  })
})

test.each([
  '/nl/publicaties/gooi',
  '/nl/publicaties/gooi/alle',
  '/nl/publicaties/gooi/03',
  '/nl/publicaties/gooi/0',
  '/nl/publicaties/gooi/3/',
  '/nl/publicaties/gooi/3/plan/meer',
  '/nl/publicaties/gooi/99999999999',
  '/nl/publicaties/Gooi/3',
  '/de/publicaties/gooi/3',
  '/publicaties/gooi/3/data/../nl',
  '/publicaties/gooi/3/nl',
  '/nl/regios/gooi/publiceren',
  '/',
])('%s is no published page, so that every page has one address', (address) => {
  expect(readPublishedAddress(address)).toBeUndefined()
})
