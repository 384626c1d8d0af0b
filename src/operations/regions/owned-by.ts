import type { Reading } from '../../database/database.ts'
import { type Caller, editedOrganisations, mayWrite, type RowOwner } from '../../domain/caller.ts'
import { done, invalid, type Outcome } from '../../domain/outcome.ts'
import type { Subject } from '../../domain/people/rights.ts'

/** The owner a row is about to get, or the field by which the caller reached beyond their own. */
export function ownedBy(
  caller: Caller,
  regionId: string,
  subject: Subject,
  owner: RowOwner,
  placeWord: string,
): Outcome<RowOwner> {
  if (mayWrite(caller, regionId, subject, owner)) return done(owner)
  const own = editedOrganisations(caller, regionId).map(({ name }) => name)
  return own.length > 0
    ? invalid('organisation', 'not-your-organisation', own.join(', '))
    : invalid('place', 'not-your-municipality', placeWord)
}

/** '' is no organisation, and nothing wrong. */
export async function organisationId(
  sql: Reading,
  regionId: string,
  name: string,
): Promise<Outcome<string | null>> {
  if (name === '') return done(null)
  const [organisation] = await sql.query<{ id: string }>(
    'select id from organisation where region_id = $1 and lower(name) = lower($2) and set_aside_at is null',
    [regionId, name],
  )
  return organisation ? done(organisation.id) : invalid('organisation', 'unknown-organisation', name)
}
