import { expect, test } from 'vitest'
import { parseTerms, type TermsMatter } from './municipality-term.ts'

const huizen = { code: 'GM0406', name: 'Huizen', validFrom: '2023-01-01', validTo: null }
const laren = { code: 'GM0417', name: 'Laren', validFrom: '2023-01-01', validTo: null }
const municipalities = [
  { code: 'GM0406', name: 'Huizen', inhabitants: 40938 },
  { code: 'GM0417', name: 'Laren', inhabitants: 11528 },
  { code: 'GM0363', name: 'Amsterdam', inhabitants: 882633 },
]
const matter: TermsMatter = {
  terms: [huizen, laren],
  municipalities,
  centreMunicipality: 'GM0406',
  today: '2026-11-22',
}
const asItStands = { 'from-GM0406-2023-01-01': '1-1-2023', 'from-GM0417-2023-01-01': '1-1-2023' }

const problemsOf = (input: Record<string, string>, given = matter) => {
  const outcome = parseTerms({ ...asItStands, ...input }, given)
  return outcome.ok || outcome.problem.kind !== 'invalid' ? {} : outcome.problem.fields
}

test('a municipality leaves on a day, and another joins', () => {
  const outcome = parseTerms(
    {
      ...asItStands,
      'to-GM0417-2023-01-01': '1-1-2027',
      newMunicipality: 'amsterdam',
      newFrom: '1-3-2027',
    },
    matter,
  )
  expect(outcome).toEqual({
    ok: true,
    value: [
      { ...huizen, wasFrom: '2023-01-01' },
      { ...laren, wasFrom: '2023-01-01', validTo: '2027-01-01' },
      { code: 'GM0363', name: 'Amsterdam', wasFrom: null, validFrom: '2027-03-01', validTo: null },
    ],
  })
})

test('the centre municipality stays, and belongs today', () => {
  expect(problemsOf({ 'to-GM0406-2023-01-01': '1-1-2030' })).toEqual({
    'to-GM0406-2023-01-01': { code: 'centre-municipality-stays', detail: 'Huizen' },
  })
  expect(problemsOf({ 'from-GM0406-2023-01-01': '1-1-2030' })).toEqual({
    'from-GM0406-2023-01-01': { code: 'centre-municipality-stays', detail: 'Huizen' },
  })
})

test('terms of one municipality do not overlap, and one that left can come back', () => {
  expect(problemsOf({ newMunicipality: 'Laren', newFrom: '1-1-2025' })).toMatchObject({
    newFrom: { code: 'periods-overlap', detail: 'Laren' },
  })
  const back = { 'to-GM0417-2023-01-01': '1-1-2025', newMunicipality: 'Laren', newFrom: '1-1-2025' }
  expect(problemsOf(back)).toEqual({})
})

test('two terms do not change places: each is known by the day it began', () => {
  const terms = [{ ...laren, validTo: '2024-01-01' }, { ...laren, validFrom: '2025-01-01' }, huizen]
  const swapped = {
    'from-GM0417-2023-01-01': '1-1-2025',
    'to-GM0417-2023-01-01': '',
    'from-GM0417-2025-01-01': '1-1-2023',
    'to-GM0417-2025-01-01': '1-1-2024',
  }
  expect(problemsOf(swapped, { ...matter, terms })).toMatchObject({
    'from-GM0417-2023-01-01': { code: 'periods-overlap' },
  })
})

test.each([
  [{ 'to-GM0417-2023-01-01': '1-1-2022' }, { 'to-GM0417-2023-01-01': { code: 'end-before-start' } }],
  [{ 'to-GM0417-2023-01-01': '1-1-2023' }, { 'to-GM0417-2023-01-01': { code: 'end-before-start' } }],
  [{ 'from-GM0417-2023-01-01': '' }, { 'from-GM0417-2023-01-01': { code: 'required' } }],
  [
    { 'from-GM0417-2023-01-01': '31-2-2023' },
    { 'from-GM0417-2023-01-01': { code: 'date-does-not-exist', detail: '31-2-2023' } },
  ],
  [
    { newMunicipality: 'Nergenshuizen' },
    { newMunicipality: { code: 'unknown-municipality', detail: 'Nergenshuizen' } },
  ],
  [{ newMunicipality: 'Amsterdam' }, { newFrom: { code: 'required' } }],
  [{ newFrom: '1-1-2027' }, { newMunicipality: { code: 'required' } }],
])('what is wrong is told beside its day: %j', (input: Record<string, string>, expected) => {
  expect(problemsOf(input)).toEqual(expected)
})
