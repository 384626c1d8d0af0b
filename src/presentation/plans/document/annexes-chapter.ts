import type { PaperBlock, Words } from '../../../documents/paper/paper-outline.ts'
import { sumCents } from '../../../domain/money/money.ts'
import type { PlanDocumentFacts } from '../../../domain/plans/plan-document-facts.ts'
import { writeAmount } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { planTexts } from '../../../language/plan-texts.ts'
import { documentTexts } from '../../../language/plans/document-texts.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { involvementBlocks } from '../../explorations/report/involvement-part.ts'
import { asWritten, cell, section, unknown } from '../../explorations/report/report-words.ts'
import { municipalityNames, yearSpan } from '../plan-names.ts'
import { headedTable, list, ownCell, paragraph } from './document-words.ts'

/** All actions in one table, who took part, and where everything comes from. */
export function annexesChapter(facts: PlanDocumentFacts, language: Language): PaperBlock[] {
  const texts = documentTexts[language]
  const sources = sourcesOf(facts, language)
  return [
    section(texts.actionTable),
    facts.plan.actions.length === 0 ? paragraph(texts.nothing.actions) : actionTable(facts, language),
    section(texts.participation),
    ...involvementBlocks(facts, language),
    section(texts.sources),
    sources.length === 0 ? paragraph(texts.noSources) : list(sources),
  ]
}

function actionTable({ region, plan }: PlanDocumentFacts, language: Language): PaperBlock {
  const texts = documentTexts[language]
  const terms = termTexts[language]
  const words = planTexts[language]
  return headedTable(
    texts.actionTable,
    [
      { heading: texts.action, share: 4 },
      { heading: texts.owner, share: 2.4 },
      { heading: words.municipalities, share: 2.6 },
      { heading: texts.years, share: 1.2 },
      { heading: words.kind, share: 1.3 },
      { heading: words.status, share: 1.5 },
      { heading: texts.cost, share: 1.4, isNumber: true },
    ],
    plan.actions.map((action) => [
      ownCell(`${action.code} ${action.title}`, language, action.isExample),
      action.owner === ''
        ? { lines: [words.ownerMissing], tone: 'alert' }
        : { lines: [[asWritten(action.owner, language)]] },
      cell(municipalityNames(action.municipalities, { language, region })),
      cell(yearSpan(action.years, language)),
      cell(terms.transformationClasses[action.transformationClass]),
      cell(terms.actionStatuses[action.status]),
      action.costs.length === 0
        ? unknown(words.costUnknown)
        : cell(writeAmount(language, sumCents(action.costs))),
    ]),
  )
}

/** Every source that is named, once, after what came from it. */
function sourcesOf(facts: PlanDocumentFacts, language: Language): Words[] {
  const texts = documentTexts[language]
  const { framework, region, policies, monitor, plan, places } = facts
  const named: { about: keyof typeof texts.sourceOf; text: string }[] = [
    { about: 'framework', text: [framework.title.nl, framework.source].filter(Boolean).join(', ') },
    { about: 'assignment', text: region.assignmentSource },
    ...policies.map(({ title, source }) => ({
      about: 'policy' as const,
      text: [title, source].filter(Boolean).join(', '),
    })),
    ...(places.length === 0 ? [] : [{ about: 'territory' as const, text: texts.territorySource }]),
    ...monitor.indicators.map(({ source }) => ({ about: 'indicator' as const, text: source })),
    ...plan.funds.map(({ source }) => ({ about: 'money' as const, text: source })),
  ]
  const distinct = new Map(
    named
      .map(({ about, text }) => ({ about, text: text.trim() }))
      .filter(({ text }) => text !== '')
      .map((one) => [`${one.about} ${one.text}`, one]),
  )
  return [...distinct.values()].map(({ about, text }) => [
    { text: `${texts.sourceOf[about]}: ` },
    asWritten(text, language),
  ])
}
