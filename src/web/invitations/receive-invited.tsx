import type { OpenedInvitation } from '../../operations/invitations/open-invitation.ts'
import { readInvited } from '../../operations/invitations/read-invited.ts'
import { recordInvited } from '../../operations/invitations/record-invited.ts'
import { addresses } from '../addresses.ts'
import { answerPage } from '../answer.ts'
import type { Entered } from '../forms/form-body.ts'
import { problemPage } from '../problem-page.tsx'
import { typedAgain } from '../typed-again.ts'
import type { VisitContext } from '../visit.ts'
import { closedPage } from './closed-page.tsx'
import { InvitedPage } from './invited-page.tsx'
import { answerClosed, type Receiving, sentByLink } from './sent-by-link.ts'
import { SaidPage } from './thanks-page.tsx'

/** What was filled in by a link: stored and thanked for, or handed back with what is wrong. */
export async function receiveInvited(context: VisitContext, receiving: Receiving) {
  const received = await sentByLink(context, receiving)
  if (received.kind === 'refused') return received.answer
  const { opened, needs, visit, token, entered } = received.sent
  const { terms } = opened
  const changing = context.req.param('entry')
  const sending = { terms, input: entered, ...(changing === undefined ? {} : { changing }) }
  const outcome = await recordInvited(needs, sending)
  if (outcome.ok)
    return terms.noun === 'contributions'
      ? answerPage(context, <SaidPage visit={visit} opened={opened} entered={entered} />)
      : context.redirect(addresses.invitation(visit.language, token, outcome.value.id), 303)
  if (outcome.problem.kind !== 'invalid')
    return closedMeanwhile(context, await receiving.open(), { kind: outcome.problem.kind, entered })
  const matter = await readInvited(needs, terms)
  if (!matter.ok)
    return closedMeanwhile(context, await receiving.open(), { kind: matter.problem.kind, entered })
  const form = (
    <InvitedPage
      visit={visit}
      token={token}
      opened={opened}
      matter={matter.value}
      entered={entered}
      problems={outcome.problem.fields}
      {...(changing === undefined ? {} : { changing })}
    />
  )
  return answerPage(context, form, 422)
}

/** The link was good when the form was sent, and is not now; or the region was first. */
async function closedMeanwhile(
  context: VisitContext,
  opened: OpenedInvitation,
  { kind, entered }: { kind: string; entered: Entered },
) {
  if (opened.kind !== 'open') return answerClosed(context, opened)
  if (kind === 'conflict') return closedPage(context, 'taken', opened.regionName, entered)
  return problemPage(context, 'not-found', await typedAgain(context))
}
