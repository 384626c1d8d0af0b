import { Hono } from 'hono'
import { invitedNouns } from '../../domain/invitations/invitation.ts'
import type { Seal } from '../../domain/invitations/invitation-link.ts'
import { tokenOf } from '../../domain/invitations/invitation-link.ts'
import { invite } from '../../operations/invitations/invite.ts'
import { listInvitations, readInvitation } from '../../operations/invitations/list-invitations.ts'
import { prepareInvitation } from '../../operations/invitations/prepare-invitation.ts'
import { revokeInvitation } from '../../operations/invitations/revoke-invitation.ts'
import { addresses } from '../addresses.ts'
import { answerPage } from '../answer.ts'
import { readForm } from '../forms/form-body.ts'
import { problemPage } from '../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../visit.ts'
import { ChooseKindPage } from './choose-kind-page.tsx'
import { InvitationPage } from './invitation-page.tsx'
import { InvitationsPage } from './invitations-page.tsx'
import { NewInvitationPage } from './new-invitation-page.tsx'

type Doors = { identity: { invitationSeal: Seal }; publicUrl: string }

const base = '/:language/regios/:region/uitnodigingen'
const one = `${base}/:id{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}` as const

/** For those who make links: all of them, a new one, the link itself, and taking it back. */
export function invitationPages({ identity, publicUrl }: Doors) {
  return new Hono<VisitEnv>()
    .get(base, async (context) => {
      const visit = context.get('visit')
      const listed = await listInvitations(visit.needs, context.req.param('region'))
      if (!listed.ok) return problemPage(context, listed.problem.kind)
      return answerPage(context, <InvitationsPage visit={visit} {...listed.value} />)
    })
    .get(`${base}/nieuw`, async (context) => {
      const visit = context.get('visit')
      const matter = await prepareInvitation(visit.needs, context.req.param('region'))
      if (!matter.ok) return problemPage(context, matter.problem.kind)
      const { searchParams } = visit.url
      const noun = invitedNouns.recognise(searchParams.get('soort') ?? '')
      if (!noun) return answerPage(context, <ChooseKindPage visit={visit} {...matter.value} />)
      if (!matter.value.nouns.includes(noun)) return problemPage(context, 'not-allowed')
      const entered = Object.fromEntries(searchParams)
      const page = { visit, matter: matter.value, noun, entered, problems: {} }
      return answerPage(context, <NewInvitationPage {...page} />)
    })
    .post(`${base}/nieuw`, make)
    .get(one, async (context) => {
      const visit = context.get('visit')
      const { region, id } = context.req.param()
      const read = await readInvitation(visit.needs, region, id)
      if (!read.ok) return problemPage(context, read.problem.kind)
      const token = tokenOf(read.value.invitation, identity.invitationSeal)
      const link = `${publicUrl}${addresses.invitation(visit.language, token)}`
      return answerPage(context, <InvitationPage visit={visit} link={link} {...read.value} />)
    })
    .post(`${one}/intrekken`, async (context) => {
      const { needs, language } = context.get('visit')
      const { region, id } = context.req.param()
      const outcome = await revokeInvitation(needs, region, id)
      if (!outcome.ok) return problemPage(context, outcome.problem.kind)
      return context.redirect(addresses.madeInvitation(language, region, id, 'ingetrokken'), 303)
    })
}

async function make(context: VisitContext) {
  const visit = context.get('visit')
  const { needs, language, url } = visit
  const regionId = context.req.param('region') ?? ''
  const body = await readForm(context)
  if (body.kind === 'too-large') return problemPage(context, 'too-large')
  const noun = invitedNouns.recognise(url.searchParams.get('soort') ?? '')
  const delivery = url.searchParams.get('levering') ?? ''
  const outcome = await invite(needs, regionId, { ...body.entered, noun, delivery })
  if (outcome.ok)
    return context.redirect(addresses.madeInvitation(language, regionId, outcome.value.id, 'gemaakt'), 303)
  if (outcome.problem.kind !== 'invalid') return problemPage(context, outcome.problem.kind, body.entered)
  const matter = await prepareInvitation(needs, regionId)
  if (!matter.ok || !noun)
    return problemPage(context, matter.ok ? 'not-found' : matter.problem.kind, body.entered)
  const page = { visit, matter: matter.value, noun, entered: body.entered, problems: outcome.problem.fields }
  return answerPage(context, <NewInvitationPage {...page} />, 422)
}
