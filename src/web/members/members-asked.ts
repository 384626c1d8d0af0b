import { mayWrite } from '../../domain/caller.ts'
import { type Outcome, refused } from '../../domain/outcome.ts'
import { listMembers, type MembersOfRegion } from '../../operations/members/list-members.ts'
import type { VisitContext } from '../visit.ts'

/** The members of the region in the address; to give roles only for whoever may. */
export async function membersAsked(
  context: VisitContext,
  to: 'read' | 'give',
): Promise<Outcome<MembersOfRegion>> {
  const { needs } = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const listed = await listMembers(needs, regionId)
  if (listed.ok && to === 'give' && !mayWrite(needs.caller, regionId, 'members'))
    return refused({ kind: 'not-allowed' })
  return listed
}
