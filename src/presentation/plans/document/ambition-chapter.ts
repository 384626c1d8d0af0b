import type { PaperBlock } from '../../../documents/paper/paper-outline.ts'
import type { IndicatorSeries } from '../../../domain/indicators/monitor.ts'
import type { PlanDocumentFacts } from '../../../domain/plans/plan-document-facts.ts'
import { writeNumber, writePeriod } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { documentTexts } from '../../../language/plans/document-texts.ts'
import { cell, section, unknown } from '../../explorations/report/report-words.ts'
import { figureWords } from '../../indicators/figure-words.ts'
import { headedTable, list, ownCell, paragraph } from './document-words.ts'

/** What guides the plan, what municipalities promised, and where the region wants to be. */
export function ambitionChapter({ framework, monitor }: PlanDocumentFacts, language: Language): PaperBlock[] {
  const texts = documentTexts[language]
  const titles = (kind: 'principle' | 'commitment') =>
    framework.items.filter((item) => item.kind === kind).map(({ title }) => title[language])
  const aimed = monitor.indicators.filter(({ target }) => target !== null)
  return [
    ...titled(texts.principles, titles('principle')),
    ...titled(texts.commitments, titles('commitment')),
    section(texts.targets),
    aimed.length === 0 ? paragraph(texts.targetsNone) : targetTable(aimed, language),
  ]
}

function titled(heading: string, items: readonly string[]): PaperBlock[] {
  return items.length === 0 ? [] : [section(heading), list(items)]
}

function targetTable(aimed: readonly IndicatorSeries[], language: Language): PaperBlock {
  const texts = documentTexts[language]
  return headedTable(
    texts.targets,
    [
      { heading: texts.indicator, share: 4 },
      { heading: texts.lines, share: 1.2 },
      { heading: texts.baseline, share: 2, isNumber: true },
      { heading: texts.target, share: 2, isNumber: true },
      { heading: texts.period, share: 1.8 },
    ],
    aimed.map(({ code, name, unit, isExample, actionLine, baseline, target }) => [
      ownCell(`${code} ${name} (${unit})`, language, isExample),
      cell(String(actionLine)),
      baseline === null ? unknown(texts.protectedMissing) : cell(figureWords(baseline.figure, language).text),
      cell(target === null ? texts.none : writeNumber(language, target.value)),
      cell(target === null ? texts.none : writePeriod(language, target.period)),
    ]),
  )
}
