import { mayFollow } from '../../domain/explorations/delivery-state.ts'
import type { InvitationTerms } from '../../domain/invitations/invitation.ts'
import { type InvitedMatter, readInvited } from '../../operations/invitations/read-invited.ts'
import { stepByInvitation } from '../../operations/invitations/step-by-invitation.ts'
import type { Needs } from '../../operations/needs.ts'
import { addresses } from '../addresses.ts'
import { answerPage } from '../answer.ts'
import { oneOf } from '../forms/form-body.ts'
import { problemPage } from '../problem-page.tsx'
import type { VisitContext } from '../visit.ts'
import { InvitedPage } from './invited-page.tsx'
import { answerClosed, type Receiving, sentByLink } from './sent-by-link.ts'

/** A delivery that is handed in, or taken back, by whoever holds its link. */
export async function receiveStep(context: VisitContext, receiving: Receiving) {
  const received = await sentByLink(context, receiving)
  if (received.kind === 'refused') return received.answer
  const { opened, needs, visit, token, entered } = received.sent
  const { terms } = opened
  const outcome = await stepByInvitation(needs, terms, entered)
  if (outcome.ok) return context.redirect(`${addresses.invitation(visit.language, token)}#inleveren`, 303)
  if (outcome.problem.kind !== 'invalid') {
    const now = await receiving.open()
    return now.kind === 'open'
      ? problemPage(context, outcome.problem.kind, entered)
      : answerClosed(context, now)
  }
  const matter = await readInvited(needs, terms)
  if (!matter.ok) return problemPage(context, matter.problem.kind, entered)
  return answerPage(
    context,
    <InvitedPage
      visit={visit}
      token={token}
      opened={opened}
      matter={matter.value}
      entered={{}}
      problems={{}}
      stepTaken={{ note: oneOf(entered, 'note'), problems: outcome.problem.fields }}
    />,
    422,
  )
}

/** The first look at what is asked. */
export async function noteOpening(
  needs: Needs,
  terms: InvitationTerms,
  matter: InvitedMatter['delivery'],
): Promise<void> {
  if (matter && matter.round.closedAt === null && mayFollow('opened', matter.delivery.steps))
    await stepByInvitation(needs, terms, { kind: 'opened' })
}
