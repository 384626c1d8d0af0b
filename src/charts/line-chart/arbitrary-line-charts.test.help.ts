import * as fc from 'fast-check'
import { anyMark, anyNumber, anyText } from '../arbitrary-charts.test.help.ts'
import type { LineChartData } from './line-chart-data.ts'

const anyTone = fc.constantFrom('prevention', 'housing', 'shelter', undefined)

/** Any chart that keeps to the rules on periods; values, words and formatters may hold anything. */
export const anyLineChart: fc.Arbitrary<LineChartData> = fc.integer({ min: 0, max: 14 }).chain((length) => {
  const periods = Array.from({ length }, (_, index) => `P${index}`)
  const period = fc.constantFrom('P0', ...periods.slice(1))
  const points = fc
    .subarray(periods)
    .chain((some) =>
      fc.tuple(
        ...some.map((one) =>
          fc.record({ period: fc.constant(one), mark: anyMark, provisional: fc.boolean() }),
        ),
      ),
    )
  const series = fc
    .record({ label: anyText, tone: anyTone, points })
    .map(({ tone, ...rest }) => (tone === undefined ? rest : { ...rest, tone }))
  const baseline = fc.option(fc.record({ period, value: anyNumber }), { nil: undefined })
  const target = fc
    .record({ label: anyText, period, value: anyNumber, baseline })
    .map(({ baseline, ...rest }) => (baseline ? { ...rest, baseline } : rest))
  return fc
    .record({
      title: anyText,
      description: anyText,
      unit: anyText,
      unitIsCount: fc.boolean(),
      periods: fc.constant(periods),
      series: fc.array(series, { maxLength: 4 }),
      target: length > 0 ? fc.option(target, { nil: undefined }) : fc.constant(undefined),
      words: fc.record({ provisional: anyText, missing: anyText, class: anyText }),
      formatted: anyText,
    })
    .map(({ target, formatted, ...rest }) => ({
      ...rest,
      ...(target ? { target } : {}),
      formatValue: (value) => `${value.toFixed(1)}${formatted}`,
      formatClass: (low, high) => `${low}–${high}${formatted}`,
      formatPeriod: (one) => `${formatted}${one}`,
    }))
})
