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

const namedTables = { organisation: 'organisation', policy: 'policy_context' } as const
const nameColumns = { organisation: 'name', policy: 'title' } as const

/** Which organisation or policy of the region each word names, in any case; '' names none. */
export async function idsByWord(
  sql: Reading,
  what: keyof typeof namedTables,
  regionId: string,
  words: readonly string[],
): Promise<Map<string, string>> {
  const said = [...new Set(words)].filter((word) => word !== '')
  if (said.length === 0) return new Map()
  const found = await sql.query<{ word: string; id: string }>(
    `select distinct on (word) word, id from ${namedTables[what]} join unnest($2::text[]) word
         on lower(${nameColumns[what]}) = lower(word)
      where region_id = $1 and set_aside_at is null order by word`,
    [regionId, said],
  )
  return new Map(found.map(({ word, id }) => [word, id]))
}

/** '' is no organisation, and nothing wrong. */
export async function organisationId(
  sql: Reading,
  regionId: string,
  name: string,
): Promise<Outcome<string | null>> {
  if (name === '') return done(null)
  const id = (await idsByWord(sql, 'organisation', regionId, [name])).get(name)
  return id === undefined ? invalid('organisation', 'unknown-organisation', name) : done(id)
}
