import type { PaperBlock } from '../../../documents/paper/paper-outline.ts'
import type { PlanDocumentFacts } from '../../../domain/plans/plan-document-facts.ts'
import { writeDay } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { documentTexts } from '../../../language/plans/document-texts.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { cell, section, unknown } from '../../explorations/report/report-words.ts'
import { headedTable, ownCell, paragraph } from './document-words.ts'

/** What is followed, how often and from which source; and what the plan recommends for the next period. */
export function monitoringChapter({ plan, monitor }: PlanDocumentFacts, language: Language): PaperBlock[] {
  const texts = documentTexts[language]
  const advised = plan.actions.filter(({ recommendation }) => recommendation !== '')
  return [
    section(texts.followed),
    monitor.indicators.length === 0
      ? paragraph(texts.nothing.monitoring)
      : headedTable(
          texts.followed,
          [
            { heading: texts.indicator, share: 3.5 },
            { heading: texts.rhythm, share: 1.3 },
            { heading: texts.source, share: 3 },
            { heading: texts.nextFigure, share: 2 },
          ],
          monitor.indicators.map(({ code, name, rhythm, source, nextPublicationOn, isExample }) => [
            ownCell(`${code} ${name}`, language, isExample),
            cell(termTexts[language].rhythms[rhythm]),
            ownCell(source, language),
            nextPublicationOn === null
              ? unknown(texts.notPlanned)
              : cell(writeDay(language, nextPublicationOn)),
          ]),
        ),
    ...(advised.length === 0
      ? []
      : [
          section(texts.recommendations),
          headedTable(
            texts.recommendations,
            [
              { heading: texts.action, share: 3 },
              { heading: texts.recommendation, share: 5 },
            ],
            advised.map(({ code, title, recommendation }) => [
              ownCell(`${code} ${title}`, language),
              ownCell(recommendation, language),
            ]),
          ),
        ]),
  ]
}
