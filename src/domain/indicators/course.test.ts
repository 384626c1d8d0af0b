import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { courseOf } from './course.ts'
import { evictions, observed, quarter, threeMembers } from './example-indicators.test.help.ts'
import type { Figure } from './figure.ts'
import { indicatorSeries } from './indicator-series.ts'
import type { IndicatorSeries } from './monitor.ts'

/** From 40 in 2023-Q4 to 20 in 2025-Q4: half way, in 2024-Q4, the line stands at 30. */
function halfWay(...values: number[]): IndicatorSeries {
  return indicatorSeries(evictions, quarter('2024-Q4', ...values), threeMembers)
}

function regional(figure: Figure, change: Partial<IndicatorSeries> = {}): IndicatorSeries {
  const series = indicatorSeries(
    { ...evictions, aggregation: 'none' },
    [observed('region', '2024-Q4', 30)],
    threeMembers,
  )
  return { ...series, region: series.region.map((reading) => ({ ...reading, figure })), ...change }
}

test('on or below the line is on course when lower is wanted', () => {
  expect(courseOf(halfWay(10, 10, 10))).toMatchObject({
    status: { kind: 'on-course' },
    change: -10,
    direction: 'towards',
    expected: 30,
    stepsToTarget: 4,
  })
})

test('above the line is off course, even when it goes the right way', () => {
  expect(courseOf(halfWay(11, 10, 10))).toMatchObject({
    status: { kind: 'off-course' },
    direction: 'towards',
  })
  expect(courseOf(halfWay(20, 20, 10))).toMatchObject({ status: { kind: 'off-course' }, direction: 'away' })
})

test('when higher is wanted the same line is read from above', () => {
  const more = {
    ...evictions,
    wanted: 'higher' as const,
    baseline: { period: '2023-Q4', value: 20 },
    target: { period: '2025-Q4', value: 40 },
  }
  const course = (value: number) =>
    courseOf(indicatorSeries(more, quarter('2024-Q4', value, 0, 0), threeMembers)).status
  expect(course(30)).toEqual({ kind: 'on-course' })
  expect(course(29)).toEqual({ kind: 'off-course' })
})

test('after the target period the target itself is the measure', () => {
  const late = (value: number) =>
    courseOf(indicatorSeries(evictions, quarter('2026-Q2', value, 0, 0), threeMembers))
  expect(late(20)).toMatchObject({ status: { kind: 'on-course' }, expected: 20, stepsToTarget: 0 })
  expect(late(21)).toMatchObject({ status: { kind: 'off-course' } })
})

test.each([
  ['no figure', indicatorSeries(evictions, [], threeMembers), 'no-figure'],
  ['no baseline', { ...halfWay(1, 1, 1), baseline: null }, 'no-baseline'],
  ['no target', { ...halfWay(1, 1, 1), target: null }, 'no-target'],
  [
    'nothing but the baseline',
    indicatorSeries(evictions, quarter('2023-Q4', 40, 0, 0), threeMembers),
    'nothing-since-baseline',
  ],
  ['a sum that could still be right', halfWay(10, 10), 'incomplete'],
  ['a figure that is withheld', regional({ kind: 'withheld' }), 'protected'],
])('with %s the course is unknown, and it says why', (_, series, because) => {
  expect(courseOf(series).status).toEqual({ kind: 'unknown', because })
})

test('an incomplete count that is already too high is off course whatever is still to come', () => {
  expect(courseOf(halfWay(20, 11))).toMatchObject({ status: { kind: 'off-course' }, change: null })
})

test('a rounded figure has a status only when every count behind it has that status', () => {
  const status = (value: number) =>
    courseOf(regional({ kind: 'rounded', value, low: value - 2, high: value + 2 })).status
  expect(status(25)).toEqual({ kind: 'on-course' })
  expect(status(30)).toEqual({ kind: 'unknown', because: 'protected' })
  expect(status(35)).toEqual({ kind: 'off-course' })
})

test('what is said of a range holds for every exact figure within it', () => {
  const ranges = fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 10 }), fc.nat({ max: 10 }))
  fc.assert(
    fc.property(ranges, fc.nat({ max: 10 }), ([low, width, inside], baselineWidth) => {
      const high = low + width
      const baseline = {
        period: '2023-Q4',
        figure: { kind: 'class', low: 40 - baselineWidth, high: 40 + baselineWidth } as const,
      }
      const vague = courseOf(regional({ kind: 'class', low, high }, { baseline }))
      const exact = courseOf(regional({ kind: 'known', value: Math.min(high, low + inside) }))
      if (vague.status.kind !== 'unknown') expect(exact.status).toEqual(vague.status)
      if (vague.direction !== null) expect(exact.direction).toBe(vague.direction)
    }),
  )
})
