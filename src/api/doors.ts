import type { Identity } from '../identity/identity.ts'
import type { Needs } from '../operations/needs.ts'
import type { Render } from '../operations/publications/publish.ts'

/** What the API is given to work with. */
export type Doors = {
  /** Who asks, by cookie or bearer token, with the database under their own rights. */
  needsOf(request: Request): Promise<Needs>
  identity: Pick<Identity, 'signIn' | 'signOut'>
  /** The database under the publisher's rights, who sees only what may be published. */
  publisher: Needs['database']
  /** Makes the pages of a publication. */
  render: Render
  /** How the outside world reaches us, without a slash at the end. */
  publicUrl: string
  /** Whom a user of the API can write to; an installation that says nothing shows an example address. */
  contactEmail?: string
  /** Told of every surprise, which the visitor hears nothing more about than that there was one. */
  report(surprise: unknown): void
}
