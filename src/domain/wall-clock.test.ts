import fc from 'fast-check'
import { expect, test } from 'vitest'
import { momentOnWallClock, parseTime, wallClockOf } from './wall-clock.ts'

test.each([
  ['9:30', '09:30'],
  ['09.30', '09:30'],
  ['0:00', '00:00'],
  ['23:59 uur', '23:59'],
  ['7.05u', '07:05'],
])('%s is a time', (typed, kept) => {
  expect(parseTime(typed)).toBe(kept)
})

test.each(['', '9', '24:00', '12:60', '9:5', 'half tien', '09:30:00', '-1:30', '9,30'])(
  '“%s” is no time',
  (typed) => {
    expect(parseTime(typed)).toBeUndefined()
  },
)

test('in summer the clock is two hours ahead of UTC, in winter one', () => {
  expect(momentOnWallClock('2027-07-01', '09:00')?.toISOString()).toBe('2027-07-01T07:00:00.000Z')
  expect(momentOnWallClock('2026-12-01', '00:30')?.toISOString()).toBe('2026-11-30T23:30:00.000Z')
})

test('the hour that is left out in spring is never there', () => {
  const times = ['01:59', '02:00', '02:30', '02:59', '03:00']
  expect(times.map((time) => momentOnWallClock('2027-03-28', time)?.toISOString())).toEqual([
    '2027-03-28T00:59:00.000Z',
    undefined,
    undefined,
    undefined,
    '2027-03-28T01:00:00.000Z',
  ])
})

test('of the hour that comes twice in autumn the first is meant', () => {
  const times = ['01:59', '02:00', '02:59', '03:00']
  expect(times.map((time) => momentOnWallClock('2027-10-31', time)?.toISOString())).toEqual([
    '2027-10-30T23:59:00.000Z',
    '2027-10-31T00:00:00.000Z',
    '2027-10-31T00:59:00.000Z',
    '2027-10-31T02:00:00.000Z',
  ])
})

const minute = 60_000
const minutesOf = (year: number) => Date.UTC(year, 0, 1) / minute
const anyMinute = fc
  .integer({ min: minutesOf(2020), max: minutesOf(2040) })
  .map((minutes) => new Date(minutes * minute))
/** Around the nights on which the clock is changed, where anything that is wrong goes wrong. */
const aroundAChange = fc
  .tuple(fc.integer({ min: 2020, max: 2039 }), fc.constantFrom(2, 9), fc.integer({ min: -2000, max: 2000 }))
  .map(([year, month, minutes]) => {
    const last = new Date(Date.UTC(year, month + 1, 0))
    return new Date(last.getTime() - last.getUTCDay() * 86_400_000 + minutes * minute)
  })

test('whatever the clock says leads back to that moment, or to the hour before it that looked the same', () => {
  fc.assert(
    fc.property(fc.oneof(anyMinute, aroundAChange), (moment) => {
      const [day = '', time = ''] = wallClockOf(moment).split(' ')
      const found = momentOnWallClock(day, time)
      const earlier = moment.getTime() - (found?.getTime() ?? Number.NaN)
      expect([0, 60 * minute]).toContain(earlier)
      if (earlier > 0) expect(found && wallClockOf(found)).toBe(wallClockOf(moment))
    }),
    { numRuns: 2000 },
  )
})
