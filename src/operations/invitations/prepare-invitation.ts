import { mayWriteSome } from '../../domain/caller.ts'
import { type InvitedNoun, invitationSubjects, invitedNouns } from '../../domain/invitations/invitation.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Needs } from '../needs.ts'
import { readInRegion } from '../regions/read-in-region.ts'
import { type ReferenceChoice, referenceChoices } from '../registers/reference-choices.ts'

/** What the form of a new invitation needs; `nouns`: what this caller may invite for. */
export type InvitationMatter = { region: Region; indicators: ReferenceChoice[]; nouns: InvitedNoun[] }

export function prepareInvitation(needs: Needs, regionId: string): Promise<Outcome<InvitationMatter>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    const { caller } = needs
    const nouns = invitedNouns.codes.filter((noun) =>
      mayWriteSome(caller, regionId, invitationSubjects[noun]),
    )
    if (nouns.length === 0) return refused({ kind: 'not-allowed' })
    const indicators = nouns.includes('observations') ? await referenceChoices(sql, region, 'indicator') : []
    return done({ region, indicators, nouns })
  })
}
