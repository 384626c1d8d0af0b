import type { Reaction } from '../../../domain/plans/consultation/consultation.ts'
import type { ConsultedPlan } from '../../../domain/plans/consultation/consulted-plan.ts'
import { readingTexts } from '../../../language/plans/reading-texts.ts'
import { ErrorSummary } from '../../forms/field-problems.tsx'
import type { Visit } from '../../visit.ts'
import { type ReactionEntered, ReactionForm } from './reaction-form.tsx'
import { labelOfReaction } from './reaction-labels.ts'
import type { ReadingWays } from './reading-ways.ts'

type Props = ReactionEntered & {
  visit: Visit
  plan: ConsultedPlan
  reaction: Reaction
  ways: ReadingWays
  draft: string
}

/** One reaction of one's own: to change as long as it has no answer, and to withdraw. */
export function OwnReactionContents({ visit, plan, reaction, ways, draft, entered, problems }: Props) {
  const { language } = visit
  const texts = readingTexts[language]
  return (
    <>
      <ErrorSummary
        language={language}
        problems={problems}
        labelOf={(field) => labelOfReaction(language, field)}
      />
      <h1>{texts.changeOf(reaction.number)}</h1>
      {reaction.answer === null ? (
        <ReactionForm
          visit={visit}
          plan={plan}
          action={ways.own(reaction.number)}
          draft={draft}
          isChange
          entered={entered}
          problems={problems}
        />
      ) : (
        <p>{texts.answeredAlready}</p>
      )}
      <section class="section" aria-labelledby="intrekken">
        <h2 id="intrekken">{texts.withdraw}</h2>
        <p>{texts.withdrawHelp}</p>
        <form method="post" action={ways.withdraw(reaction.number)}>
          <button class="utrecht-button utrecht-button--secondary-action" type="submit">
            {texts.withdraw}
          </button>
        </form>
      </section>
      <p>
        <a href={ways.read()}>{texts.back}</a>
      </p>
    </>
  )
}
