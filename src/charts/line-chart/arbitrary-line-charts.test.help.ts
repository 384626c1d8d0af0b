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
  const from = Math.max(0, length - 3)
  const fan = fc
    .record({
      label: anyText,
      value: anyNumber,
      numbers: fc.array(fc.tuple(anyNumber, anyNumber, anyNumber), { minLength: 2, maxLength: 2 }),
    })
    .map(({ label, value, numbers }) => ({
      label,
      from: { period: `P${from}`, value },
      points: numbers.slice(0, length - 1 - from).map((three, index) => {
        const [low = 0, middle = 0, high = 0] = three.toSorted((one, other) => one - other)
        return { period: `P${from + 1 + index}`, low, lowerHalf: middle, middle, upperHalf: middle, high }
      }),
      words: { wide: label, half: label },
    }))
  return fc
    .record({
      title: anyText,
      description: anyText,
      unit: anyText,
      unitIsCount: fc.boolean(),
      periods: fc.constant(periods),
      series: fc.array(series, { maxLength: 4 }),
      target: length > 0 ? fc.option(target, { nil: undefined }) : fc.constant(undefined),
      fan: length > 0 ? fc.option(fan, { nil: undefined }) : fc.constant(undefined),
      words: fc.record({ provisional: anyText, missing: anyText, class: anyText }),
      formatted: anyText,
    })
    .map(({ target, fan, formatted, ...rest }) => ({
      ...rest,
      ...(fan ? { fan } : {}),
      ...(target ? { target } : {}),
      formatValue: (value) => `${value.toFixed(1)}${formatted}`,
      formatClass: (low, high) => `${low}–${high}${formatted}`,
      formatPeriod: (one) => `${formatted}${one}`,
    }))
})
