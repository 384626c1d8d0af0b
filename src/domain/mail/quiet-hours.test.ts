import { expect, test } from 'vitest'
import { digestMoment, isQuiet, nextLoudMoment, usualQuietHours } from './quiet-hours.ts'

const never = { fromHour: 0, toHour: 0, weekends: false }

test('quiet runs over midnight, and over the weekend', () => {
  expect(isQuiet(usualQuietHours, new Date('2026-11-24T18:30:00Z'))).toBe(true)
  expect(isQuiet(usualQuietHours, new Date('2026-11-24T17:59:00Z'))).toBe(false)
  expect(isQuiet(usualQuietHours, new Date('2026-11-28T11:00:00Z'))).toBe(true)
  expect(isQuiet({ ...usualQuietHours, weekends: false }, new Date('2026-11-28T11:00:00Z'))).toBe(false)
  expect(isQuiet(never, new Date('2026-11-28T02:00:00Z'))).toBe(false)
  expect(isQuiet({ fromHour: 12, toHour: 14, weekends: false }, new Date('2026-11-24T12:30:00Z'))).toBe(true)
})

test('a letter written on Friday evening waits until Monday eight o’clock', () => {
  expect(nextLoudMoment(usualQuietHours, new Date('2026-11-27T20:15:00Z')).toISOString()).toBe(
    '2026-11-30T07:00:00.000Z',
  )
  const noon = new Date('2026-11-24T11:15:00Z')
  expect(nextLoudMoment(usualQuietHours, noon)).toBe(noon)
})

test('eight o’clock is eight on the wall clock, in the night the clock goes forward and in the one it goes back', () => {
  const nightly = { fromHour: 19, toHour: 8, weekends: false }
  expect(nextLoudMoment(nightly, new Date('2026-03-28T22:00:00Z')).toISOString()).toBe(
    '2026-03-29T06:00:00.000Z',
  )
  expect(nextLoudMoment(nightly, new Date('2026-10-24T22:00:00Z')).toISOString()).toBe(
    '2026-10-25T07:00:00.000Z',
  )
})

test('the digest of a day goes that day or not at all', () => {
  expect(digestMoment(usualQuietHours, new Date('2026-11-24T06:59:00Z'))).toBeUndefined()
  expect(digestMoment(usualQuietHours, new Date('2026-11-24T07:00:00Z'))?.toISOString()).toBe(
    '2026-11-24T07:00:00.000Z',
  )
  expect(digestMoment(usualQuietHours, new Date('2026-11-24T20:00:00Z'))).toBeUndefined()
  expect(digestMoment(usualQuietHours, new Date('2026-11-28T10:00:00Z'))).toBeUndefined()
  const lateRiser = { fromHour: 0, toHour: 10, weekends: false }
  expect(digestMoment(lateRiser, new Date('2026-11-24T07:00:00Z'))?.toISOString()).toBe(
    '2026-11-24T09:00:00.000Z',
  )
})
