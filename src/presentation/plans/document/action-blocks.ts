import type { PaperBlock, Words } from '../../../documents/paper/paper-outline.ts'
import { sumCents } from '../../../domain/money/money.ts'
import type { Action } from '../../../domain/plans/plan.ts'
import type { PlanDocumentFacts } from '../../../domain/plans/plan-document-facts.ts'
import { writeAmount, writeDay, writeDayOrPeriod, writeList } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { planTexts } from '../../../language/plan-texts.ts'
import { documentTexts } from '../../../language/plans/document-texts.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { asWritten } from '../../explorations/report/report-words.ts'
import { municipalityNames, yearSpan } from '../plan-names.ts'
import { ownHeading, paragraph } from './document-words.ts'

/** One action: what it is and what it yields, then who, where, when, for whom and for how much. */
export function actionBlocks(action: Action, facts: PlanDocumentFacts, language: Language): PaperBlock[] {
  const texts = documentTexts[language]
  const { result, resultMissing } = planTexts[language]
  return [
    ownHeading(4, texts.actionTitle(action.code, action.title), language),
    { kind: 'paragraph', look: 'note', words: marks(action, language), keepNext: true },
    ...(action.description === '' ? [] : [paragraph([asWritten(action.description, language)])]),
    paragraph([
      { text: `${result} `, look: 'strong' },
      action.result === '' ? { text: resultMissing, look: 'muted' } : asWritten(action.result, language),
    ]),
    {
      kind: 'facts',
      facts: factsOf(action, facts, language).flatMap(({ term, words }) =>
        words === '' ? [] : [{ term, words }],
      ),
    },
  ]
}

function marks(
  { transformationClass, status, novelty, years, isExample }: Action,
  language: Language,
): string {
  const terms = termTexts[language]
  return [
    terms.transformationClasses[transformationClass],
    terms.actionStatuses[status],
    terms.novelties[novelty],
    yearSpan(years, language),
    isExample ? documentTexts[language].example : '',
  ]
    .filter((mark) => mark !== '')
    .join(' · ')
}

function factsOf(
  action: Action,
  { region, plan }: PlanDocumentFacts,
  language: Language,
): { term: string; words: Words }[] {
  const texts = planTexts[language]
  const terms = termTexts[language]
  const own = (text: string) => (text === '' ? '' : [asWritten(text, language)])
  const indicator = plan.indicators.find(({ code }) => code === action.indicator)
  return [
    { term: texts.owner, words: action.owner === '' ? texts.ownerMissing : own(action.owner) },
    { term: texts.leadFunction, words: own(action.leadFunction) },
    { term: texts.partners, words: own(writeList(language, action.partners)) },
    { term: texts.municipalities, words: municipalityNames(action.municipalities, { language, region }) },
    {
      term: texts.targetGroups,
      words: writeList(
        language,
        action.targetGroups.map((group) => terms.targetGroups[group]),
      ),
    },
    { term: texts.policy, words: policyWords(action, language) },
    {
      term: texts.livedExperience,
      words: writeList(
        language,
        action.livedExperience.map((how) => terms.involvements[how]),
      ),
    },
    { term: texts.milestones, words: milestoneWords(action, language) },
    {
      term: texts.indicator,
      words: indicator
        ? [{ text: `${indicator.code} ` }, asWritten(indicator.name, language)]
        : own(action.noIndicatorBecause),
    },
    { term: texts.money, words: costWords(action, language) },
    { term: texts.recommendation, words: own(action.recommendation) },
  ]
}

function policyWords({ policy, policyRelation }: Action, language: Language): Words {
  if (policyRelation === null) return ''
  const relation = termTexts[language].policyRelations[policyRelation]
  return policy === '' ? relation : [{ text: `${relation}: ` }, asWritten(policy, language)]
}

function milestoneWords({ milestones, noMilestoneBecause }: Action, language: Language): Words {
  const texts = documentTexts[language]
  if (milestones.length === 0)
    return noMilestoneBecause === '' ? '' : [asWritten(noMilestoneBecause, language)]
  return milestones
    .map(({ title, due, reachedOn }) =>
      reachedOn === null
        ? texts.due(title, writeDayOrPeriod(language, due))
        : texts.dueReached(title, writeDay(language, reachedOn)),
    )
    .join('; ')
}

function costWords({ costs }: Action, language: Language): Words {
  const texts = documentTexts[language]
  if (costs.length === 0) return planTexts[language].costUnknown
  const years = [...new Set(costs.map(({ year }) => year))].sort((one, other) => one - other)
  const perYear = years.map((year) =>
    texts.costPerYear(year, writeAmount(language, sumCents(costs.filter((line) => line.year === year)))),
  )
  const funds = [...new Set(costs.flatMap(({ fund }) => fund?.code ?? []))]
  const open = sumCents(costs.filter(({ fund }) => fund === null))
  return [
    writeList(language, perYear),
    funds.length === 0 ? '' : texts.coveredBy(writeList(language, funds)),
    open === 0 ? '' : texts.notCovered(writeAmount(language, open)),
  ]
    .filter((part) => part !== '')
    .join('; ')
}
