import { expect, test } from 'vitest'
import type { Forecast } from '../../domain/forecasts/forecast.ts'
import { evictions, observed } from '../../domain/indicators/example-indicators.test.help.ts'
import { indicatorSeries } from '../../domain/indicators/indicator-series.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import { forecastChart } from './forecast-chart.ts'

test('the chart goes on from the last figure to the last period ahead, and says it in words', () => {
  const own = { ...evictions, aggregation: 'none', rhythm: 'year', baseline: null, target: null } as const
  const figures = [40, 37, 33].map((value, index) => observed(wholeRegion, String(2023 + index), value))
  const forecast: Extract<Forecast, { kind: 'made' }> = {
    kind: 'made',
    from: '2025',
    figures: 3,
    provisional: false,
    ahead: [
      { period: '2026', low: 20, lowerHalf: 27, middle: 30, upperHalf: 33, high: 45 },
      { period: '2027', low: 14, lowerHalf: 24, middle: 28, upperHalf: 32, high: 56 },
    ],
    target: null,
    backTest: { tried: 0, within: 0 },
  }
  const { narrow, wide } = forecastChart(indicatorSeries(own, figures, []), forecast, 'nl', 'proef')
  for (const drawing of [narrow, wide]) {
    expect(drawing).toContain('tussen 14 en 56')
    expect(drawing).toContain('Verwachting, 2026: 30 (20–45)')
    expect(drawing).toContain('>2027<')
  }
})
