import { Hono } from 'hono'
import type { Seal } from '../../../domain/invitations/invitation-link.ts'
import type { Outcome, Problem } from '../../../domain/outcome.ts'
import { tokenOfReader } from '../../../domain/plans/consultation/reading-link.ts'
import { inviteOrganisations, invitePeople } from '../../../operations/plans/consultation/invite-readers.ts'
import {
  closeConsultation,
  revokeReadingLink,
} from '../../../operations/plans/consultation/lead-consultation.ts'
import { listConsultations } from '../../../operations/plans/consultation/read-consultations.ts'
import { addresses } from '../../addresses.ts'
import { answerPage } from '../../answer.ts'
import { type Entered, oneOf, readForm } from '../../forms/form-body.ts'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../../visit.ts'
import { answerPages } from './answer-pages.tsx'
import { BoardPage } from './board-page.tsx'
import { consultationFormPages } from './consultation-form-pages.tsx'
import { consultationOf } from './consultation-of.ts'
import { ConsultationsPage } from './consultations-page.tsx'
import type { Inviting } from './invite-section.tsx'
import { notePages } from './note-pages.tsx'
import { organisationsToAsk } from './organisations-to-ask.ts'
import { readingPages } from './reading-pages.tsx'

type Doors = { identity: { invitationSeal: Seal }; publicUrl: string }

const base = '/:language/regios/:region/plan/consultaties'
const one = `${base}/:number{[1-9]\\d{0,5}}` as const

/** Consultations as the region leads them, and as its members read and react. */
export function consultationPages(doors: Doors) {
  return new Hono<VisitEnv>()
    .get(base, async (context) => {
      const visit = context.get('visit')
      const listed = await listConsultations(visit.needs, context.req.param('region'))
      if (!listed.ok) return problemPage(context, listed.problem.kind)
      return answerPage(context, <ConsultationsPage visit={visit} {...listed.value} />)
    })
    .route('/', consultationFormPages())
    .get(one, (context) => board(doors, context))
    .post(`${one}/uitnodigen`, (context) => invite(doors, context))
    .post(`${one}/sluiten`, (context) =>
      lead(context, 'gesloten', ({ needs, region, number }) => closeConsultation(needs, region, number)),
    )
    .post(`${one}/links/:id/intrekken`, (context) =>
      lead(context, 'ingetrokken', ({ needs, region, number }) =>
        revokeReadingLink(needs, region, number, context.req.param('id')),
      ),
    )
    .route('/', answerPages())
    .route('/', readingPages())
    .route('/', notePages())
}

async function board(
  { identity, publicUrl }: Doors,
  context: VisitContext,
  inviting: Inviting = { typed: '', problems: {} },
) {
  const visit = context.get('visit')
  const read = await consultationOf(context)
  if (!read.ok) return problemPage(context, read.problem.kind)
  const { region, consultation } = read.value
  const addressOf = ({ id }: { id: string }) => {
    const terms = {
      id,
      regionId: region.id,
      consultation: consultation.number,
      version: consultation.version,
    }
    return `${publicUrl}${addresses.reading('nl', tokenOfReader(terms, identity.invitationSeal))}`
  }
  const organisations = await organisationsToAsk(visit.needs, read.value)
  return answerPage(
    context,
    <BoardPage
      visit={visit}
      addressOf={addressOf}
      organisations={organisations}
      inviting={inviting}
      {...read.value}
    />,
    Object.keys(inviting.problems).length > 0 || (inviting.invited?.wrong.length ?? 0) > 0 ? 422 : 200,
  )
}

/** Good lines are kept; the others come back beside what is wrong with them. */
async function invite(doors: Doors, context: VisitContext) {
  const visit = context.get('visit')
  const { region = '', number = '' } = context.req.param()
  const form = await readForm(context)
  if (form.kind === 'too-large') return problemPage(context, 'too-large')
  const { entered } = form
  const isPeople = entered['people'] !== undefined
  const outcome = isPeople
    ? await invitePeople(visit.needs, region, Number(number), oneOf(entered, 'people'))
    : await inviteOrganisations(visit.needs, region, Number(number), entered)
  if (!outcome.ok) return refusedInvitation(doors, context, outcome.problem, entered)
  const { asked, wrong } = outcome.value
  if (wrong.length === 0)
    return context.redirect(
      addresses.consultation(visit.language, region, Number(number), '', {
        gedaan: 'uitgenodigd',
        aantal: String(asked),
      }),
      303,
    )
  const typed = wrong.map(({ text }) => text).join('\n')
  return board(doors, context, { typed, problems: {}, invited: outcome.value })
}

function refusedInvitation(doors: Doors, context: VisitContext, problem: Problem, entered: Entered) {
  return problem.kind === 'invalid'
    ? board(doors, context, { typed: oneOf(entered, 'people'), problems: problem.fields })
    : problemPage(context, problem.kind)
}

type Led = { needs: VisitEnv['Variables']['visit']['needs']; region: string; number: number }

/** Something a coordinator does with a button; afterwards the board says so. */
async function lead(context: VisitContext, said: string, work: (led: Led) => Promise<Outcome<unknown>>) {
  const { needs, language } = context.get('visit')
  const { region = '', number = '' } = context.req.param()
  const outcome = await work({ needs, region, number: Number(number) })
  if (!outcome.ok) return problemPage(context, outcome.problem.kind)
  return context.redirect(addresses.consultation(language, region, Number(number), '', { gedaan: said }), 303)
}
