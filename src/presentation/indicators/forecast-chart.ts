import type { Forecast } from '../../domain/forecasts/forecast.ts'
import type { IndicatorSeries } from '../../domain/indicators/monitor.ts'
import { periodsBetween, stepOf } from '../../domain/indicators/period-steps.ts'
import { forecastTexts } from '../../language/forecast-texts.ts'
import type { Language } from '../../language/language.ts'
import type { Drawing } from './drawing.ts'
import { rangeAhead, roundedAhead } from './forecast-words.ts'
import { chartData, drawnTwice } from './indicator-chart.ts'

type Made = Extract<Forecast, { kind: 'made' }>

/** The figures of the region and how they may go on: one drawing for broad screens and one for narrow, for `.chart-pair`. */
export function forecastChart(
  series: IndicatorSeries,
  forecast: Made,
  language: Language,
  idPrefix: string,
): { narrow: Drawing; wide: Drawing } {
  const texts = forecastTexts[language]
  const { from, ahead } = forecast
  const data = chartData(series, language)
  const value = lastValue(series, from)
  const sentence = rangeAhead(forecast, language)
  return drawnTwice(
    {
      ...data,
      title: texts.caption(series.name, series.unit),
      description: [data.description, sentence].join(' '),
      periods: axisUpTo(series, data.periods, ahead.at(-1)?.period ?? from),
      fan: {
        label: texts.label,
        from: { period: from, value },
        points: ahead.map(roundedAhead),
        words: { wide: texts.wide, half: texts.half },
      },
    },
    idPrefix,
  )
}

function axisUpTo({ rhythm }: IndicatorSeries, periods: readonly string[], last: string): readonly string[] {
  const [first = last] = periods
  const end = periods.at(-1) ?? last
  return periodsBetween(rhythm, first, stepOf(last) > stepOf(end) ? last : end)
}

function lastValue({ region }: IndicatorSeries, period: string): number {
  const figure = region.find((reading) => reading.period === period)?.figure
  return figure?.kind === 'known' ? figure.value : Number.NaN
}
