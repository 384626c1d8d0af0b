import fc from 'fast-check'
import { expect, test } from 'vitest'
import { problemFields } from '../outcome.ts'
import { wallClockOf } from '../wall-clock.ts'
import { parsePublicationPlan, planState } from './planned-publication.ts'
import { parseFormKey } from './publication.ts'

const now = new Date('2026-11-22T12:00:00Z')
const good = { title: 'Plan (voorbeeld)', day: '1-12-2026', time: '9:00' }

test('a title, a Dutch day and a time are a moment on the clock in the Netherlands', () => {
  expect(parsePublicationPlan(good, now)).toEqual({
    ok: true,
    value: { title: 'Plan (voorbeeld)', plannedFor: new Date('2026-12-01T08:00:00Z') },
  })
})

test.each([
  ['yesterday', { day: '21-11-2026' }, { day: { code: 'moment-has-passed' } }],
  ['this minute', { day: '22-11-2026', time: '13:00' }, { time: { code: 'moment-has-passed' } }],
  ['more than a year ahead', { day: '23-11-2027' }, { day: { code: 'too-far-ahead' } }],
  ['31 November', { day: '31-11-2026' }, { day: { code: 'date-does-not-exist', detail: '31-11-2026' } }],
  ['no time', { time: '' }, { time: { code: 'required' } }],
  ['a word', { time: 'negen uur' }, { time: { code: 'not-a-time', detail: 'negen uur' } }],
  [
    'a time the clock leaves out',
    { day: '28-3-2027', time: '02:30' },
    { time: { code: 'time-does-not-exist', detail: '02:30' } },
  ],
])('%s is told beside its field', (_, change, problems) => {
  expect(problemFields(parsePublicationPlan({ ...good, ...change }, now))).toEqual(problems)
})

test('everything that is wrong is told at once, in the order of the form', () => {
  const problems = problemFields(parsePublicationPlan({ title: ' ', day: '1-1-2020', time: 'x' }, now))
  expect(Object.keys(problems)).toEqual(['title', 'day', 'time'])
  expect(Object.keys(problemFields(parsePublicationPlan({}, now)))).toEqual(['title', 'day', 'time'])
})

test('a minute ahead and the same day next year are both possible', () => {
  for (const [day, time] of [
    ['22-11-2026', '13:01'],
    ['22-11-2027', '23:59'],
  ])
    expect(parsePublicationPlan({ ...good, day, time }, now).ok).toBe(true)
})

test('a year after 29 February is the end of that month', () => {
  const leapDay = new Date('2028-02-29T12:00:00Z')
  expect(parsePublicationPlan({ ...good, day: '28-2-2029' }, leapDay).ok).toBe(true)
  expect(parsePublicationPlan({ ...good, day: '1-3-2029' }, leapDay).ok).toBe(false)
})

test('whatever is accepted is still to come, no more than a year away, and what was typed', () => {
  const minute = 60_000
  const clock = fc.date({ min: new Date('2020-01-01'), max: new Date('2039-01-01'), noInvalidDate: true })
  const ahead = fc.integer({ min: -60 * 24 * 40, max: 60 * 24 * 400 })
  fc.assert(
    fc.property(clock, ahead, (asked, minutes) => {
      const [day = '', time = ''] = wallClockOf(new Date(asked.getTime() + minutes * minute)).split(' ')
      const plan = parsePublicationPlan({ title: 'x', day, time }, asked)
      if (!plan.ok) return
      const { plannedFor } = plan.value
      expect(plannedFor.getTime()).toBeGreaterThan(asked.getTime())
      expect(plannedFor.getTime() - asked.getTime()).toBeLessThan(367 * 24 * 60 * minute)
      expect(wallClockOf(plannedFor)).toBe(`${day} ${time}`)
    }),
    { numRuns: 2000 },
  )
})

test('how a plan stands follows from its job, and for who may not see that from the clock', () => {
  const plannedFor = new Date('2026-12-01T08:00:00Z')
  const stand = (job: Parameters<typeof planState>[0]['job'], at: string, withdrawn = false) =>
    planState({ plannedFor, withdrawn, job }, new Date(at))
  expect(stand('waiting', '2026-12-01T07:59:59Z')).toBe('waiting')
  expect(stand('waiting', '2026-12-01T08:00:00Z')).toBe('due')
  expect(stand(null, '2026-12-02T08:00:00Z')).toBe('due')
  expect(stand('failed', '2026-12-02T08:00:00Z')).toBe('failed')
  expect(stand('withdrawn', '2026-11-30T08:00:00Z', true)).toBe('withdrawn')
})

test('only a key of ours is a key', () => {
  expect(parseFormKey('3f0c2a4e-1b2c-4d5e-8f90-0123456789ab')).toBe('3f0c2a4e-1b2c-4d5e-8f90-0123456789ab')
  for (const other of ['', undefined, 7, ['a'], "'; drop table publication"])
    expect(parseFormKey(other)).toBeNull()
})
