import type { Identity } from '../identity/identity.ts'
import type { Needs } from '../operations/needs.ts'

/** What the API is given to work with. */
export type Doors = {
  /** Who asks, by cookie or bearer token, with the database under their own rights. */
  needsOf(request: Request): Promise<Needs>
  identity: Identity
  /** How the outside world reaches us, without a slash at the end. */
  publicUrl: string
  /** Whom a user of the API can write to; an installation that says nothing shows an example address. */
  contactEmail?: string
  /** Told of every surprise, which the visitor hears nothing more about than that there was one. */
  report(surprise: unknown): void
}
