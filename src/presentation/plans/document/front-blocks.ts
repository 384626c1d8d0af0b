import type { PaperBlock } from '../../../documents/paper/paper-outline.ts'
import { sumCents } from '../../../domain/money/money.ts'
import type { PlanDocumentFacts } from '../../../domain/plans/plan-document-facts.ts'
import { reportTexts } from '../../../language/explorations/report-texts.ts'
import { writeAmount, writeDay, writeList, writeNumber } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { documentTexts } from '../../../language/plans/document-texts.ts'
import { note } from '../../explorations/report/report-words.ts'
import { placeName } from '../../registers/cell-words.ts'
import { list } from './document-words.ts'
import { versionFacts, versionNotes } from './version-blocks.ts'

/** What the document is about and for whom it is, and the plan in a few counts. */
export function frontBlocks(facts: PlanDocumentFacts, language: Language): PaperBlock[] {
  const texts = documentTexts[language]
  const words = reportTexts[language]
  const { region, plan, isPublic, day } = facts
  const names = region.municipalities.map(({ name }) => name)
  const entries = [plan.goals, plan.actions, plan.funds, facts.participations, facts.monitor.indicators]
  return [
    { kind: 'paragraph', look: 'lead', words: texts.lead },
    {
      kind: 'facts',
      facts: [
        { term: words.region, words: region.name },
        { term: words.municipalities, words: writeList(language, names) },
        { term: words.centre, words: placeName(region, region.centreMunicipality, language) },
        { term: words.planPeriod, words: `${region.planFrom}–${region.planTo}` },
        { term: words.asOf, words: writeDay(language, day) },
        ...versionFacts(facts, language),
      ],
    },
    list(inBrief(facts, language)),
    ...versionNotes(facts, language),
    note(isPublic ? texts.forEverybodyExplained : texts.forRegionExplained),
    ...(entries.some((some) => some.some(({ isExample }) => isExample)) ? [note(texts.hasExamples)] : []),
  ]
}

function inBrief({ region, plan }: PlanDocumentFacts, language: Language): string[] {
  const texts = documentTexts[language]
  const count = (entries: readonly unknown[]) => writeNumber(language, entries.length)
  const costs = plan.actions.flatMap((action) => action.costs)
  const open = sumCents(costs.filter(({ fund }) => fund === null))
  return [
    texts.briefGoals(count(region.actionLines), count(plan.goals), count(plan.actions)),
    costs.length === 0
      ? texts.briefCostUnknown
      : [
          texts.briefCost(writeAmount(language, sumCents(costs))),
          open === 0 ? texts.briefCovered : texts.briefUncovered(writeAmount(language, open)),
        ].join(' '),
  ]
}
