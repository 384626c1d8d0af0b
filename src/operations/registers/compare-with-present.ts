import type { Reading, Writing } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { done, invalid, type Outcome, refused } from '../../domain/outcome.ts'
import { ownerOfEntry } from '../../domain/registers/owner-of-entry.ts'
import { takenAway, versionOf } from '../../domain/registers/version-of-entry.ts'
import { lockEntries } from './lock-entries.ts'
import type { Desk, Entry, Register, Stored } from './register.ts'

/**
 * Whether an entry is still what somebody began with; from here until the end of the transaction nobody else writes it. Without a
 * version it always is. Answers whether the entry has to be put back first: it was taken away, and they know.
 */
export async function stillAsBegun(
  sql: Writing,
  { caller, region }: Desk,
  register: Register,
  id: string,
  begun: string | undefined,
): Promise<Outcome<{ toPutBack: boolean }>> {
  const { noun } = register
  await lockEntries(sql, region.id, noun, id)
  if (begun === undefined) return done({ toPutBack: false })
  const [present] = await register.list(sql, region, id)
  if (present && !mayWrite(caller, region.id, noun, ownerOfEntry(noun, present.values)))
    return refused({ kind: 'not-allowed' })
  const now = present ? await versionOf(register.fields, present.values) : takenAway
  if (begun === now) return done({ toPutBack: !present })
  const wasThere = present !== undefined || (await lastDeed(sql, region.id, register, id)) !== undefined
  return refused({ kind: wasThere ? 'changed-meanwhile' : 'not-found' })
}

/** The entries a sheet may write over, as they were before it. */
export type BeforeSheet = ReadonlyMap<string, Entry>

/**
 * Looks at what a row of a sheet has just written, inside the part that is undone on refusal: where somebody else changed the entry
 * since the sheet was made, and the row says something else than the entry did, the row is refused.
 */
export async function notOverwritten(
  sql: Writing,
  { region }: Desk,
  register: Register,
  stored: Stored,
  { begun, before }: { begun: string | undefined; before: BeforeSheet },
): Promise<Outcome<Stored>> {
  if (begun === undefined) return done(stored)
  const was = before.get(stored.id)
  if (was) {
    const present = await versionOf(register.fields, was.values)
    if (begun === present) return done(stored)
    const [written] = await register.list(sql, region, stored.id)
    if (written && (await versionOf(register.fields, written.values)) === present) return done(stored)
  }
  const last = await lastDeed(sql, region.id, register, stored.id)
  if (!was && last?.isAway !== true) return done(stored)
  return invalid(register.name, 'changed-meanwhile', last?.name ?? '')
}

/** Who last did something to an entry, and whether it is taken away since. Nothing when the log knows nothing of it. */
async function lastDeed(
  sql: Reading,
  regionId: string,
  { noun }: Register,
  id: string,
): Promise<{ name: string | null; isAway: boolean } | undefined> {
  const [last] = await sql.query<{ name: string | null; isAway: boolean }>(
    `with logged as (select * from app.history_of($1, $2, $3))
     select people.name,
            coalesce((select deed = 'remove' from logged where deed in ('remove', 'restore') order by number desc limit 1), false)
              as "isAway"
       from logged left join app.people_of($1) people on people.person_id = logged.person_id
      order by number desc limit 1`,
    [regionId, noun, id],
  )
  return last
}
