import type { PaperBlock, PaperFigure } from '../../../documents/paper/paper-outline.ts'
import { balancePerYear } from '../../../domain/money/balance.ts'
import { fundUses, yearCost } from '../../../domain/money/cover.ts'
import { standing } from '../../../domain/plans/plan.ts'
import type { PlanDocumentFacts } from '../../../domain/plans/plan-document-facts.ts'
import { planYears } from '../../../domain/regions/region.ts'
import { writeAmount, writeNumber } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { moneyTexts } from '../../../language/plan-texts.ts'
import { documentTexts } from '../../../language/plans/document-texts.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { wordTexts } from '../../../language/word-texts.ts'
import { asWritten, cell, note, section, unknown } from '../../explorations/report/report-words.ts'
import { shiftInEuros, shiftOrder, shiftRows } from '../../money/shift-in-euros.ts'
import { headedTable } from './document-words.ts'

/** What the plan costs, how that divides over prevention, housing and shelter, and what pays for it. */
export function moneyChapter(facts: PlanDocumentFacts, language: Language): PaperBlock[] {
  const texts = documentTexts[language]
  const { actions, funds } = facts.plan
  const lines = actions.flatMap(({ costs }) => costs)
  if (funds.length === 0 && lines.length === 0) return []
  const unknownCosts = standing(actions).filter(({ costs }) => costs.length === 0)
  return [
    section(texts.costsPerYear),
    costTable(facts, language),
    ...(unknownCosts.length === 0
      ? []
      : [note(texts.costUnknownOf(writeNumber(language, unknownCosts.length)))]),
    ...(lines.length === 0 ? [] : [section(texts.shift), shiftFigure(facts, language)]),
    ...(funds.length === 0 ? [] : [section(texts.fundsPerYear), ...fundTables(facts, language)]),
  ]
}

function costTable({ region, plan }: PlanDocumentFacts, language: Language): PaperBlock {
  const texts = documentTexts[language]
  const lines = plan.actions.flatMap(({ costs }) => costs)
  return headedTable(
    texts.costsPerYear,
    [
      { heading: texts.year, share: 1 },
      ...[texts.cost, texts.covered, texts.uncovered].map((heading) => ({
        heading,
        share: 2,
        isNumber: true,
      })),
    ],
    planYears(region).map((year) => {
      const cost = yearCost(lines, year)
      if (cost.kind === 'unknown')
        return [cell(String(year)), unknown(wordTexts[language].unknown), cell(texts.none), cell(texts.none)]
      return [
        cell(String(year)),
        ...[cost.costCents, cost.coveredCents].map((cents) => cell(writeAmount(language, cents))),
        {
          lines: [writeAmount(language, cost.uncoveredCents)],
          ...(cost.uncoveredCents > 0 ? { tone: 'alert' as const } : {}),
        },
      ]
    }),
  )
}

function shiftFigure({ region, plan }: PlanDocumentFacts, language: Language): PaperFigure {
  const texts = moneyTexts[language]
  const balances = balancePerYear(plan.actions, planYears(region))
  const rows = shiftRows(balances, language)
  const sentences = rows.flatMap(({ year, parts }) => {
    const [prevention, housing, shelter] = parts ?? []
    return prevention && housing && shelter
      ? [texts.shiftYear(year, prevention.share, housing.share, shelter.share)]
      : []
  })
  return {
    kind: 'figure',
    title: texts.shiftTitle,
    alternative: texts.shiftDescription(sentences.join(' ')),
    drawing: shiftInEuros(balances, language, 'plan-omslag'),
    note: `${texts.shiftSource} ${texts.shiftNote}`,
    table: headedTable(
      texts.shiftTitle,
      [
        { heading: texts.year, share: 1 },
        ...shiftOrder.map((kind) => ({
          heading: termTexts[language].transformationClasses[kind],
          share: 2,
          isNumber: true,
        })),
        { heading: texts.total, share: 2, isNumber: true },
      ],
      rows.map(({ year, parts, total }) => [
        cell(String(year)),
        ...(parts === null
          ? [...shiftOrder.map(() => unknown(texts.noShares)), cell(documentTexts[language].none)]
          : [...parts.map(({ amount, share }) => ({ lines: [amount, share] })), cell(total)]),
      ]),
    ),
  }
}

function fundTables({ region, plan }: PlanDocumentFacts, language: Language): PaperBlock[] {
  const texts = moneyTexts[language]
  const lines = plan.actions.flatMap(({ costs }) => costs)
  const inPlan = new Set(planYears(region))
  const years = [...new Set(plan.funds.map(({ year }) => year))].filter((year) => inPlan.has(year)).sort()
  return years.map((year) => ({
    kind: 'table',
    caption: texts.fundTable(year),
    namedRows: true,
    columns: [
      { heading: texts.fund, share: 4 },
      { heading: texts.nature, share: 1.6 },
      ...[texts.amount, texts.used, texts.free].map((heading) => ({ heading, share: 1.8, isNumber: true })),
    ],
    rows: fundUses(
      plan.funds.filter((fund) => fund.year === year),
      lines,
    ).map(({ fund, usedCents, freeCents }) => [
      { lines: [fund.code, [asWritten(fund.name, language, 'muted')]] },
      cell(termTexts[language].durations[fund.duration]),
      cell(writeAmount(language, fund.amountCents)),
      cell(writeAmount(language, usedCents)),
      freeCents < 0
        ? { lines: [texts.over(writeAmount(language, -freeCents))], tone: 'alert' }
        : cell(writeAmount(language, freeCents)),
    ]),
  }))
}
