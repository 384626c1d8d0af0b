import type { PaperBlock, PaperOutline } from '../../../documents/paper/paper-outline.ts'
import { writeDay } from '../../../language/figures.ts'
import { draftPaperTexts as texts } from '../../../language/plans/draft-paper-texts.ts'
import { chapter } from '../../explorations/report/report-words.ts'
import { type CouncilFacts, hasExamples, linesOf } from './council-facts.ts'
import { blank, decisionsAsList, finance, milestonesAsList, paragraph, withBlanks } from './draft-parts.ts'
import { versionOfLetter, versionToRead } from './version-to-read.ts'

/** A letter that tells the council how it stands; it asks for nothing. */
export function draftLetter(facts: CouncilFacts): PaperOutline {
  const { region, municipality, day, looks } = facts
  return {
    language: 'nl',
    title: texts.letter,
    overtitle: texts.overtitle(municipality.name),
    marking: hasExamples(facts) ? texts.markingExample : texts.marking,
    author: region.name,
    summary: texts.summary(texts.letter, municipality.name),
    day,
    footer: texts.footer(texts.letter, writeDay('nl', day)),
    words: texts.words,
    front: [
      {
        kind: 'facts',
        facts: [
          { term: texts.facts.to, words: texts.council },
          { term: texts.facts.from, words: texts.executive },
          { term: texts.facts.day, words: [blank('datum van de brief')] },
          { term: texts.facts.caseNumber, words: [blank(texts.noCase)] },
          { term: texts.facts.region, words: region.name },
        ],
      },
      { kind: 'paragraph', look: 'note', words: texts.howTo },
    ],
    body: [{ blocks: parts(facts) }],
    looks,
    shape: 'brief',
  }
}

function parts(facts: CouncilFacts): PaperBlock[] {
  const { headings } = texts
  const { region, municipality, inPlan } = facts
  const { reached, overdue, ahead } = inPlan.milestones
  return [
    paragraph(texts.greeting),
    chapter(headings.message),
    paragraph(texts.message(municipality.name, inPlan.actions.length)),
    paragraph([blank(texts.messageBlank)]),
    chapter(headings.occasion),
    paragraph(
      texts.introduction(region.name, municipality.name, inPlan.actions.length, linesOf(inPlan).length),
    ),
    ...versionToRead(facts, versionOfLetter(facts)),
    paragraph([blank(texts.occasionBlank)]),
    chapter(headings.standing),
    paragraph(texts.status(reached.length, overdue.length, ahead.length)),
    ...(overdue.length > 0
      ? [paragraph(texts.objectionOverdue(overdue.length)), milestonesAsList(overdue)]
      : []),
    ...(inPlan.taken.length > 0 ? [paragraph(texts.earlier), decisionsAsList(inPlan.taken)] : []),
    chapter(headings.next),
    ...(ahead.length > 0
      ? [paragraph(texts.nextLead), milestonesAsList(ahead)]
      : [paragraph(texts.nextNone)]),
    ...(inPlan.asked.length > 0
      ? [paragraph(texts.askedLater), decisionsAsList(inPlan.asked)]
      : [paragraph(texts.askedNone)]),
    chapter(headings.finance),
    ...finance(facts),
    paragraph(withBlanks(texts.closing)),
  ]
}
