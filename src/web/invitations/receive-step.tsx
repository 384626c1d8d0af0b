import { mayFollow } from '../../domain/explorations/delivery-state.ts'
import type { InvitationTerms } from '../../domain/invitations/invitation.ts'
import { type InvitedMatter, readInvited } from '../../operations/invitations/read-invited.ts'
import { stepByInvitation } from '../../operations/invitations/step-by-invitation.ts'
import type { Needs } from '../../operations/needs.ts'
import { addresses } from '../addresses.ts'
import { answerPage } from '../answer.ts'
import { oneOf, readForm } from '../forms/form-body.ts'
import { problemPage } from '../problem-page.tsx'
import { typedAgain } from '../typed-again.ts'
import type { VisitContext } from '../visit.ts'
import { closedPage } from './closed-page.tsx'
import { InvitedPage } from './invited-page.tsx'
import type { Receiving } from './receive-invited.tsx'

/** A delivery that is handed in, or taken back, by whoever holds its link. */
export async function receiveStep(context: VisitContext, { open, limit, now }: Receiving) {
  const opened = await open()
  if (opened.kind !== 'open')
    return closedPage(context, opened.kind, opened.kind === 'unknown' ? '' : opened.regionName)
  const { terms, database } = opened
  const wait = await limit(terms.id)
  if (wait !== undefined) {
    context.header('retry-after', String(wait))
    return problemPage(context, 'too-often', await typedAgain(context))
  }
  const body = await readForm(context)
  if (body.kind === 'too-large') return problemPage(context, 'too-large')
  const needs = { database, caller: { kind: 'visitor', invitation: terms } as const, today: now() }
  const visit = { ...context.get('visit'), needs }
  const token = context.req.param('token') ?? ''
  const outcome = await stepByInvitation(needs, terms, body.entered)
  if (outcome.ok) return context.redirect(`${addresses.invitation(visit.language, token)}#inleveren`, 303)
  if (outcome.problem.kind !== 'invalid') return problemPage(context, outcome.problem.kind, body.entered)
  const matter = await readInvited(needs, terms)
  if (!matter.ok) return problemPage(context, matter.problem.kind, body.entered)
  return answerPage(
    context,
    <InvitedPage
      visit={visit}
      token={token}
      opened={opened}
      matter={matter.value}
      entered={{}}
      problems={{}}
      stepTaken={{ note: oneOf(body.entered, 'note'), problems: outcome.problem.fields }}
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
