import type { ThreadDecision } from '../../../../domain/plans/thread/thread-matter.ts'
import { wholeRegion } from '../../../../domain/registers/field.ts'
import { writeDay } from '../../../../language/figures.ts'
import { threadTexts } from '../../../../language/plans/thread-texts.ts'
import { termTexts } from '../../../../language/term-texts.ts'
import { placeName } from '../../../registers/cell-words.ts'
import { plainSentence, type StoryReader, type ThreadKind } from '../told-thing.ts'
import { actionsThatName, thePlan, versionNumbered } from '../who-is-meant.ts'

export const decisionKind: ThreadKind<'decisions'> = {
  noun: 'decisions',
  things: ({ plan, decisions }) =>
    decisions.map((decision) => ({
      id: decision.id,
      day: decision.decidedOn ?? decision.plannedOn ?? '',
      from: [
        decision.version === null ? thePlan(plan) : versionNumbered(decision.version),
        ...actionsThatName(plan, decision.number),
        ...(decision.publication === null
          ? []
          : [{ noun: 'publications' as const, id: String(decision.publication) }]),
      ],
      onto: [],
      tell: (reader) => ({
        ...plainSentence,
        sentence: sentenceOf(decision, reader),
        own: decision.subject,
        ahead: decision.decidedOn === null && (decision.plannedOn ?? '') >= reader.today,
        isExample: decision.isExample,
      }),
    })),
}

function sentenceOf(decision: ThreadDecision, { language, region, today }: StoryReader): string {
  const texts = threadTexts[language]
  const terms = termTexts[language]
  const body = terms.governingBodies[decision.body]
  const kind = terms.decisionKinds[decision.kind].toLowerCase()
  const place = placeName(region, decision.place ?? wholeRegion, language)
  const { plannedOn, decidedOn, outcome } = decision
  if (decidedOn === null || outcome === null) {
    const day = plannedOn ?? ''
    const say = day >= today ? texts.planned : texts.plannedPast
    return say(writeDay(language, day), body, place, kind)
  }
  const said = terms.decisionOutcomes[outcome].toLowerCase()
  return texts.decided(writeDay(language, decidedOn), body, place, kind, said)
}
