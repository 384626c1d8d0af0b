import type { PaperBlock } from '../../../documents/paper/paper-outline.ts'
import { sumCents } from '../../../domain/money/money.ts'
import { type Action, standing } from '../../../domain/plans/plan.ts'
import type { PlanDocumentFacts } from '../../../domain/plans/plan-document-facts.ts'
import { writeAmount, writeDayOrPeriod } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { documentTexts } from '../../../language/plans/document-texts.ts'
import { cell, section } from '../../explorations/report/report-words.ts'
import { headedTable, ownCell, paragraph } from './document-words.ts'

/** What the plan itself shows to be uncertain; the region's own words about risks are a text of the chapter. */
export function risksChapter({ plan, day }: PlanDocumentFacts, language: Language): PaperBlock[] {
  const texts = documentTexts[language]
  const actions = standing(plan.actions)
  if (actions.length === 0) return []
  const open = (action: Action) => sumCents(action.costs.filter(({ fund }) => fund === null))
  const late = actions.flatMap(({ code, milestones }) =>
    milestones
      .filter(({ dueOn, reachedOn }) => reachedOn === null && dueOn < day)
      .map(({ title, due }) => ({ code, title, due })),
  )
  const points = [
    ...actionsTable(
      texts.uncoveredActions,
      { heading: texts.uncovered, isNumber: true },
      actions
        .filter((action) => open(action) > 0)
        .map((action) => ({ action, words: writeAmount(language, open(action)) })),
      language,
    ),
    ...actionsTable(
      texts.departing,
      { heading: texts.policy },
      actions
        .filter(({ policyRelation }) => policyRelation === 'departs')
        .map((action) => ({ action, words: action.policy })),
      language,
    ),
    ...actionsTable(
      texts.ownerless,
      { heading: texts.years },
      actions
        .filter(({ owner }) => owner === '')
        .map((action) => ({ action, words: action.years.join(', ') })),
      language,
    ),
    ...(late.length === 0
      ? []
      : [
          {
            ...headedTable(
              texts.late,
              [
                { heading: texts.milestone, share: 5 },
                { heading: texts.plannedOn, share: 2 },
              ],
              late.map(({ code, title, due }) => [
                ownCell(`${code} ${title}`, language),
                cell(writeDayOrPeriod(language, due)),
              ]),
            ),
            headed: false,
          },
        ]),
  ]
  return [
    paragraph(texts.nothing.risks),
    section(texts.risksFromPlan),
    ...(points.length === 0 ? [paragraph(texts.nothingStandsOut)] : points),
  ]
}

function actionsTable(
  caption: string,
  column: { heading: string; isNumber?: boolean },
  rows: readonly { action: Action; words: string }[],
  language: Language,
): PaperBlock[] {
  if (rows.length === 0) return []
  return [
    {
      ...headedTable(
        caption,
        [
          { heading: documentTexts[language].action, share: 5 },
          { ...column, share: 2 },
        ],
        rows.map(({ action, words }) => [
          ownCell(`${action.code} ${action.title}`, language),
          ownCell(words, language),
        ]),
      ),
      headed: false,
    },
  ]
}
