import { dayOf } from '../../domain/dates.ts'
import type { KeptForecast, PeriodAhead } from '../../domain/forecasts/forecast.ts'
import type { IndicatorSeries } from '../../domain/indicators/monitor.ts'
import { writeDay, writeNumber, writePeriod } from '../../language/figures.ts'
import { forecastTexts } from '../../language/forecast-texts.ts'
import type { Language } from '../../language/language.ts'
import { monitorTexts } from '../../language/monitor-texts.ts'
import { roundedAhead } from './forecast-words.ts'
import type { FigureTable, TableCell } from './indicator-table.ts'

/** What the chart of a forecast shows, period by period. */
export function forecastTable(
  series: IndicatorSeries,
  ahead: readonly PeriodAhead[],
  language: Language,
): FigureTable {
  const texts = forecastTexts[language]
  return {
    caption: texts.caption(series.name, series.unit),
    note: '',
    columns: [
      { heading: texts.period, isFigure: false },
      ...[texts.middle, texts.wideColumn, texts.halfColumn].map((heading) => ({ heading, isFigure: true })),
    ],
    rows: ahead.map(roundedAhead).map(({ period, low, lowerHalf, middle, upperHalf, high }) => ({
      period,
      heading: writePeriod(language, period),
      cells: [
        number(writeNumber(language, middle)),
        number(range(low, high, language)),
        number(range(lowerHalf, upperHalf, language)),
      ],
    })),
  }
}

/** Forecasts of earlier beside what came of them. */
export function keptTable(
  series: IndicatorSeries,
  kept: readonly KeptForecast[],
  language: Language,
): FigureTable {
  const texts = forecastTexts[language]
  return {
    caption: texts.keptCaption(series.name),
    note: '',
    columns: [
      { heading: texts.madeOn, isFigure: false },
      { heading: texts.upTo, isFigure: false },
      { heading: texts.about, isFigure: false },
      { heading: texts.wideColumn, isFigure: true },
      { heading: texts.came, isFigure: true },
      { heading: texts.within, isFigure: false },
    ],
    rows: kept.map((forecast) => ({
      period: forecast.madeAt.toISOString(),
      heading: writeDay(language, dayOf(forecast.madeAt)),
      cells: [words(writePeriod(language, forecast.from)), ...whatCame(forecast, language)],
    })),
  }
}

/** While nothing has come, it is told what was forecast for the first period ahead. */
function whatCame({ ahead, came }: KeptForecast, language: Language): TableCell[] {
  const texts = forecastTexts[language]
  const about = came ?? ahead[0]
  if (!about) return []
  const { low, high } = roundedAhead(about)
  return [
    words(writePeriod(language, about.period)),
    number(range(low, high, language)),
    came ? number(writeNumber(language, came.value)) : words(texts.nothingCame),
    words(came ? (came.within ? texts.yes : texts.no) : ''),
  ]
}

function range(low: number, high: number, language: Language): string {
  return monitorTexts[language].shortRange(writeNumber(language, low), writeNumber(language, high))
}

function number(text: string): TableCell {
  return { kind: 'number', text, note: '' }
}

function words(text: string): TableCell {
  return { kind: 'text', text, note: '' }
}
