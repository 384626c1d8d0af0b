import { Hono } from 'hono'
import type { FieldProblems } from '../../domain/outcome.ts'
import { roles } from '../../domain/terms.ts'
import { putRoleBack } from '../../operations/members/put-role-back.ts'
import { takeRoleAway } from '../../operations/members/take-role-away.ts'
import type { Welcoming } from '../../operations/members/welcoming.ts'
import { addresses } from '../addresses.ts'
import { answerPage } from '../answer.ts'
import { oneOf, readForm } from '../forms/form-body.ts'
import { choicesLeft } from '../history/answer-conflict.tsx'
import { problemPage } from '../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../visit.ts'
import { showReach, storeReach } from './change-reach.tsx'
import { type MemberDoing, withMemberFlash } from './member-flash.tsx'
import { membersAsked } from './members-asked.ts'
import { answerReachConflict } from './reach-conflict.ts'
import { RemoveMemberPage } from './remove-member-page.tsx'
import { memberAsked, roleOf } from './role-asked.ts'

const base = '/:language/regios/:region/leden/:person/:role'

/** What can be done with one role of one person. */
export function rolePages(welcoming: Welcoming) {
  return new Hono<VisitEnv>()
    .get(base, (context) => showReach(context))
    .post(base, async (context) => {
      const body = await readForm(context)
      if (body.kind === 'too-large') return problemPage(context, 'too-large')
      const problems = choicesLeft(body.entered)
      return Object.keys(problems).length > 0
        ? answerReachConflict(context, body.entered, problems)
        : storeReach(context, body.entered)
    })
    .get(`${base}/weghalen`, (context) => removePage(context))
    .post(`${base}/weghalen`, async (context) => {
      const body = await readForm(context)
      if (body.kind === 'too-large') return problemPage(context, 'too-large')
      if (isOwnCoordinating(context) && oneOf(body.entered, 'zeker') !== 'ja')
        return removePage(context, { again: true, problems: {} })
      const { needs } = context.get('visit')
      const taken = await takeRoleAway(needs, welcoming, context.req.param('region'), roleOf(context))
      if (!taken.ok)
        return taken.problem.kind === 'invalid'
          ? removePage(context, { again: false, problems: taken.problem.fields })
          : problemPage(context, taken.problem.kind)
      return toMembers(context, 'weggehaald', taken.value)
    })
    .post(`${base}/terugzetten`, async (context) => {
      const { needs } = context.get('visit')
      const given = await putRoleBack(needs, welcoming, context.req.param('region'), roleOf(context))
      if (!given.ok) return problemPage(context, given.problem.kind)
      return toMembers(context, 'teruggezet', given.value)
    })
}

/** Whoever took away their own last role no longer belongs here. */
function toMembers(context: VisitContext, doing: MemberDoing, of: { personId: string; role: string }) {
  const { language, needs } = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const { caller } = needs
  const rolesHere =
    caller.kind === 'person' ? caller.memberships.filter((held) => held.regionId === regionId).length : 0
  const hasLeft =
    doing === 'weggehaald' && caller.kind === 'person' && caller.id === of.personId && rolesHere === 1
  if (hasLeft) return context.redirect(addresses.regions(language), 303)
  return context.redirect(withMemberFlash(addresses.members(language, regionId), doing, of), 303)
}

function isOwnCoordinating(context: VisitContext): boolean {
  const { caller } = context.get('visit').needs
  const { personId, role } = roleOf(context)
  return caller.kind === 'person' && caller.id === personId && roles.recognise(role) === 'coordinator'
}

async function removePage(context: VisitContext, sent?: { again: boolean; problems: FieldProblems }) {
  const asked = await membersAsked(context, 'give')
  if (!asked.ok) return problemPage(context, asked.problem.kind)
  const member = memberAsked(context, asked.value)
  if (!member) return problemPage(context, 'not-found')
  const isWrong = sent !== undefined && Object.keys(sent.problems).length > 0
  const own = isOwnCoordinating(context) ? 'own' : 'other'
  const page = (
    <RemoveMemberPage
      visit={context.get('visit')}
      region={asked.value.region}
      member={member}
      problems={sent?.problems ?? {}}
      asked={sent?.again ? 'again' : own}
    />
  )
  return answerPage(context, page, isWrong ? 422 : 200)
}
