import { mayRead, mayWriteSome } from '../../domain/caller.ts'
import { type InvitedNoun, invitationSubjects, invitedNouns } from '../../domain/invitations/invitation.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Needs } from '../needs.ts'
import { selectRegion } from '../regions/read-region.ts'
import { type ReferenceChoice, referenceChoices } from '../registers/reference-choices.ts'

/** What the form of a new invitation needs; `nouns`: what this caller may invite for. */
export type InvitationMatter = { region: Region; indicators: ReferenceChoice[]; nouns: InvitedNoun[] }

export function prepareInvitation(
  { database, caller, today }: Needs,
  regionId: string,
): Promise<Outcome<InvitationMatter>> {
  return database.read(async (sql) => {
    if (!mayRead(caller, regionId))
      return refused({ kind: caller.kind === 'visitor' ? 'not-signed-in' : 'not-found' })
    const nouns = invitedNouns.codes.filter((noun) =>
      mayWriteSome(caller, regionId, invitationSubjects[noun]),
    )
    if (nouns.length === 0) return refused({ kind: 'not-allowed' })
    const region = await selectRegion(sql, regionId, today)
    if (!region.ok) return region
    const indicators = nouns.includes('observations')
      ? await referenceChoices(sql, region.value, 'indicator')
      : []
    return done({ region: region.value, indicators, nouns })
  })
}
