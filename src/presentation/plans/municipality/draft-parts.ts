import type { PaperBlock, Span, Words } from '../../../documents/paper/paper-outline.ts'
import { dayOfDecision, type RecordedDecision } from '../../../domain/adoption/recorded-decision.ts'
import { writeDay, writeDayOrPeriod } from '../../../language/figures.ts'
import { councilPaperTexts } from '../../../language/plans/council-paper-texts.ts'
import { draftPaperTexts as texts } from '../../../language/plans/draft-paper-texts.ts'
import type { CouncilFacts } from './council-facts.ts'
import { costRows, wordsOfDecision } from './council-tables.ts'

export function paragraph(words: Words): PaperBlock {
  return { kind: 'paragraph', words }
}

/** What stands between square brackets is bold, so that nobody passes over it. */
export function withBlanks(text: string): Span[] {
  return text
    .split(/(\[[^\]]*\])/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('[') ? { text: part, look: 'strong' as const } : { text: part }))
}

export function blank(what: string): Span {
  return { text: texts.fill(what), look: 'strong' }
}

export function list(items: readonly string[]): PaperBlock {
  return { kind: 'list', items: items.map(withBlanks) }
}

export function planOf({ region }: CouncilFacts): string {
  return texts.plan(region.planFrom, region.planTo, region.name)
}

export function milestonesAsList(milestones: CouncilFacts['inPlan']['milestones']['ahead']): PaperBlock {
  // What somebody of the region wrote may hold brackets of its own: they ask for nothing.
  return {
    kind: 'list',
    items: milestones.map(({ action, title, due }) =>
      texts.milestone(action, title, writeDayOrPeriod('nl', due)),
    ),
  }
}

export function decisionsAsList(decisions: readonly RecordedDecision[]): PaperBlock {
  return {
    kind: 'list',
    items: decisions.map((decision) => {
      const { body, kind, outcome } = wordsOfDecision(decision, 'nl')
      const day = writeDay('nl', dayOfDecision(decision))
      const told = outcome === '' ? kind : `${kind}, ${outcome}`
      return texts.decisionOf(body, told.toLowerCase(), decision.subject, day)
    }),
  }
}

/** Costs as the plan has them, and a place for the share of the municipality: that is not in the plan. */
export function finance({ inPlan }: CouncilFacts): PaperBlock[] {
  const words = councilPaperTexts.nl
  const columns = [words.together, words.uncovered, words.alone].map((heading) => ({
    heading,
    share: 2,
    isNumber: true,
  }))
  if (inPlan.withoutCosts === inPlan.actions.length)
    return [paragraph(words.noCosts), paragraph([blank(texts.financeShare)])]
  return [
    paragraph(texts.financeLead),
    {
      kind: 'table',
      caption: texts.financeTable,
      namedRows: true,
      columns: [{ heading: words.year, share: 1 }, ...columns],
      rows: costRows(inPlan.costs, 'nl'),
    },
    ...(inPlan.withoutCosts > 0 ? [paragraph(words.withoutCosts(String(inPlan.withoutCosts)))] : []),
    paragraph([blank(texts.financeShare)]),
  ]
}
