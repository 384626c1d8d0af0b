import { narrowWidth, wideWidth } from '../../charts/chart-view.ts'
import { lineChart } from '../../charts/line-chart/line-chart.ts'
import type { LineChartData, LinePoint, LineTarget } from '../../charts/line-chart/line-chart-data.ts'
import type { Mark } from '../../charts/mark.ts'
import { trendTile } from '../../charts/trend-tile/trend-tile.ts'
import { type Figure, shownValue } from '../../domain/indicators/figure.ts'
import { type IndicatorSeries, isComplete, type Reading } from '../../domain/indicators/monitor.ts'
import { periodsBetween, stepOf } from '../../domain/indicators/period-steps.ts'
import { writeNumber, writePeriod } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { monitorTexts } from '../../language/monitor-texts.ts'
import type { Drawing } from './drawing.ts'
import { figureWords } from './figure-words.ts'
import { shortPeriod } from './short-period.ts'

/** The region through time, with the line to its target: one drawing for broad screens and one for narrow, for `.chart-pair`. */
export function indicatorChart(
  series: IndicatorSeries,
  language: Language,
  idPrefix: string,
): { narrow: Drawing; wide: Drawing } {
  return drawnTwice(chartData(series, language), idPrefix)
}

/** One drawing for broad screens and one for narrow. */
export function drawnTwice(data: LineChartData, idPrefix: string): { narrow: Drawing; wide: Drawing } {
  return {
    narrow: lineChart(data, { width: narrowWidth, idPrefix: `${idPrefix}-narrow` }),
    wide: lineChart(data, { width: wideWidth, idPrefix: `${idPrefix}-wide` }),
  }
}

/** The same small, for in a tile. */
export function indicatorTrend(series: IndicatorSeries, language: Language, idPrefix: string): Drawing {
  return trendTile(chartData(series, language), { width: 240, idPrefix })
}

/** What a chart of an indicator shows: the figures of the region, and the line to its target. */
export function chartData(series: IndicatorSeries, language: Language): LineChartData {
  const texts = monitorTexts[language]
  const target = targetOf(series, language)
  return {
    title: series.name,
    description: descriptionOf(series, language),
    unit: series.unit,
    unitIsCount: series.countsPeople,
    periods: axisOf(series),
    series: [{ label: texts.region, tone: series.transformationClass, points: series.region.map(pointOf) }],
    ...(target ? { target } : {}),
    words: {
      provisional: texts.provisional.toLowerCase(),
      missing: texts.notInChart,
      class: texts.inChartAsClass,
    },
    formatValue: (value) => writeNumber(language, value),
    formatClass: (low, high) => texts.shortRange(writeNumber(language, low), writeNumber(language, high)),
    formatPeriod: (period) => shortPeriod(language, period),
  }
}

/** From the earliest of baseline and figures to the latest of figures and target. */
function axisOf({ rhythm, periods, baseline, target }: IndicatorSeries): string[] {
  const all = [...periods, ...(baseline ? [baseline.period] : []), ...(target ? [target.period] : [])]
  const sorted = all.sort((one, other) => stepOf(one) - stepOf(other))
  const [first] = sorted
  const last = sorted.at(-1)
  return first === undefined || last === undefined ? [] : periodsBetween(rhythm, first, last)
}

/** A sum that lacks a municipality is no total, so it is not drawn as one: the table has it. */
function pointOf(reading: Reading): LinePoint {
  const { period, provisional, figure } = reading
  return { period, provisional, mark: isComplete(reading) ? markOf(figure) : { kind: 'missing' } }
}

function markOf(figure: Figure): Mark {
  const value = shownValue(figure)
  if (value !== undefined) return { kind: 'known', value }
  return figure.kind === 'class' ? figure : { kind: 'missing' }
}

/** Without a baseline to draw it from, the target is a point: a baseline in its own period makes no line. */
function targetOf({ target, baseline }: IndicatorSeries, language: Language): LineTarget | undefined {
  if (!target) return undefined
  const from = baseline ? shownValue(baseline.figure) : undefined
  return {
    ...target,
    label: monitorTexts[language].target,
    baseline: baseline && from !== undefined ? { period: baseline.period, value: from } : target,
  }
}

function descriptionOf({ region, baseline, target }: IndicatorSeries, language: Language): string {
  const texts = monitorTexts[language]
  const latest = region.findLast(({ figure }) => figure.kind !== 'missing')
  const point = (figure: Figure, period: string) =>
    [figureWords(figure, language).text, writePeriod(language, period)] as const
  return [
    latest ? texts.latestSentence(...point(latest.figure, latest.period)) : texts.noFigures,
    baseline ? texts.baselineSentence(...point(baseline.figure, baseline.period)) : '',
    target ? texts.targetSentence(...point({ kind: 'known', value: target.value }, target.period)) : '',
  ]
    .filter(Boolean)
    .join(' ')
}
