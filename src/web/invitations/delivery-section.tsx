import { dayOf } from '../../domain/dates.ts'
import { mayFollow } from '../../domain/explorations/delivery-state.ts'
import type { FieldProblems } from '../../domain/outcome.ts'
import { deliveryBoardTexts } from '../../language/explorations/delivery-board-texts.ts'
import { writeDay } from '../../language/figures.ts'
import { guestTexts } from '../../language/invitations/guest-texts.ts'
import type { InvitedMatter } from '../../operations/invitations/read-invited.ts'
import { addresses } from '../addresses.ts'
import { DeliverForm } from '../explorations/deliveries/deliver-form.tsx'
import { StateMark } from '../explorations/deliveries/state-mark.tsx'
import { problemSentence } from '../forms/field-problems.tsx'
import type { Visit } from '../visit.ts'

type Props = {
  visit: Visit
  token: string
  delivery: NonNullable<InvitedMatter['delivery']>
  /** How much was sent by this link. */
  sent: number
  /** Something may have been filled in above it that was not sent yet. */
  isBelowForm?: boolean
  note?: string
  problems?: FieldProblems
}

/** Handing in what was filled in by a link, or taking it back; and why it came back. */
export function DeliverySection({
  visit,
  token,
  delivery: { delivery, round },
  sent,
  isBelowForm = false,
  note = '',
  problems = {},
}: Props) {
  const { language } = visit
  const texts = deliveryBoardTexts[language]
  const action = addresses.deliverByInvitation(language, token)
  const returned =
    delivery.state === 'returned' ? delivery.steps.findLast(({ kind }) => kind === 'returned') : undefined
  const isHandedIn = delivery.state === 'delivered' || delivery.state === 'accepted'
  return (
    <section class="section" aria-labelledby="inleveren">
      <h2 id="inleveren">{isHandedIn ? guestTexts[language].isHandedIn : guestTexts[language].handIn}</h2>
      {problems['kind'] && (
        <div class="utrecht-alert utrecht-alert--warning message" role="alert">
          <p>{problemSentence(language, problems['kind'])}</p>
        </div>
      )}
      <p>
        <StateMark language={language} state={delivery.state} />{' '}
        {isHandedIn
          ? `${texts.since(writeDay(language, dayOf(delivery.since)))}.`
          : `${texts.due(delivery.dueOn)}.`}
      </p>
      {returned && (
        <div class="utrecht-alert utrecht-alert--warning message">
          <p>
            {texts.said.returned} <span lang="nl">{returned.note}</span>
          </p>
        </div>
      )}
      {round.closedAt === null && mayFollow('delivered', delivery.steps) && (
        <DeliverForm
          language={language}
          action={action}
          before={isBelowForm ? guestTexts[language].sendFirst : ''}
          isEmpty={sent === 0}
          note={note}
          problem={problems['note']}
        />
      )}
      {round.closedAt === null && mayFollow('taken-back', delivery.steps) && (
        <form method="post" action={action}>
          <p>{guestTexts[language].handedIn}</p>
          <button class="utrecht-button utrecht-button--subtle" name="kind" value="taken-back" type="submit">
            {texts.takeBack}
          </button>
        </form>
      )}
    </section>
  )
}
