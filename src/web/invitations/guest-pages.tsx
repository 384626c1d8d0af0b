import { Hono } from 'hono'
import type { Storage } from '../../database/open-storage.ts'
import type { Seal } from '../../domain/invitations/invitation-link.ts'
import { openInvitation } from '../../operations/invitations/open-invitation.ts'
import { readInvited } from '../../operations/invitations/read-invited.ts'
import { registers } from '../../operations/registers/all-registers.ts'
import { enteredFrom } from '../../presentation/registers/entered-values.ts'
import { limitPerHour } from '../../running/limit-per-hour.ts'
import { answerPage } from '../answer.ts'
import type { VisitContext, VisitEnv } from '../visit.ts'
import { visitOfNobody } from '../visit-of-request.ts'
import { closedPage } from './closed-page.tsx'
import { InvitedPage } from './invited-page.tsx'
import { receiveInvited } from './receive-invited.tsx'
import { noteOpening, receiveStep } from './receive-step.tsx'
import { ThanksPage } from './thanks-page.tsx'

type Doors = { storage: Storage; now: () => Date; identity: { invitationSeal: Seal } }

/** What may be sent by one link in an hour: more than anybody types. */
const writesPerHour = 60

const link = '/:language{nl|en}/uitnodiging/:token'
const oneEntry = `${link}/:entry{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}` as const

/**
 * The pages of who holds a link. No cookie is looked at here: whoever opens a link comes as its holder and as nobody else, so a
 * form that another website sends in their name could do no more than the link itself.
 */
export function guestPages({ storage, now, identity }: Doors) {
  const limit = limitPerHour(writesPerHour)
  const open = (context: VisitContext) => {
    const address = context.req.header('x-thuisplan-address') ?? ''
    const guestAt = (id: string) => storage.asGuest(id, { address })
    return openInvitation({ guestAt, seal: identity.invitationSeal }, context.req.param('token') ?? '')
  }
  const receive = (context: VisitContext) =>
    receiveInvited(context, { open: () => open(context), limit, now })

  return new Hono<VisitEnv>()
    .use('/:language{nl|en}/uitnodiging/*', async (context, next) => {
      context.set('visit', visitOfNobody({ storage, now }, context.req.raw))
      context.header('referrer-policy', 'no-referrer')
      context.header('x-robots-tag', 'noindex')
      await next()
    })
    .get(link, (context) => show(context, open(context), now))
    .get(oneEntry, (context) => show(context, open(context), now, context.req.param('entry')))
    .post(`${link}/inleveren`, (context) => receiveStep(context, { open: () => open(context), limit, now }))
    .post(link, receive)
    .post(oneEntry, receive)
}

/** The form, the thanks after sending, or one page that says why there is none. */
async function show(
  context: VisitContext,
  opening: ReturnType<typeof openInvitation>,
  now: () => Date,
  changing?: string,
) {
  const opened = await opening
  if (opened.kind !== 'open')
    return closedPage(context, opened.kind, opened.kind === 'unknown' ? '' : opened.regionName)
  const { terms, database } = opened
  const needs = { database, caller: { kind: 'visitor', invitation: terms } as const, today: now() }
  const visit = { ...context.get('visit'), needs }
  const matter = await readInvited(needs, terms)
  // Revoked between two looks.
  if (!matter.ok) return closedPage(context, 'revoked', opened.regionName)
  await noteOpening(needs, terms, matter.value.delivery)
  if (matter.value.isTaken) return closedPage(context, 'taken', opened.regionName)
  const token = context.req.param('token') ?? ''
  if (visit.url.searchParams.has('gedaan') && matter.value.entries.length > 0)
    return answerPage(context, <ThanksPage visit={visit} token={token} terms={terms} {...matter.value} />)
  const { entries } = matter.value
  const sent =
    entries.find(({ id }) => id === changing) ?? (terms.noun === 'observations' ? entries[0] : undefined)
  if (changing !== undefined && !sent) return closedPage(context, 'unknown', '')
  const entered = sent ? enteredFrom(registers[terms.noun].fields, sent.values) : {}
  return answerPage(
    context,
    <InvitedPage
      visit={visit}
      token={token}
      opened={opened}
      matter={matter.value}
      entered={entered}
      problems={{}}
      {...(sent ? { changing: sent.id } : {})}
    />,
  )
}
