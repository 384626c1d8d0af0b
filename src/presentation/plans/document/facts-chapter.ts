import type { PaperBlock, PaperCell } from '../../../documents/paper/paper-outline.ts'
import { courseOf } from '../../../domain/indicators/course.ts'
import type { Figure } from '../../../domain/indicators/figure.ts'
import type { IndicatorSeries } from '../../../domain/indicators/monitor.ts'
import type { PlanDocumentFacts } from '../../../domain/plans/plan-document-facts.ts'
import { writeNumber, writePeriod } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { monitorTexts } from '../../../language/monitor-texts.ts'
import { documentTexts } from '../../../language/plans/document-texts.ts'
import { note, section, unknown } from '../../explorations/report/report-words.ts'
import { statusWords } from '../../indicators/course-words.ts'
import { figureWords, isProtected } from '../../indicators/figure-words.ts'
import { headedTable, ownCell } from './document-words.ts'
import { hasFigures, indicatorFigure } from './indicator-figure.ts'

/** Every indicator as it stands, and those that have figures as charts by action line. */
export function factsChapter({ region, monitor }: PlanDocumentFacts, language: Language): PaperBlock[] {
  const texts = documentTexts[language]
  const { indicators } = monitor
  if (indicators.length === 0) return []
  const isAnyProtected = indicators.some((series) => series.region.some(({ figure }) => isProtected(figure)))
  return [
    section(texts.latestFigures),
    headedTable(
      texts.latestFigures,
      [
        { heading: texts.indicator, share: 4 },
        { heading: texts.baseline, share: 1.8, isNumber: true },
        { heading: texts.latest, share: 1.8, isNumber: true },
        { heading: texts.target, share: 1.8, isNumber: true },
        { heading: texts.status, share: 1.8 },
      ],
      indicators.map((series) => rowOf(series, language)),
    ),
    ...(isAnyProtected ? [note(monitorTexts[language].protectedNote)] : []),
    ...region.actionLines.flatMap(({ number, title }) => {
      const own = indicators.filter((series) => series.actionLine === number && hasFigures(series))
      if (own.length === 0) return []
      return [
        section(texts.lineTitle(number, title[language])),
        ...own.map((series) => indicatorFigure(series, language)),
      ]
    }),
  ]
}

function rowOf(series: IndicatorSeries, language: Language): PaperCell[] {
  const course = courseOf(series)
  const { baseline, target, code, name, unit, isExample } = series
  return [
    {
      lines: [
        ...ownCell(`${code} ${name}`, language, isExample).lines,
        [{ text: unit, look: 'muted', ...(language === 'nl' ? {} : { language: 'nl' as const }) }],
      ],
    },
    figureCell(baseline, language),
    figureCell(course.latest, language),
    target === null
      ? unknown(monitorTexts[language].noTarget)
      : {
          lines: [
            writeNumber(language, target.value),
            [{ text: writePeriod(language, target.period), look: 'muted' }],
          ],
        },
    { lines: [statusWords(course, language).word] },
  ]
}

function figureCell(held: { period: string; figure: Figure } | null, language: Language): PaperCell {
  if (held === null) return unknown(documentTexts[language].protectedMissing)
  return {
    lines: [
      figureWords(held.figure, language).text,
      [{ text: writePeriod(language, held.period), look: 'muted' }],
    ],
  }
}
