import type { PaperBlock, PaperCell } from '../../../documents/paper/paper-outline.ts'
import type { PlanDocumentFacts } from '../../../domain/plans/plan-document-facts.ts'
import type { Cell, Values } from '../../../domain/registers/field.ts'
import { writeDay } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { documentTexts } from '../../../language/plans/document-texts.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { asWritten, cell, note, section, unknown } from '../../explorations/report/report-words.ts'
import { placeName } from '../../registers/cell-words.ts'
import { headedTable, ownCell, paragraph } from './document-words.ts'

/** Who decides what about the plan, and when. */
export function decisionsChapter(facts: PlanDocumentFacts, language: Language): PaperBlock[] {
  const texts = documentTexts[language]
  const { decisions, isPublic } = facts
  return [
    section(texts.decisionTable),
    ...(isPublic ? [note(texts.decisionsPublic)] : []),
    decisions.length === 0
      ? paragraph(texts.nothing.decisions)
      : headedTable(
          texts.decisionTable,
          [
            { heading: texts.place, share: 2 },
            { heading: texts.body, share: 2 },
            { heading: texts.subject, share: 3 },
            { heading: texts.when, share: 2 },
            { heading: texts.outcome, share: 2.4 },
          ],
          decisions.map(({ values }) => rowOf(values, facts, language)),
        ),
    paragraph(texts.communicationNone),
  ]
}

function rowOf(values: Values, { region }: PlanDocumentFacts, language: Language): PaperCell[] {
  const texts = documentTexts[language]
  const terms = termTexts[language]
  const { decidedOn, plannedOn } = values
  return [
    cell(placeName(region, textOf(values['place']), language)),
    {
      lines: [
        wordOf(terms.governingBodies, values['body']),
        [{ text: wordOf(terms.decisionKinds, values['kind']), look: 'muted' }],
      ],
    },
    ownCell(textOf(values['subject']), language, values['isExample'] === true),
    typeof decidedOn === 'string' && decidedOn !== ''
      ? cell(writeDay(language, decidedOn))
      : typeof plannedOn === 'string' && plannedOn !== ''
        ? unknown(texts.plannedFor(writeDay(language, plannedOn)))
        : unknown(texts.notPlanned),
    values['outcome'] === null || values['outcome'] === undefined
      ? unknown(texts.stillOpen)
      : {
          lines: [
            wordOf(terms.decisionOutcomes, values['outcome']),
            ...(textOf(values['amendment']) === ''
              ? []
              : [[asWritten(texts.amendment(textOf(values['amendment'])), language, 'muted')]]),
          ],
        },
  ]
}

function wordOf(words: Readonly<Record<string, string>>, code: Cell | undefined): string {
  return words[String(code)] ?? String(code)
}

function textOf(value: Cell | undefined): string {
  return typeof value === 'string' ? value.trim() : ''
}
