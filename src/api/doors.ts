import type { Identity } from '../identity/identity.ts'
import type { Welcoming } from '../operations/members/welcoming.ts'
import type { Needs } from '../operations/needs.ts'
import type { Render } from '../operations/publications/publish.ts'
import type { Limits } from '../running/limits.ts'

/** What the API is given to work with. */
export type Doors = {
  /** Who asks, by cookie or bearer token, with the database under their own rights. */
  needsOf(request: Request): Promise<Needs>
  identity: Pick<Identity, 'signIn' | 'signOut'>
  /** How people are brought into a region. */
  welcoming: Welcoming
  /** The database under the publisher's rights, who sees only what may be published. */
  publisher: Needs['database']
  /** Makes the pages of a publication. */
  render: Render
  /** How the outside world reaches us, without a slash at the end. */
  publicUrl: string
  /** Whom a user of the API can write to; an installation that says nothing shows an example address. */
  contactEmail?: string
  /** Told of every surprise, which the visitor hears nothing more about than that there was one, and the request's name. */
  report(surprise: unknown, requestId: string): void
  /** Without them nobody is counted: for tests. */
  limits?: Limits
}
