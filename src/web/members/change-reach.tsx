import type { FieldProblems } from '../../domain/outcome.ts'
import type { Member } from '../../domain/people/member.ts'
import { fieldsOfReach, versionOfReach } from '../../domain/people/reach.ts'
import { versionKey } from '../../domain/registers/version-of-entry.ts'
import { changeMember } from '../../operations/members/change-member.ts'
import type { MembersOfRegion } from '../../operations/members/list-members.ts'
import { readReachHistory } from '../../operations/members/read-reach-history.ts'
import { addresses } from '../addresses.ts'
import { answerPage } from '../answer.ts'
import { type Entered, oneOf } from '../forms/form-body.ts'
import { problemPage } from '../problem-page.tsx'
import type { VisitContext } from '../visit.ts'
import { ChangeMemberPage } from './change-member-page.tsx'
import { withMemberFlash } from './member-flash.tsx'
import { membersAsked } from './members-asked.ts'
import { answerReachConflict } from './reach-conflict.ts'
import { memberAsked, roleOf } from './role-asked.ts'

/** What was filled in comes back with what is wrong with it, or beside what somebody else chose; or it is stored. */
export async function storeReach(context: VisitContext, entered: Entered) {
  const { needs, language } = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const changed = await changeMember(needs, regionId, roleOf(context), entered)
  if (changed.ok)
    return context.redirect(
      withMemberFlash(addresses.members(language, regionId), 'gewijzigd', changed.value),
      303,
    )
  const { problem } = changed
  if (problem.kind === 'changed-meanwhile') return answerReachConflict(context, entered)
  if (problem.kind !== 'invalid') return problemPage(context, problem.kind, entered)
  return showReach(context, { entered, problems: problem.fields })
}

/** As far as it reaches, or as it was sent with what is wrong with it. */
export async function showReach(context: VisitContext, sent?: { entered: Entered; problems: FieldProblems }) {
  const visit = context.get('visit')
  const asked = await membersAsked(context, 'give')
  if (!asked.ok) return problemPage(context, asked.problem.kind)
  const member = memberAsked(context, asked.value)
  if (!member || fieldsOfReach(member.role).length === 0) return problemPage(context, 'not-found')
  const history = await readReachHistory(visit.needs, asked.value.region.id, roleOf(context))
  if (!history.ok) return problemPage(context, history.problem.kind)
  const page = (
    <ChangeMemberPage
      visit={visit}
      matter={asked.value}
      member={member}
      history={history.value}
      entered={withOrganisationId(sent?.entered ?? (await enteredReach(member)), asked.value)}
      problems={sent?.problems ?? {}}
    />
  )
  return answerPage(context, page, sent ? 422 : 200)
}

async function enteredReach({ municipalities, organisation }: Member): Promise<Entered> {
  const version = await versionOfReach({ municipalities, organisationId: organisation?.id ?? null })
  return { municipalities: [...municipalities], organisation: organisation?.id ?? '', [versionKey]: version }
}

function withOrganisationId(sent: Entered, { organisations }: MembersOfRegion): Entered {
  const organisation = organisations.find(({ name }) => name === oneOf(sent, 'organisation'))
  return organisation ? { ...sent, organisation: organisation.id } : sent
}
