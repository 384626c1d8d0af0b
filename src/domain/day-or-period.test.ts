import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOrPeriodOf, lastDayOf, parseDayOrPeriod } from './day-or-period.ts'
import { datePrecisions } from './terms.ts'

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('what people type is read as exactly as it was meant', () => {
  const read = (text: string) => {
    const reading = parseDayOrPeriod(text)
    return reading.kind === 'found' ? reading.value.text : reading.kind
  }
  for (const text of [
    '2025-Q3',
    'q3 2025',
    'Q3-2025',
    'K3 2025',
    '2025 Q3',
    '3e kwartaal 2025',
    'Derde kwartaal 2025',
  ])
    expect(read(text), text).toBe('2025-Q3')
  for (const text of ['kwartaal 3 2025', 'kwartaal 3 van 2025', '3rd quarter 2025', 'third quarter of 2025'])
    expect(read(text), text).toBe('2025-Q3')
  for (const text of ['2025-03', '2025-3', '3-2025', '03/2025', 'maart 2025', 'mrt. 2025', 'March 2025'])
    expect(read(text), text).toBe('2025-03')
  for (const text of ['2025-03-09', '9-3-2025', '9 maart 2025']) expect(read(text), text).toBe('2025-03-09')
  expect(read(' 2025 ')).toBe('2025')
})

test('what is no day and no period is told apart from a day that never was', () => {
  for (const text of [
    '',
    '2025-Q5',
    '5e kwartaal 2025',
    '2025-13',
    '13-2025',
    '2025-H1',
    '0000',
    '2101',
    'ooit',
    'kwartaal 2025',
  ])
    expect(parseDayOrPeriod(text).kind, text).toBe('not-a-day-or-period')
  expect(parseDayOrPeriod('31-2-2025').kind).toBe('date-does-not-exist')
})

test('a period keeps what it is through being stored by its last day, or by its first', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...datePrecisions.codes), (one, precision) => {
      const text = dayOrPeriodOf(one, precision)
      const read = parseDayOrPeriod(text)
      if (read.kind !== 'found') throw new Error(read.kind)
      const { firstDay, lastDay } = read.value
      expect(read.value).toMatchObject({ text, precision, lastDay: lastDayOf(text) })
      expect(firstDay <= one && one <= lastDay).toBe(true)
      for (const end of [firstDay, lastDay]) expect(dayOrPeriodOf(end, precision)).toBe(text)
    }),
  )
})

test('the last day of a period is the day before the next one begins', () => {
  for (const [text, lastDay] of [
    ['2024-02', '2024-02-29'],
    ['2025-02', '2025-02-28'],
    ['2025-Q1', '2025-03-31'],
    ['2025-Q4', '2025-12-31'],
    ['2025', '2025-12-31'],
    ['2025-06-30', '2025-06-30'],
  ])
    expect(lastDayOf(text ?? '')).toBe(lastDay)
})
