import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFields } from '../fields.ts'
import { contributionSchema } from './contribution.ts'
import {
  type Contribution,
  contributionsPerLine,
  involvementPerParty,
  isOpen,
  type Participation,
} from './involvement.ts'
import { participationSchema } from './participation.ts'

test('taking part is recorded with party, day, form and result', () => {
  const typed = {
    party: 'Woningcorporatie',
    tookPlaceOn: '7-12-2023',
    form: 'werksessie',
    result: 'Bereid (voorbeeld).',
  }
  expect(parseFields(participationSchema, typed)).toMatchObject({
    ok: true,
    value: { party: 'housing-corporation', tookPlaceOn: '2023-12-07', form: 'workshop', organisation: '' },
  })
})

test('a day and form that are on no record are left open, a result is not', () => {
  expect(parseFields(participationSchema, { party: 'afdeling zorg', result: 'Deed mee.' })).toMatchObject({
    ok: true,
    value: { tookPlaceOn: null, form: null },
  })
  expect(parseFields(participationSchema, { party: 'afdeling zorg' })).toMatchObject({
    problem: { fields: { result: { code: 'required' } } },
  })
})

test('a contribution may wait for its answer, but says what, when and by whom', () => {
  const typed = {
    receivedOn: '2025-04-08',
    actionLine: '3',
    fromWhom: 'ouder (voorbeeld)',
    body: 'Geen plek.',
    involvement: 'getoetst',
  }
  expect(parseFields(contributionSchema, typed)).toMatchObject({
    ok: true,
    value: { answer: '', number: null, action: '' },
  })
  expect(parseFields(contributionSchema, {})).toMatchObject({
    problem: { fields: { receivedOn: {}, actionLine: {}, fromWhom: {}, body: {}, involvement: {} } },
  })
})

test('an expected party that is not there yet keeps its place; another that took part comes after', () => {
  const occasions = [occasion('care-provider', '2023-12-19'), occasion('lived-experience', '2027-01-01')]
  const rows = involvementPerParty(['lived-experience', 'department-income'], occasions, '2026-11-22')
  expect(rows.map(({ party, isExpected, tookPart }) => [party, isExpected, tookPart])).toEqual([
    ['lived-experience', true, false],
    ['department-income', true, false],
    ['care-provider', false, true],
  ])
})

test('a party took part when the day has come or is on no record', () => {
  const tookPart = (day: string | null) =>
    involvementPerParty(['other'], [occasion('other', day)], '2026-11-22')[0]?.tookPart
  expect([null, '2026-11-22', '2026-11-23'].map(tookPart)).toEqual([true, true, false])
})

test('every contribution of a line stands there once, open ones before answered ones', () => {
  const contributions = fc.array(
    fc.record({
      number: fc.nat(),
      receivedOn: fc.constantFrom('2023-11-14', '2024-02-20', '2025-06-01'),
      actionLine: fc.constantFrom(1, 2, 3),
      answer: fc.constantFrom('', ' ', 'Dank u.'),
    }),
  )
  fc.assert(
    fc.property(contributions, (drawn) => {
      const all = drawn.map((one) => ({ ...said, ...one }))
      const lines = contributionsPerLine([1, 2, 3], all)
      const shown = lines.flatMap(({ open, answered }) => [...open, ...answered])
      expect(new Set(shown)).toEqual(new Set(all))
      expect(shown).toHaveLength(all.length)
      for (const { line, open, answered } of lines) {
        expect([...open, ...answered].every(({ actionLine }) => actionLine === line)).toBe(true)
        expect(open.every(isOpen) && !answered.some(isOpen)).toBe(true)
      }
    }),
  )
})

const said: Contribution = {
  id: '',
  number: 1,
  receivedOn: '2024-02-20',
  actionLine: 1,
  fromWhom: 'jongere (voorbeeld)',
  body: 'Ik wil mijn mentor houden.',
  involvement: 'made',
  action: null,
  answer: '',
  whatChanged: '',
  isExample: true,
}

function occasion(party: Participation['party'], tookPlaceOn: string | null): Participation {
  return {
    id: party,
    party,
    organisation: '',
    tookPlaceOn,
    form: 'panel',
    result: 'Voorbeeld.',
    isExample: true,
  }
}
