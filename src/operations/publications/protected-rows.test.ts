import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  evictions,
  lacking,
  observed,
  threeMembers,
} from '../../domain/indicators/example-indicators.test.help.ts'
import { indicatorSeries } from '../../domain/indicators/indicator-series.ts'
import { protectMonitor } from './protect-monitor.ts'
import { monitorOfRows, rowsOfMonitor } from './protected-rows.ts'

const names = new Map(threeMembers.map(({ code, name }) => [code, name]))
const count = fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 50_000 }), fc.constant(null))
const monitors = fc
  .record({
    quarters: fc.array(fc.tuple(count, count, count), { maxLength: 4 }),
    baseline: fc.option(fc.nat({ max: 90 })),
    countsPeople: fc.boolean(),
  })
  .map(({ quarters, baseline, countsPeople }) => {
    const observations = quarters.flatMap((counts, quarter) =>
      counts.map((value, place) => {
        const where = threeMembers[place]?.code ?? ''
        const period = `2024-Q${quarter + 1}`
        return value === null ? lacking(where, period) : observed(where, period, value)
      }),
    )
    const start = baseline === null ? null : { period: '2023-Q4', value: baseline }
    return {
      indicators: [
        indicatorSeries({ ...evictions, countsPeople, baseline: start }, observations, threeMembers),
      ],
    }
  })

test('a protected monitor comes back whole from the rows it was stored in', () => {
  fc.assert(
    fc.property(monitors, (exact) => {
      const shown = protectMonitor(exact)
      const stored = JSON.parse(JSON.stringify(rowsOfMonitor(shown)))
      expect(monitorOfRows(shown.indicators, stored.toReversed(), names)).toEqual(shown)
    }),
  )
})

test('of people no row holds 1 to 4 or anything that is no multiple of five as its value', () => {
  fc.assert(
    fc.property(monitors, (exact) => {
      const shown = protectMonitor(exact).indicators.filter(({ countsPeople }) => countsPeople)
      for (const row of rowsOfMonitor({ indicators: shown }))
        if ('value' in row.shown) expect(row.shown.value % 5).toBe(0)
    }),
  )
})

test('a rounded figure is stored without the bounds behind it', () => {
  const exact = indicatorSeries(evictions, [observed('beukendam', '2024-Q1', 13_577)], threeMembers)
  const text = JSON.stringify(rowsOfMonitor(protectMonitor({ indicators: [exact] })))
  expect(text).toContain('13575')
  expect(text).not.toContain('13577')
})
