import type { Role } from '../terms.ts'

/** One role of one person in a region, as its members see it. */
export type Member = {
  personId: string
  name: string
  role: Role
  /** The rest is for whoever gives roles, and for administrators: to others null and empty. */
  email: string | null
  municipalities: readonly string[]
  organisation: { id: string; name: string } | null
  /** Null also when the role was given before this was kept. */
  since: Date | null
}
