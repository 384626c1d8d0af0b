import type { OpenedInvitation, OpenInvitation } from '../../operations/invitations/open-invitation.ts'
import type { Needs } from '../../operations/needs.ts'
import { type Entered, readForm } from '../forms/form-body.ts'
import { problemPage } from '../problem-page.tsx'
import { typedAgain } from '../typed-again.ts'
import type { Visit, VisitContext } from '../visit.ts'
import { closedPage } from './closed-page.tsx'

export type Receiving = {
  open: () => Promise<OpenedInvitation>
  /** Seconds to wait for whoever sends too often. */
  limit: (invitationId: string) => Promise<number | undefined>
  now: () => Date
}

/** A form that came by a link, with what its holder may do. */
export type SentByLink = {
  opened: OpenInvitation
  needs: Needs
  visit: Visit
  token: string
  entered: Entered
}

/** What was sent by a link that is open, and not too often; otherwise the answer that says why not, with what was typed. */
export async function sentByLink(
  context: VisitContext,
  { open, limit, now }: Receiving,
): Promise<{ kind: 'sent'; sent: SentByLink } | { kind: 'refused'; answer: Response | Promise<Response> }> {
  const opened = await open()
  if (opened.kind !== 'open') return { kind: 'refused', answer: answerClosed(context, opened) }
  const { terms, database } = opened
  const wait = await limit(terms.id)
  if (wait !== undefined) {
    context.header('retry-after', String(wait))
    return { kind: 'refused', answer: problemPage(context, 'too-often', await typedAgain(context)) }
  }
  const body = await readForm(context)
  if (body.kind === 'too-large') return { kind: 'refused', answer: problemPage(context, 'too-large') }
  const needs = { database, caller: { kind: 'visitor', invitation: terms } as const, today: now() }
  const visit = { ...context.get('visit'), needs }
  const token = context.req.param('token') ?? ''
  return { kind: 'sent', sent: { opened, needs, visit, token, entered: body.entered } }
}

/** A link that opens nothing any more; what was typed comes back. */
export async function answerClosed(
  context: VisitContext,
  opened: Exclude<OpenedInvitation, { kind: 'open' }>,
) {
  const regionName = opened.kind === 'unknown' ? '' : opened.regionName
  const form = await readForm(context)
  return closedPage(context, opened.kind, regionName, form.kind === 'form' ? form.entered : {})
}
