import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type TimelineFact, timelineOf } from './region-timeline.ts'

const fact = (kind: 'policy-begins' | 'policy-ends', on: string): TimelineFact => ({
  kind,
  on,
  title: 'Beleid',
  isExample: false,
})

test('a year begins before its days and ends after them', () => {
  const handover: TimelineFact = { kind: 'handover', on: '2024-01-01', isExample: false }
  const events = timelineOf(
    [fact('policy-ends', '2024'), handover, fact('policy-begins', '2024')],
    '2024-06-01',
  )
  expect(events.map(({ kind, ahead }) => [kind, ahead])).toEqual([
    ['policy-begins', false],
    ['handover', false],
    ['policy-ends', true],
  ])
})

test('the order in which facts come makes no difference, and today is no longer ahead', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((number) => `2024-02-${String(number).padStart(2, '0')}`)
  const any = day.map((on): TimelineFact => ({ kind: 'handover', on, isExample: false }))
  fc.assert(
    fc.property(fc.array(any), day, (facts, today) => {
      const events = timelineOf(facts, today)
      expect(timelineOf(facts.toReversed(), today)).toEqual(events)
      expect(events.map(({ on }) => on)).toEqual(facts.map(({ on }) => on).sort())
      expect(events.every(({ on, ahead }) => ahead === on > today)).toBe(true)
    }),
  )
})
