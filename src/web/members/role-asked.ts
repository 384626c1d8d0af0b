import type { Member } from '../../domain/people/member.ts'
import { roles } from '../../domain/terms.ts'
import type { MembersOfRegion } from '../../operations/members/list-members.ts'
import type { VisitContext } from '../visit.ts'

/** The role of a person that the address names. */
export function roleOf(context: VisitContext): { personId: string; role: string } {
  return { personId: context.req.param('person') ?? '', role: context.req.param('role') ?? '' }
}

export function memberAsked(context: VisitContext, { members }: MembersOfRegion): Member | undefined {
  const { personId, role } = roleOf(context)
  const wanted = roles.recognise(role)
  return members.find((member) => member.personId === personId && member.role === wanted)
}
