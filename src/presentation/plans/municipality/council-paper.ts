import type { PaperBlock, PaperColumn, PaperOutline } from '../../../documents/paper/paper-outline.ts'
import { writeDay, writeNumber } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { councilPaperTexts } from '../../../language/plans/council-paper-texts.ts'
import { chapter, note } from '../../explorations/report/report-words.ts'
import { actionTable } from './action-table.ts'
import { type CouncilFacts, hasExamples, linesOf } from './council-facts.ts'
import { costRows, decisionRows, fittingTable, milestoneRows } from './council-tables.ts'

/** Two pages of A4 for the council of one municipality: what was promised and how it goes, what it costs and what is asked. */
export function councilPaper(facts: CouncilFacts, language: Language): PaperOutline {
  const texts = councilPaperTexts[language]
  const { region, municipality, looks, day } = facts
  const written = writeDay(language, day)
  return {
    language,
    title: texts.title(municipality.name),
    overtitle: texts.overtitle(region.name, region.planFrom, region.planTo),
    marking: hasExamples(facts) ? texts.markingExample : texts.marking,
    author: region.name,
    summary: texts.summary(municipality.name, written),
    day,
    footer: [texts.title(municipality.name), region.name, texts.footer(written)].join(' · '),
    words: { contents: texts.contents, page: texts.page, of: texts.of },
    front: [],
    body: [
      { blocks: promised(facts, language) },
      {
        newPage: true,
        blocks: [...standing(facts, language), ...costs(facts, language), ...asked(facts, language)],
      },
    ],
    looks,
    shape: 'brief',
  }
}

function promised(facts: CouncilFacts, language: Language): PaperBlock[] {
  const texts = councilPaperTexts[language]
  const { inPlan, municipality } = facts
  const write = (count: number) => writeNumber(language, count)
  const { length } = inPlan.actions
  if (length === 0)
    return [chapter(texts.promised), { kind: 'paragraph', words: texts.promisedNone(municipality.name) }]
  const counted = length === 1 ? texts.oneAction : texts.actionCount(write(length))
  return [
    chapter(texts.promised),
    {
      kind: 'paragraph',
      words: texts.promisedLead(municipality.name, counted, write(linesOf(inPlan).length)),
    },
    actionTable(facts, language),
  ]
}

function standing(facts: CouncilFacts, language: Language): PaperBlock[] {
  const texts = councilPaperTexts[language]
  const { reached, overdue, ahead } = facts.inPlan.milestones
  const write = (some: readonly unknown[]) => writeNumber(language, some.length)
  if (facts.inPlan.actions.length === 0) return []
  if (reached.length + overdue.length + ahead.length === 0)
    return [chapter(texts.standing), { kind: 'paragraph', words: texts.noMilestones }]
  const columns: PaperColumn[] = [
    { heading: texts.milestone, share: 6 },
    { heading: texts.due, share: 3 },
  ]
  return [
    chapter(texts.standing),
    { kind: 'paragraph', words: texts.standingLead(write(reached), write(overdue), write(ahead)) },
    ...(overdue.length + ahead.length === 0
      ? [{ kind: 'paragraph', words: texts.nothingOpen } as const]
      : fittingTable(texts.milestoneTable, columns, milestoneRows(facts, language), {
          millimetres: 50,
          more: (left) => texts.moreMilestones(writeNumber(language, left)),
        })),
  ]
}

function costs({ inPlan }: CouncilFacts, language: Language): PaperBlock[] {
  const texts = councilPaperTexts[language]
  const { withoutCosts, actions } = inPlan
  if (withoutCosts === actions.length)
    return [chapter(texts.costs), { kind: 'paragraph', words: texts.noCosts }]
  const columns: PaperColumn[] = [
    { heading: texts.year, share: 1 },
    ...[texts.together, texts.uncovered, texts.alone].map((heading) => ({
      heading,
      share: 2,
      isNumber: true,
    })),
  ]
  return [
    chapter(texts.costs),
    { kind: 'paragraph', words: texts.costsLead },
    ...fittingTable(texts.costTable, columns, costRows(inPlan.costs, language), {
      millimetres: 44,
      more: (left) => texts.moreDecisions(writeNumber(language, left)),
    }),
    ...(withoutCosts > 0 ? [note(texts.withoutCosts(writeNumber(language, withoutCosts)))] : []),
  ]
}

function asked({ inPlan, day }: CouncilFacts, language: Language): PaperBlock[] {
  const texts = councilPaperTexts[language]
  const columns: PaperColumn[] = [
    { heading: texts.day, share: 2.2 },
    { heading: texts.body, share: 1.8 },
    { heading: texts.kind, share: 2 },
    { heading: texts.subject, share: 5 },
  ]
  const table = (caption: string, rows: ReturnType<typeof decisionRows>) =>
    fittingTable(caption, columns, rows, {
      millimetres: 38,
      more: (left) => texts.moreDecisions(writeNumber(language, left)),
    })
  return [
    chapter(texts.asked),
    ...(inPlan.asked.length === 0
      ? [{ kind: 'paragraph', words: texts.askedNone } as const]
      : table(texts.askedTable, decisionRows(inPlan.asked, day, language))),
    chapter(texts.taken),
    ...(inPlan.taken.length === 0
      ? [{ kind: 'paragraph', words: texts.takenNone } as const]
      : // The latest first: of many the first ones are passed over.
        table(texts.takenTable, decisionRows(inPlan.taken.toReversed(), day, language))),
  ]
}
