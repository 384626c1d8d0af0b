import { Hono } from 'hono'
import { addMember } from '../../operations/members/add-member.ts'
import type { Welcoming } from '../../operations/members/welcoming.ts'
import { addresses } from '../addresses.ts'
import { answerPage } from '../answer.ts'
import { oneOf, readForm } from '../forms/form-body.ts'
import { problemPage } from '../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../visit.ts'
import { AddMemberPage } from './add-member-page.tsx'
import { withMemberFlash } from './member-flash.tsx'
import { membersAsked } from './members-asked.ts'
import { MembersPage } from './members-page.tsx'
import { PassOnLinkPage } from './pass-on-link-page.tsx'
import { rolePages } from './role-pages.tsx'

const base = '/:language/regios/:region/leden'

/** Who belongs to a region; giving a role, changing how far it reaches, taking it away and putting it back. */
export function memberPages(welcoming: Welcoming) {
  return new Hono<VisitEnv>()
    .get(base, async (context) => {
      const asked = await membersAsked(context, 'read')
      if (!asked.ok) return problemPage(context, asked.problem.kind)
      const visit = context.get('visit')
      return answerPage(context, <MembersPage visit={visit} canMail={welcoming.canMail} {...asked.value} />)
    })
    .get(`${base}/toevoegen`, (context) => addPage(context))
    .post(`${base}/toevoegen`, async (context) => {
      const visit = context.get('visit')
      const { needs, language } = visit
      const regionId = context.req.param('region')
      const body = await readForm(context)
      if (body.kind === 'too-large') return problemPage(context, 'too-large')
      const added = await addMember(needs, welcoming, regionId, body.entered)
      if (!added.ok)
        return added.problem.kind === 'invalid'
          ? addPage(context, { entered: body.entered, problems: added.problem.fields })
          : problemPage(context, added.problem.kind, body.entered)
      const { region, link } = added.value
      if (link === undefined)
        return context.redirect(
          withMemberFlash(addresses.members(language, regionId), 'gegeven', added.value),
          303,
        )
      const name = oneOf(body.entered, 'name')
      return answerPage(context, <PassOnLinkPage visit={visit} region={region} name={name} link={link} />)
    })
    .route('/', rolePages(welcoming))
}

type Sent = Pick<Parameters<typeof AddMemberPage>[0], 'entered' | 'problems'>

async function addPage(context: VisitContext, sent?: Sent) {
  const asked = await membersAsked(context, 'give')
  if (!asked.ok) return problemPage(context, asked.problem.kind)
  const { entered, problems } = sent ?? { entered: {}, problems: {} }
  const page = (
    <AddMemberPage visit={context.get('visit')} matter={asked.value} entered={entered} problems={problems} />
  )
  return answerPage(context, page, sent ? 422 : 200)
}
