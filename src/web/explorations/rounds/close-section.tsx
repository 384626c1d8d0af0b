import { mayWrite } from '../../../domain/caller.ts'
import { dayOf } from '../../../domain/dates.ts'
import type { FieldProblem } from '../../../domain/outcome.ts'
import { roundWorkTexts } from '../../../language/explorations/round-work-texts.ts'
import { writeDay } from '../../../language/figures.ts'
import type { Closing } from '../../../operations/explorations/close-round.ts'
import { addresses } from '../../addresses.ts'
import { problemSentence } from '../../forms/field-problems.tsx'
import type { Visit } from '../../visit.ts'

type Props = { visit: Visit; closing: Closing; problem?: FieldProblem }

/** The end of a round: what has to be decided first, and the way back. */
export function CloseSection({ visit, closing: { region, round, undecided, outstanding }, problem }: Props) {
  const { language, needs } = visit
  const texts = roundWorkTexts[language]
  if (!mayWrite(needs.caller, region.id, 'rounds')) return null
  const isOver = round.closedAt !== null
  return (
    <section class="section no-print" aria-labelledby="kop-sluiten">
      <h2 id="kop-sluiten">{isOver ? texts.isOver : texts.closeTitle}</h2>
      {problem && (
        <div class="utrecht-alert utrecht-alert--error message" role="alert" tabIndex={-1}>
          <p>{problemSentence(language, problem)}</p>
        </div>
      )}
      {round.closedAt !== null ? (
        <p>{texts.closedOn(writeDay(language, dayOf(round.closedAt)))}</p>
      ) : (
        <>
          {undecided.length === 0 ? (
            <p>{texts.allDecided}</p>
          ) : (
            !problem && <p>{texts.undecided(undecided.length)}</p>
          )}
          {undecided.length > 0 && (
            <p>
              <a href={addresses.gaps(language, region.id, 'open')}>{texts.toGaps}</a>
            </p>
          )}
          {outstanding > 0 && <p>{texts.outstanding(outstanding)}</p>}
        </>
      )}
      <form
        method="post"
        action={
          isOver
            ? addresses.reopenRound(language, region.id, round.id)
            : addresses.closeRound(language, region.id, round.id)
        }
      >
        <button
          class={`utrecht-button ${isOver ? 'utrecht-button--subtle' : 'utrecht-button--secondary-action'}`}
          type="submit"
        >
          {isOver ? texts.reopen : texts.close}
        </button>
      </form>
    </section>
  )
}
