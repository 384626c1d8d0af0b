import type { OpenedInvitation } from '../../operations/invitations/open-invitation.ts'
import { readInvited } from '../../operations/invitations/read-invited.ts'
import { recordInvited } from '../../operations/invitations/record-invited.ts'
import { addresses } from '../addresses.ts'
import { answerPage } from '../answer.ts'
import { type Entered, readForm } from '../forms/form-body.ts'
import { problemPage } from '../problem-page.tsx'
import { typedAgain } from '../typed-again.ts'
import type { VisitContext } from '../visit.ts'
import { closedPage } from './closed-page.tsx'
import { InvitedPage } from './invited-page.tsx'
import { SaidPage } from './thanks-page.tsx'

export type Receiving = {
  open: () => Promise<OpenedInvitation>
  limit: (invitationId: string) => Promise<number | undefined>
  now: () => Date
}

/** What was filled in by a link: stored and thanked for, or handed back with what is wrong. */
export async function receiveInvited(context: VisitContext, { open, limit, now }: Receiving) {
  const opened = await open()
  if (opened.kind !== 'open') return closed(context, opened)
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
  const changing = context.req.param('entry')
  const sending = { terms, input: body.entered, ...(changing === undefined ? {} : { changing }) }
  const outcome = await recordInvited(needs, sending)
  if (outcome.ok)
    return terms.noun === 'contributions'
      ? answerPage(context, <SaidPage visit={visit} opened={opened} entered={body.entered} />)
      : context.redirect(addresses.invitation(visit.language, token, outcome.value.id), 303)
  if (outcome.problem.kind !== 'invalid') return closedMeanwhile(context, await open(), outcome.problem.kind)
  const matter = await readInvited(needs, terms)
  if (!matter.ok) return closedMeanwhile(context, await open(), matter.problem.kind)
  const form = (
    <InvitedPage
      visit={visit}
      token={token}
      opened={opened}
      matter={matter.value}
      entered={body.entered}
      problems={outcome.problem.fields}
      {...(changing === undefined ? {} : { changing })}
    />
  )
  return answerPage(context, form, 422)
}

async function closed(context: VisitContext, opened: Exclude<OpenedInvitation, { kind: 'open' }>) {
  const regionName = opened.kind === 'unknown' ? '' : opened.regionName
  return closedPage(context, opened.kind, regionName, await typed(context))
}

/** The link was good when the form was sent, and is not now; or the region was first. */
async function closedMeanwhile(context: VisitContext, opened: OpenedInvitation, kind: string) {
  if (opened.kind !== 'open') return closed(context, opened)
  if (kind === 'conflict') return closedPage(context, 'taken', opened.regionName, await typed(context))
  return problemPage(context, 'not-found', await typedAgain(context))
}

async function typed(context: VisitContext): Promise<Entered> {
  const form = await readForm(context)
  return form.kind === 'form' ? form.entered : {}
}
