import type { PaperBlock } from '../../../documents/paper/paper-outline.ts'
import { sumCents } from '../../../domain/money/money.ts'
import { documentChapters } from '../../../domain/plans/document-chapter.ts'
import { type Action, standing } from '../../../domain/plans/plan.ts'
import type { PlanDocumentFacts } from '../../../domain/plans/plan-document-facts.ts'
import { writeAmount, writeDayOrPeriod } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { documentTexts } from '../../../language/plans/document-texts.ts'
import { riskMatrixTexts } from '../../../language/plans/risk-matrix-texts.ts'
import { cell, note, section } from '../../explorations/report/report-words.ts'
import { headedTable, ownCell, paragraph } from './document-words.ts'
import { riskTables } from './risk-tables.ts'

/** The register of risks where it is told, and what the plan itself shows to be uncertain or to wait for something else. */
export function risksChapter(facts: PlanDocumentFacts, language: Language): PaperBlock[] {
  return [
    ...registerOf(facts, language),
    ...(standing(facts.plan.actions).length === 0 ? [] : fromThePlan(facts, language)),
  ]
}

/** Who reads no register must not read that there is none. */
function registerOf({ risks, texts }: PlanDocumentFacts, language: Language): PaperBlock[] {
  if (risks === undefined) return [note(riskMatrixTexts[language].inside)]
  if (risks.length > 0) return riskTables(risks, language)
  const hasOwnText = texts.some(({ number }) => documentChapters[number - 1] === 'risks')
  return hasOwnText ? [] : [paragraph(documentTexts[language].nothing.risks)]
}

function fromThePlan({ plan, day }: PlanDocumentFacts, language: Language): PaperBlock[] {
  const texts = documentTexts[language]
  const actions = standing(plan.actions)
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
    ...actionsTable(
      riskMatrixTexts[language].waiting,
      { heading: riskMatrixTexts[language].waitsFor },
      actions
        .filter(({ dependsOn }) => dependsOn.length > 0)
        .map((action) => ({ action, words: action.dependsOn.join(', ') })),
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
