/** Who is asking, and what they are in which region. The database holds the same rule as its wall. */
export type Caller = { kind: 'visitor' } | Person

export type Person = {
  kind: 'person'
  id: string
  name: string
  email: string
  mayFoundRegions: boolean
  memberships: readonly Membership[]
}

export type Membership =
  | { regionId: string; role: 'coordinator' | 'reader' }
  | { regionId: string; role: 'municipal-editor'; municipalities: readonly string[] }

export type Role = Membership['role']

export const visitor: Caller = { kind: 'visitor' }

export function mayRead(caller: Caller, regionId: string): boolean {
  return membershipsIn(caller, regionId).length > 0
}

/** The plan, its money, indicators, contributions and publications are the coordinator's. */
export function mayCoordinate(caller: Caller, regionId: string): boolean {
  return membershipsIn(caller, regionId).some(({ role }) => role === 'coordinator')
}

/** `municipality` is a code; null is the region as a whole, which only a coordinator writes. */
export function mayWriteFor(caller: Caller, regionId: string, municipality: string | null): boolean {
  if (mayCoordinate(caller, regionId)) return true
  return municipality !== null && editedMunicipalities(caller, regionId).includes(municipality)
}

/** Whether a form that writes for some municipality is worth showing. */
export function mayWriteSomewhere(caller: Caller, regionId: string): boolean {
  return mayCoordinate(caller, regionId) || editedMunicipalities(caller, regionId).length > 0
}

export function editedMunicipalities(caller: Caller, regionId: string): readonly string[] {
  return membershipsIn(caller, regionId).flatMap((membership) =>
    membership.role === 'municipal-editor' ? membership.municipalities : [],
  )
}

function membershipsIn(caller: Caller, regionId: string): readonly Membership[] {
  return caller.kind === 'person'
    ? caller.memberships.filter((membership) => membership.regionId === regionId)
    : []
}
