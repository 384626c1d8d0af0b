import { expect, test } from 'vitest'
import type { Rhythm } from '../terms.ts'
import { fitToIndicator, parseObservation } from './observation.ts'

const today = new Date('2026-11-22T12:00:00Z')
const typed = { indicator: 'V01', place: 'Huizen', period: '2024-Q1', value: '3', status: 'definitief' }

function fitted(
  change: Record<string, unknown>,
  rhythm: Rhythm = 'quarter',
  countsPeople = true,
  highestValue: number | null = null,
) {
  const draft = parseObservation({ ...typed, ...change })
  return draft.ok ? fitToIndicator(draft.value, { rhythm, countsPeople, highestValue }, today) : draft
}

test('a figure is a value for a place in a period', () => {
  expect(fitted({})).toMatchObject({ ok: true, value: { period: '2024-Q1', value: 3, missingBecause: null } })
})

test('nought is a figure', () => {
  expect(fitted({ value: 0 })).toMatchObject({ ok: true, value: { value: 0 } })
})

test('a missing figure keeps its reason', () => {
  const missing = fitted({ value: '', missingBecause: 'nog niet geleverd' })
  expect(missing).toMatchObject({ ok: true, value: { value: null, missingBecause: 'not-delivered' } })
})

test('a figure has a value or a reason, and not both', () => {
  const fields = { value: { code: 'value-or-reason' } }
  expect(fitted({ value: '' })).toMatchObject({ problem: { fields } })
  expect(fitted({ missingBecause: 'niet gemeten' })).toMatchObject({ problem: { fields } })
})

test('a period fits the rhythm of the indicator and says which that is', () => {
  expect(fitted({ period: '2024' })).toMatchObject({
    problem: { fields: { period: { code: 'period-outside-rhythm', detail: 'kwartaal' } } },
  })
})

test('a period that has begun may be reported, one that has not may not', () => {
  expect(fitted({ period: '2026-Q4' })).toMatchObject({ ok: true })
  expect(fitted({ period: '2027-Q1' })).toMatchObject({
    problem: { fields: { period: { code: 'period-in-future' } } },
  })
})

test('people are counted in whole numbers, other things need not be', () => {
  expect(fitted({ value: '2,5' })).toMatchObject({
    problem: { fields: { value: { code: 'counts-are-whole' } } },
  })
  expect(fitted({ value: '-1' })).toMatchObject({
    problem: { fields: { value: { code: 'counts-are-whole' } } },
  })
  expect(fitted({ value: '2,5' }, 'quarter', false)).toMatchObject({ ok: true, value: { value: 2.5 } })
})

test('a percentage cannot be above a hundred or below nought', () => {
  for (const value of ['100,5', '-1'])
    expect(fitted({ value }, 'quarter', false, 100)).toMatchObject({
      problem: { fields: { value: { code: 'outside-scale', detail: '100' } } },
    })
  expect(fitted({ value: '100' }, 'quarter', false, 100)).toMatchObject({ ok: true })
})

test('a month that a sheet turned into a day is still that month, and a bare year may be a number', () => {
  expect(fitted({ period: '2024-05-01' }, 'month')).toMatchObject({ ok: true, value: { period: '2024-05' } })
  expect(fitted({ period: 2024 }, 'year')).toMatchObject({ ok: true, value: { period: '2024' } })
})

test('everything wrong is told together', () => {
  expect(fitted({ period: '2030-Q1', value: '1,5' })).toMatchObject({
    problem: { fields: { period: { code: 'period-in-future' }, value: { code: 'counts-are-whole' } } },
  })
})
