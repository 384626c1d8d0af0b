import type { Milestone } from '../../../../domain/plans/plan.ts'
import { writeDay, writeWhen } from '../../../../language/figures.ts'
import { threadTexts } from '../../../../language/plans/thread-texts.ts'
import { plainSentence, type StoryReader, type ThreadKind } from '../told-thing.ts'
import { indicatorCoded } from '../who-is-meant.ts'

export const milestoneKind: ThreadKind<'milestones'> = {
  noun: 'milestones',
  things: ({ plan }) =>
    plan.actions.flatMap((action) =>
      action.milestones.map((milestone) => ({
        id: milestone.id,
        day: milestone.reachedOn ?? milestone.dueOn,
        from: [{ noun: 'actions' as const, id: action.id }],
        onto: indicatorCoded(action.indicator),
        tell: (reader: StoryReader) => ({
          ...plainSentence,
          sentence: sentenceOf(milestone, reader),
          own: milestone.title,
          ahead: milestone.reachedOn === null && milestone.dueOn >= reader.today,
          isExample: milestone.isExample,
        }),
      })),
    ),
}

function sentenceOf({ dueOn, due: planned, reachedOn }: Milestone, { language, today }: StoryReader): string {
  const texts = threadTexts[language]
  const due = writeWhen(language, planned)
  if (reachedOn === null) {
    const when = due.charAt(0).toUpperCase() + due.slice(1)
    return dueOn >= today ? texts.due(when) : texts.overdue(when)
  }
  const reached = writeDay(language, reachedOn)
  return reachedOn > dueOn ? texts.reachedLater(reached, due) : texts.reached(reached)
}
