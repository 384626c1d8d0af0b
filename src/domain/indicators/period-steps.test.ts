import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePeriod } from '../periods.ts'
import { rhythms } from '../terms.ts'
import { periodsBetween, stepOf } from './period-steps.ts'

test('periods run on over the end of a year', () => {
  expect(periodsBetween('quarter', '2023-Q3', '2024-Q2')).toEqual([
    '2023-Q3',
    '2023-Q4',
    '2024-Q1',
    '2024-Q2',
  ])
  expect(periodsBetween('month', '2023-11', '2024-02')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02'])
  expect(periodsBetween('half-year', '2023-H2', '2024-H1')).toEqual(['2023-H2', '2024-H1'])
  expect(periodsBetween('year', '2023', '2025')).toEqual(['2023', '2024', '2025'])
})

test('each period is one step after the one before, and reads back in its own rhythm', () => {
  const starts = fc.record({
    rhythm: fc.constantFrom(...rhythms.codes),
    year: fc.integer({ min: 1990, max: 2090 }),
  })
  fc.assert(
    fc.property(starts, ({ rhythm, year }) => {
      const first = {
        year: `${year}`,
        'half-year': `${year}-H2`,
        quarter: `${year}-Q3`,
        month: `${year}-11`,
      }[rhythm]
      const last = {
        year: `${year + 3}`,
        'half-year': `${year + 3}-H1`,
        quarter: `${year + 3}-Q1`,
        month: `${year + 3}-02`,
      }[rhythm]
      const periods = periodsBetween(rhythm, first, last)
      expect(periods.at(-1)).toBe(last)
      expect(periods.map((period) => parsePeriod(period)?.rhythm)).toEqual(periods.map(() => rhythm))
      expect(periods.map((period) => stepOf(period) - stepOf(first))).toEqual(periods.map((_, step) => step))
    }),
  )
})
