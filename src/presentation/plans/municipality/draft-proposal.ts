import type { PaperBlock, PaperOutline } from '../../../documents/paper/paper-outline.ts'
import { dayOfDecision, type RecordedDecision } from '../../../domain/adoption/recorded-decision.ts'
import { sumCents } from '../../../domain/money/money.ts'
import { writeAmount, writeDay } from '../../../language/figures.ts'
import { draftPaperTexts as texts } from '../../../language/plans/draft-paper-texts.ts'
import { chapter } from '../../explorations/report/report-words.ts'
import { type CouncilFacts, hasExamples, linesOf } from './council-facts.ts'
import {
  blank,
  decisionsAsList,
  finance,
  list,
  milestonesAsList,
  paragraph,
  planOf,
  withBlanks,
} from './draft-parts.ts'
import { versionOfDecision, versionToRead } from './version-to-read.ts'

/** A proposal to the council, or to the executive when that is who decides; `decision` is the one that stands planned, if one does. */
export function draftProposal(facts: CouncilFacts, decision: RecordedDecision | undefined): PaperOutline {
  const { region, municipality, day, looks } = facts
  const title = isOfExecutive(decision) ? texts.executiveProposal : texts.councilProposal
  return {
    language: 'nl',
    title,
    overtitle: texts.overtitle(municipality.name),
    marking: hasExamples(facts) ? texts.markingExample : texts.marking,
    author: region.name,
    summary: texts.summary(title, municipality.name),
    day,
    footer: texts.footer(title, writeDay('nl', day)),
    words: texts.words,
    front: [head(facts, decision), { kind: 'paragraph', look: 'note', words: texts.howTo }],
    body: [{ blocks: parts(facts, decision) }],
    looks,
    shape: 'brief',
  }
}

function isOfExecutive(decision: RecordedDecision | undefined): boolean {
  return decision?.body === 'municipal-executive'
}

function kindOf(decision: RecordedDecision | undefined) {
  return decision?.kind ?? 'unknown'
}

function head({ region }: CouncilFacts, decision: RecordedDecision | undefined): PaperBlock {
  const { facts } = texts
  const caseNumber = decision?.caseNumber ?? ''
  return {
    kind: 'facts',
    facts: [
      { term: facts.to, words: isOfExecutive(decision) ? texts.executive : texts.council },
      { term: facts.from, words: isOfExecutive(decision) ? [blank('afdeling')] : texts.executive },
      { term: facts.day, words: decision ? writeDay('nl', dayOfDecision(decision)) : [blank(texts.noDay)] },
      { term: facts.caseNumber, words: caseNumber === '' ? [blank(texts.noCase)] : caseNumber },
      { term: facts.alderman, words: [blank(texts.aldermanBlank)] },
      { term: facts.region, words: region.name },
    ],
  }
}

function parts(facts: CouncilFacts, decision: RecordedDecision | undefined): PaperBlock[] {
  const { headings } = texts
  const { region, municipality, inPlan } = facts
  const plan = planOf(facts)
  const kind = kindOf(decision)
  return [
    chapter(headings.subject),
    paragraph(decision ? decision.subject : [blank(texts.noSubject)]),
    ...versionToRead(facts, versionOfDecision(facts, decision)),
    chapter(headings.proposal),
    list(texts.asks[kind](plan)),
    chapter(headings.introduction),
    paragraph(
      texts.introduction(region.name, municipality.name, inPlan.actions.length, linesOf(inPlan).length),
    ),
    paragraph(withBlanks(texts.why[kind])),
    ...(inPlan.taken.length > 0 ? [paragraph(texts.earlier), decisionsAsList(inPlan.taken)] : []),
    chapter(headings.effect),
    ...effect(facts),
    chapter(headings.arguments),
    ...actionList(facts),
    list([texts.fill(texts.argumentBlank)]),
    chapter(headings.objections),
    ...objections(facts),
    chapter(headings.finance),
    ...finance(facts),
    chapter(headings.communication),
    paragraph([blank(texts.communicationBlank)]),
    chapter(headings.next),
    ...nextSteps(facts),
    chapter(headings.annexes),
    list(texts.annexes(plan)),
    chapter(headings.decision),
    ...draftDecision(facts, decision, plan),
  ]
}

/** The goals of the actions in which it takes part, as the region wrote them. */
function effect({ plan, inPlan }: CouncilFacts): PaperBlock[] {
  const wanted = new Set(inPlan.actions.map(({ goal }) => goal))
  const goals = plan.goals.filter(({ code }) => wanted.has(code))
  if (goals.length === 0) return [paragraph([blank('beoogd effect')])]
  return [
    paragraph(texts.effectLead),
    { kind: 'list', items: goals.map(({ code, title }) => `${code} ${title}`) },
  ]
}

function actionList({ inPlan }: CouncilFacts): PaperBlock[] {
  if (inPlan.actions.length === 0) return []
  return [
    paragraph(texts.actionsLead),
    {
      kind: 'list',
      items: inPlan.actions.map(({ code, title, result }) =>
        result === '' ? `${code} ${title}` : `${code} ${title}: ${result}`,
      ),
    },
  ]
}

function objections({ inPlan }: CouncilFacts): PaperBlock[] {
  const { overdue } = inPlan.milestones
  const uncovered = sumCents(inPlan.costs.map(({ uncoveredCents }) => ({ amountCents: uncoveredCents })))
  return [
    ...(overdue.length > 0
      ? [paragraph(texts.objectionOverdue(overdue.length)), milestonesAsList(overdue)]
      : []),
    ...(uncovered > 0 ? [paragraph(texts.objectionUncovered(writeAmount('nl', uncovered)))] : []),
    paragraph([blank(texts.objectionBlank)]),
  ]
}

function nextSteps({ inPlan }: CouncilFacts): PaperBlock[] {
  const { ahead } = inPlan.milestones
  return [
    ...(ahead.length > 0
      ? [paragraph(texts.nextLead), milestonesAsList(ahead)]
      : [paragraph(texts.nextNone)]),
    paragraph([blank(texts.nextBlank)]),
  ]
}

function draftDecision(
  { municipality }: CouncilFacts,
  decision: RecordedDecision | undefined,
  plan: string,
): PaperBlock[] {
  const body = isOfExecutive(decision) ? 'municipal-executive' : 'municipal-council'
  return [
    paragraph(`${texts.decisionLead[body]} ${municipality.name},`),
    paragraph(withBlanks(texts.decisionRead)),
    paragraph([{ text: texts.decisionDecides, look: 'strong' }]),
    list(texts.decides[kindOf(decision)](plan)),
    paragraph(withBlanks(texts.signed)),
  ]
}
