import type { PaperBlock } from '../../../documents/paper/paper-outline.ts'
import type { Goal, Plan } from '../../../domain/plans/plan.ts'
import { actionLineOf } from '../../../domain/plans/plan-code.ts'
import type { PlanDocumentFacts } from '../../../domain/plans/plan-document-facts.ts'
import { wholeRegion } from '../../../domain/registers/field.ts'
import type { Language } from '../../../language/language.ts'
import { planTexts } from '../../../language/plan-texts.ts'
import { documentTexts } from '../../../language/plans/document-texts.ts'
import { asWritten, note, section } from '../../explorations/report/report-words.ts'
import { placeName } from '../../registers/cell-words.ts'
import { actionBlocks } from './action-blocks.ts'
import { list, ownHeading, paragraph } from './document-words.ts'

/** Every action line with its goals, and under each goal its actions. */
export function actionsChapter(facts: PlanDocumentFacts, language: Language): PaperBlock[] {
  const { region, plan } = facts
  if (plan.goals.length === 0) return []
  return region.actionLines.flatMap(({ number, title }) => {
    const goals = plan.goals.filter(({ code }) => actionLineOf(code) === number)
    return [
      section(documentTexts[language].lineTitle(number, title[language])),
      ...(goals.length === 0 ? [paragraph(planTexts[language].lineEmpty)] : []),
      ...goals.flatMap((goal) => goalBlocks(goal, facts, language)),
    ]
  })
}

function goalBlocks(goal: Goal, facts: PlanDocumentFacts, language: Language): PaperBlock[] {
  const texts = documentTexts[language]
  const actions = facts.plan.actions.filter((action) => action.goal === goal.code)
  const findings = findingsBehind(goal, facts, language)
  return [
    ownHeading(3, texts.goalTitle(goal.code, goal.title), language),
    ...(goal.explanation === '' ? [] : [paragraph([asWritten(goal.explanation, language)])]),
    ...(findings.length === 0
      ? []
      : [note(`${texts.findingsBehind}:`), list(findings.map((finding) => [asWritten(finding, language)]))]),
    ...(actions.length === 0 ? [paragraph(planTexts[language].goalEmpty)] : []),
    ...actions.flatMap((action) => actionBlocks(action, facts, language)),
  ]
}

function findingsBehind(
  { findings }: Goal,
  { plan, region }: { plan: Plan; region: PlanDocumentFacts['region'] },
  language: Language,
): string[] {
  return plan.findings
    .filter(({ number }) => findings.includes(number))
    .map(({ title, place }) => `${title} (${placeName(region, place ?? wholeRegion, language)})`)
}
