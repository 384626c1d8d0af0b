import { expect, test } from 'vitest'
import { parseIndicator } from './indicator.ts'

const today = new Date('2026-11-22T12:00:00Z')
const evictions = {
  code: 'v01',
  name: 'Huisuitzettingen (voorbeeld)',
  unit: 'huishoudens',
  wanted: 'lager',
  actionLine: '2',
  transformationClass: 'preventie',
  countsPeople: 'ja',
  aggregation: 'som',
  rhythm: 'kwartaal',
  baselinePeriod: '2023-K4',
  baselineValue: '13',
  targetPeriod: '2025-Q4',
  targetValue: '6',
}

test('an indicator is read as a person types it', () => {
  expect(parseIndicator(evictions, today)).toMatchObject({
    ok: true,
    value: {
      code: 'V01',
      countsPeople: true,
      baselinePeriod: '2023-Q4',
      baselineValue: 13,
      rhythm: 'quarter',
    },
  })
})

test('an indicator may still be without baseline and target', () => {
  const bare = { ...evictions, baselinePeriod: '', baselineValue: '', targetPeriod: null, targetValue: null }
  expect(parseIndicator(bare, today)).toMatchObject({
    ok: true,
    value: { baselinePeriod: '', targetValue: null },
  })
})

test.each([
  ['a code of another form', { code: 'evictions' }, 'code', 'too-long'],
  ['a code without a number', { code: 'V' }, 'code', 'code-format'],
  ['half a household', { baselineValue: '12,5' }, 'baselineValue', 'counts-are-whole'],
  ['fewer than no households', { targetValue: '-1' }, 'targetValue', 'counts-are-whole'],
  [
    'a baseline of a year where quarters are measured',
    { baselinePeriod: '2023' },
    'baselinePeriod',
    'period-outside-rhythm',
  ],
  [
    'a baseline that has yet to begin',
    { baselinePeriod: '2027-Q1', targetPeriod: '2030-Q4' },
    'baselinePeriod',
    'period-in-future',
  ],
  ['a baseline period without a value', { baselineValue: '' }, 'baselineValue', 'required'],
  ['a target value without a period', { targetPeriod: '' }, 'targetPeriod', 'required'],
  ['a target before the baseline', { targetPeriod: '2023-Q4' }, 'targetPeriod', 'end-before-start'],
  [
    'a number beyond adding up',
    { countsPeople: 'nee', targetValue: '9'.repeat(400) },
    'targetValue',
    'number-too-large',
  ],
  ['a highest number of people', { highestValue: '40' }, 'highestValue', 'people-without-highest'],
  ['a scale without room', { countsPeople: 'nee', highestValue: '0' }, 'highestValue', 'above-nought'],
  [
    'a target above what can be',
    { countsPeople: 'nee', highestValue: '5', baselineValue: '2' },
    'targetValue',
    'outside-scale',
  ],
  ['a year no one can mean', { targetPeriod: '0203-Q4' }, 'targetPeriod', 'not-a-period'],
])('%s is refused', (_, change, field, code) => {
  expect(parseIndicator({ ...evictions, ...change }, today)).toMatchObject({
    problem: { fields: { [field]: { code } } },
  })
})
