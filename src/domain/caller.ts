import { type InvitationTerms, isWithinInvitation } from './invitations/invitation.ts'
import {
  type GuardedReading,
  isGuarded,
  type Reach,
  reachOf,
  readers,
  type Subject,
} from './people/rights.ts'
import type { Noun } from './registers/noun.ts'
import type { Role } from './terms.ts'

/** Who is asking, and what they are in which region. The database holds the same rule as its wall. */
export type Caller = Visitor | Person

/** Somebody without an account; `invitation`: what the link they hold lets them write, looked up and still open. */
export type Visitor = { kind: 'visitor'; invitation?: InvitationTerms }

export type Person = {
  kind: 'person'
  id: string
  name: string
  email: string
  mayFoundRegions: boolean
  memberships: readonly Membership[]
}

export type Membership =
  | { regionId: string; role: Exclude<Role, 'municipal-editor' | 'partner-editor'> }
  | { regionId: string; role: 'municipal-editor'; municipalities: readonly string[] }
  | { regionId: string; role: 'partner-editor'; organisation: { id: string; name: string } }

/** Whose a row is: a municipality's (code; null: the region's as a whole), an organisation's (its id, or its name), both or neither. */
export type RowOwner = { municipality?: string | null; organisation?: string | null }

export const visitor: Caller = { kind: 'visitor' }

/** All of a region is for whoever has a role in it; `what` asks about the few things that are for some roles only. */
export function mayRead(caller: Caller, regionId: string, what?: GuardedReading): boolean {
  const held = membershipsIn(caller, regionId)
  if (what === undefined) return held.length > 0
  const allowed: readonly Role[] = readers[what]
  return held.some(({ role }) => allowed.includes(role))
}

/** Whether a list is there for somebody; what of it they read is for the database to say. */
export function mayReadList(caller: Caller, regionId: string, noun: Noun): boolean {
  return isGuarded(noun) ? mayRead(caller, regionId, noun) : mayRead(caller, regionId)
}

/** Whether a row of this owner may be written: added, changed, taken away and put back. */
export function mayWrite(caller: Caller, regionId: string, subject: Subject, owner: RowOwner = {}): boolean {
  if (caller.kind === 'visitor')
    return caller.invitation !== undefined && isWithinInvitation(caller.invitation, regionId, subject, owner)
  return membershipsIn(caller, regionId).some((membership) => {
    const reach = reachOf(membership.role, subject)
    return reach !== undefined && isWithin(membership, reach, owner)
  })
}

/** Whether some row of this subject may be written: is its form worth showing? */
export function mayWriteSome(caller: Caller, regionId: string, subject: Subject): boolean {
  return membershipsIn(caller, regionId).some(({ role }) => reachOf(role, subject) !== undefined)
}

/** The municipalities somebody writes for, where the whole region is not theirs. */
export function editedMunicipalities(caller: Caller, regionId: string): readonly string[] {
  return membershipsIn(caller, regionId).flatMap((membership) =>
    membership.role === 'municipal-editor' ? membership.municipalities : [],
  )
}

/** The organisations somebody writes for, where the whole region is not theirs. */
export function editedOrganisations(
  caller: Caller,
  regionId: string,
): readonly { id: string; name: string }[] {
  return membershipsIn(caller, regionId).flatMap((membership) =>
    membership.role === 'partner-editor' ? [membership.organisation] : [],
  )
}

function isWithin(
  membership: Membership,
  reach: Reach,
  { municipality = null, organisation = null }: RowOwner,
): boolean {
  if (reach === 'region') return true
  if (reach === 'own-municipality')
    return (
      membership.role === 'municipal-editor' &&
      municipality !== null &&
      membership.municipalities.includes(municipality)
    )
  if (membership.role !== 'partner-editor' || organisation === null) return false
  const { id, name } = membership.organisation
  return organisation === id || organisation === name
}

function membershipsIn(caller: Caller, regionId: string): readonly Membership[] {
  return caller.kind === 'person'
    ? caller.memberships.filter((membership) => membership.regionId === regionId)
    : []
}
