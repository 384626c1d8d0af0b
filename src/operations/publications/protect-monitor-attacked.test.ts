import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundsUnderSums } from '../../disclosure/bounds-under-sums.ts'
import { courseOf } from '../../domain/indicators/course.ts'
import {
  evictions,
  lacking,
  observed,
  threeMembers,
} from '../../domain/indicators/example-indicators.test.help.ts'
import { boundsOf, type Figure } from '../../domain/indicators/figure.ts'
import { indicatorSeries } from '../../domain/indicators/indicator-series.ts'
import type { IndicatorSeries, Observation } from '../../domain/indicators/monitor.ts'
import { protectMonitor } from './protect-monitor.ts'

function protect(series: IndicatorSeries): IndicatorSeries {
  const [result] = protectMonitor({ indicators: [series] }).indicators
  if (!result) throw new Error('one in, one out')
  return result
}

const count = fc.oneof(
  fc.constantFrom(0, 1, 2, 3, 4, 5, 7, 8),
  fc.nat({ max: 3000 }),
  fc.constantFrom('not-public' as const, 'not-measured' as const),
)
const exact = fc.record({
  aggregation: fc.constantFrom('sum' as const, 'none' as const),
  baseline: fc.oneof(fc.nat({ max: 40 }), fc.constant(null)),
  firstIsBaseline: fc.boolean(),
  quarters: fc.array(fc.tuple(count, count, count, count), { minLength: 1, maxLength: 3 }),
})
const anyIndicator = exact.map(({ aggregation, baseline, firstIsBaseline, quarters }) => {
  const observations = quarters.flatMap((counts, position) =>
    ['beukendam', 'lindewaard', 'zandhoven', 'region'].map((place, part) =>
      figure(place, `2024-Q${position + 1}`, counts[part]),
    ),
  )
  const used = aggregation === 'sum' ? observations.filter(({ place }) => place !== 'region') : observations
  const series = indicatorSeries(
    {
      ...evictions,
      aggregation,
      baseline: baseline === null ? null : { period: '2024-Q1', value: baseline },
    },
    used,
    threeMembers,
  )
  const first = series.region[0]?.figure
  if (!firstIsBaseline || !first || first.kind !== 'known') return series
  return { ...series, baseline: { period: '2024-Q1', figure: first } }
})

test('no exact count is left anywhere in a protected indicator', () => {
  fc.assert(
    fc.property(anyIndicator, (series) => {
      const shown = { ...protect(series), target: null, actionLine: null }
      const text = JSON.stringify(shown)
      expect(text).not.toContain('"kind":"known"')
      expect(text).not.toMatch(/"value":(?!\d*[05]\b)/)
    }),
  )
})

test('whoever adds and subtracts what is shown works out no count, whatever the baseline says', () => {
  fc.assert(
    fc.property(anyIndicator, (series) => {
      const shown = protect(series)
      for (const [position, period] of shown.periods.entries()) {
        const cells = shown.municipalities.map(
          ({ cells: row }) => row[position]?.figure ?? ({ kind: 'withheld' } as const),
        )
        const total = shown.region[position]
        const baseline = shown.baseline?.period === period ? shown.baseline.figure : null
        expectNothingPinned(shown, cells, total?.figure, baseline)
      }
    }),
    { numRuns: 500 },
  )
})

test('every exact figure lies within what is shown of it', () => {
  fc.assert(
    fc.property(anyIndicator, (series) => {
      const shown = protect(series)
      for (const [position, { figure: total }] of series.region.entries())
        expectWithin(total, shown.region[position]?.figure)
      for (const [row, { cells }] of series.municipalities.entries())
        for (const [position, cell] of cells.entries())
          if (cell) expectWithin(cell.figure, shown.municipalities[row]?.cells[position]?.figure)
    }),
  )
})

test('the course of a protected indicator never contradicts that of the exact one', () => {
  fc.assert(
    fc.property(anyIndicator, (series) => {
      const ahead = { ...series, baseline: series.baseline && { ...series.baseline, period: '2023-Q4' } }
      const { status } = courseOf(protect(ahead))
      if (status.kind === 'on-course' || status.kind === 'off-course')
        expect(courseOf(ahead).status).toEqual(status)
    }),
  )
})

function expectNothingPinned(
  { aggregation }: IndicatorSeries,
  cells: readonly Figure[],
  total: Figure | undefined,
  baseline: Figure | null,
) {
  const anyCount = { low: 0, high: Number.POSITIVE_INFINITY }
  const behind = (figure: Figure) => (figure.kind === 'withheld' ? anyCount : (boundsOf(figure) ?? anyCount))
  const all = cells.map((_, part) => part)
  const known = all.filter((part) => cells[part]?.kind !== 'missing')
  const figures = cells.map(behind)
  const sums: { total: number; parts: number[] }[] = []
  if (total && total.kind !== 'missing') {
    sums.push({ total: figures.length, parts: aggregation === 'sum' ? known : all })
    figures.push(behind(total))
  }
  if (baseline) {
    sums.push({ total: figures.length, parts: all })
    figures.push(behind(baseline))
  }
  try {
    const pinned = boundsUnderSums(figures, sums).filter(({ low, high }) => low === high && low > 0)
    expect(pinned).toEqual([])
  } catch (error) {
    // What does not add up gives nothing away.
    expect(error).toBeInstanceOf(RangeError)
  }
}

function expectWithin(before: Figure, shown: Figure | undefined) {
  if (before.kind !== 'known') return expect(shown).toEqual(before)
  const bounds = shown && boundsOf(shown)
  return expect(bounds && bounds.low <= before.value && before.value <= bounds.high).toBe(true)
}

function figure(
  place: string,
  period: string,
  counted: number | 'not-public' | 'not-measured' | undefined,
): Observation {
  return typeof counted === 'number' ? observed(place, period, counted) : lacking(place, period, counted)
}
