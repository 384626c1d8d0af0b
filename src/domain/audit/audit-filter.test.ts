import { expect, test } from 'vitest'
import { parseAuditFilter } from './audit-filter.ts'

test('what is not asked for is everything', () => {
  expect(parseAuditFilter({})).toEqual({
    ok: true,
    value: { person: null, subject: null, deed: null, chain: null, from: null, to: null, words: '' },
  })
})

test('words are taken in Dutch, days as people write them', () => {
  expect(
    parseAuditFilter({ daad: 'gewijzigd', onderwerp: 'kosten', soort: 'inzage', van: '1-2-2024', tot: '' }),
  ).toMatchObject({
    ok: true,
    value: { deed: 'change', subject: 'money-lines', chain: 'read', from: '2024-02-01', to: null },
  })
})

test('the operator, who has no account, can be asked for by a word', () => {
  expect(parseAuditFilter({ persoon: 'beheerder' })).toMatchObject({ value: { person: '' } })
  expect(parseAuditFilter({ persoon: 'x1' })).toMatchObject({ value: { person: 'x1' } })
})

test('everything that is wrong is told beside its field', () => {
  expect(parseAuditFilter({ daad: 'gegooid', onderwerp: 'weer', van: 'gisteren' })).toEqual({
    ok: false,
    problem: {
      kind: 'invalid',
      fields: {
        daad: { code: 'not-a-choice', detail: 'gegooid' },
        onderwerp: { code: 'not-a-choice', detail: 'weer' },
        van: { code: 'not-a-date', detail: 'gisteren' },
      },
    },
  })
  expect(parseAuditFilter({ van: '2024-02-01', tot: '2024-01-31' })).toEqual({
    ok: false,
    problem: { kind: 'invalid', fields: { tot: { code: 'end-before-start' } } },
  })
})
