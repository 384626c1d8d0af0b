import { expect, test } from 'vitest'
import { parseFields } from '../fields.ts'
import { contributionSchema } from './contribution.ts'
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
