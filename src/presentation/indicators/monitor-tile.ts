import { courseOf } from '../../domain/indicators/course.ts'
import type { IndicatorSeries } from '../../domain/indicators/monitor.ts'
import type { TransformationClass } from '../../domain/terms.ts'
import { writeDay, writeNumber, writePeriod } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { monitorTexts } from '../../language/monitor-texts.ts'
import { type ChangeWords, changeWords, type StatusWords, statusWords } from './course-words.ts'
import type { Drawing } from './drawing.ts'
import { type FigureWords, figureWords } from './figure-words.ts'
import { indicatorTrend } from './indicator-chart.ts'
import { incompleteWords } from './reading-words.ts'

/** One indicator at a glance, in words, with its small chart. Empty strings are left out by whoever shows it. */
export type MonitorTile = {
  code: string
  name: string
  figure: FigureWords
  unit: string
  period: string
  /** "6 van 7 gemeenten" and which lack, when the figure is no total. */
  incomplete: string
  status: StatusWords
  change: ChangeWords | undefined
  target: { label: string; value: string } | undefined
  source: string
  nextPublication: string
  provisional: boolean
  isExample: boolean
  transformationClass: TransformationClass
  trend: Drawing
}

export function monitorTile(series: IndicatorSeries, language: Language, idPrefix: string): MonitorTile {
  const texts = monitorTexts[language]
  const course = courseOf(series)
  const { latest } = course
  return {
    code: series.code,
    name: series.name,
    figure: latest ? figureWords(latest.figure, language) : { kind: 'missing', text: texts.noFigure },
    unit: series.unit,
    period: latest ? writePeriod(language, latest.period) : '',
    incomplete: latest ? incompleteWords(latest, language) : '',
    status: statusWords(course, language),
    change: changeWords(series, course, language),
    target: series.target
      ? {
          label: texts.targetIn(writePeriod(language, series.target.period)),
          value: writeNumber(language, series.target.value),
        }
      : undefined,
    source: series.source === '' ? texts.noSource : texts.source(series.source),
    nextPublication:
      series.nextPublicationOn === null
        ? ''
        : texts.nextPublication(writeDay(language, series.nextPublicationOn)),
    provisional: latest?.provisional ?? false,
    isExample: series.isExample,
    transformationClass: series.transformationClass,
    trend: indicatorTrend(series, language, idPrefix),
  }
}
