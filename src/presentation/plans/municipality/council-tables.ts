import type { PaperBlock, PaperCell, PaperColumn } from '../../../documents/paper/paper-outline.ts'
import { dayOfDecision, type RecordedDecision } from '../../../domain/adoption/recorded-decision.ts'
import type { YearCosts } from '../../../domain/plans/municipality/place-in-plan.ts'
import { writeAmount, writeDay, writeDayOrPeriod } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { councilPaperTexts } from '../../../language/plans/council-paper-texts.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { asWritten, cell } from '../../explorations/report/report-words.ts'
import type { CouncilFacts } from './council-facts.ts'
import { beginningOf, rowsThatFit } from './rows-that-fit.ts'

/** A table of no more rows than fit, and a line that says how many there are besides. */
export function fittingTable(
  caption: string,
  columns: readonly PaperColumn[],
  rows: readonly (readonly PaperCell[])[],
  { millimetres, more }: { millimetres: number; more: (left: number) => string },
): PaperBlock[] {
  const { shown, left } = rowsThatFit(rows, columns, millimetres)
  return [
    { kind: 'table', caption, columns, rows: shown, namedRows: true },
    ...(left > 0 ? [{ kind: 'paragraph', look: 'note', words: more(left) } as const] : []),
  ]
}

/** What is late first: that is what a council asks about. */
export function milestoneRows({ inPlan }: CouncilFacts, language: Language): PaperCell[][] {
  const { late } = councilPaperTexts[language]
  const { overdue, ahead } = inPlan.milestones
  return [...overdue, ...ahead].map((milestone) => {
    const { action, title, due } = milestone
    const day = writeDayOrPeriod(language, due)
    return [
      { lines: [[{ text: `${action} ` }, asWritten(beginningOf(title, 120), language)]] },
      overdue.includes(milestone) ? { lines: [late(day)], tone: 'alert' as const } : cell(day),
    ]
  })
}

export function costRows(costs: readonly YearCosts[], language: Language): PaperCell[][] {
  return costs.map(({ year, togetherCents, uncoveredCents, aloneCents }) => [
    cell(String(year)),
    ...[togetherCents, uncoveredCents, aloneCents].map((cents) => cell(writeAmount(language, cents))),
  ])
}

export function decisionRows(
  decisions: readonly RecordedDecision[],
  day: string,
  language: Language,
): PaperCell[][] {
  const texts = councilPaperTexts[language]
  return decisions.map((decision) => {
    const { body, kind, outcome } = wordsOfDecision(decision, language)
    const on = dayOfDecision(decision)
    const written = writeDay(language, on)
    const amendment = decision.amendment
    return [
      cell(outcome === '' && on < day ? texts.passed(written) : written),
      cell(body),
      cell(kind),
      {
        lines: [
          [asWritten(beginningOf(decision.subject, 120), language)],
          ...(outcome === '' ? [] : [outcome]),
          ...(amendment === '' ? [] : [[asWritten(beginningOf(amendment, 160), language)]]),
        ],
      },
    ]
  })
}

/** Body, kind and outcome as people read them; '' when there is no outcome yet. */
export function wordsOfDecision({ body, kind, outcome }: RecordedDecision, language: Language) {
  const terms = termTexts[language]
  return {
    body: terms.governingBodies[body],
    kind: terms.decisionKinds[kind],
    outcome: outcome ? terms.decisionOutcomes[outcome] : '',
  }
}
