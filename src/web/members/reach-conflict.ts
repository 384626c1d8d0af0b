import { done, type FieldProblems, type Outcome, refused } from '../../domain/outcome.ts'
import { fieldsOfReach } from '../../domain/people/reach.ts'
import { memberTexts } from '../../language/members/member-texts.ts'
import { conflictIn, makerOfField } from '../../operations/history/conflict-in.ts'
import type { MembersOfRegion } from '../../operations/members/list-members.ts'
import { readReachHistory } from '../../operations/members/read-reach-history.ts'
import { addresses } from '../addresses.ts'
import { type Entered, oneOf } from '../forms/form-body.ts'
import { answerConflict, type Differing } from '../history/answer-conflict.tsx'
import type { VisitContext } from '../visit.ts'
import { labelOfMemberField } from './label-of-member-field.ts'
import { membersAsked } from './members-asked.ts'
import { memberAsked, roleOf } from './role-asked.ts'

/** Two people changed how far one role reaches. */
export function answerReachConflict(context: VisitContext, sent: Entered, problems: FieldProblems = {}) {
  return answerConflict(context, sent, (begun, entered) => differing(context, begun, entered), problems)
}

async function differing(
  context: VisitContext,
  begun: string | undefined,
  sent: Entered,
): Promise<Outcome<Differing>> {
  const { needs, language } = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const asked = await membersAsked(context, 'give')
  if (!asked.ok) return asked
  const member = memberAsked(context, asked.value)
  if (!member) return refused({ kind: 'not-found' })
  const history = await readReachHistory(needs, regionId, roleOf(context))
  if (!history.ok) return history
  const conflict = conflictIn(history.value, begun)
  if (!conflict) return refused({ kind: 'not-found' })
  const members = addresses.members(language, regionId)
  const form = addresses.changeMember(language, regionId, member.personId, member.role)
  const thing = {
    fields: fieldsOfReach(member.role),
    labelOf: (key: string) => labelOfMemberField(language, key),
    section: 'overview' as const,
    under: [{ title: memberTexts[language].title, address: members }],
    change: form,
    present: form,
    gone: members,
  }
  const entered = withOrganisationName(sent, asked.value)
  return done({ thing, conflict, makerOf: (key: string) => makerOfField(history.value, key), entered })
}

/** A form sends an organisation by its id; people, and so the two texts, call it by its name. */
function withOrganisationName(sent: Entered, { organisations }: MembersOfRegion): Entered {
  const organisation = organisations.find(({ id }) => id === oneOf(sent, 'organisation'))
  return organisation ? { ...sent, organisation: organisation.name } : sent
}
