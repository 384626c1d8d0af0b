import { mayRead } from '../../domain/caller.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Values } from '../../domain/registers/field.ts'
import { takenAway, versionOf } from '../../domain/registers/version-of-entry.ts'
import type { Needs } from '../needs.ts'
import { selectRegion } from '../regions/read-region.ts'
import { isEntryId } from '../registers/entry-id.ts'
import { noteDelicateReading } from '../registers/note-delicate-reading.ts'
import type { Register } from '../registers/register.ts'
import { type Making, selectHistory, type Version } from './select-history.ts'

/** What somebody has to see who began with a version that is not there any more. */
export type Conflict = {
  region: Region
  /** As it is; of an entry that was taken away, as it was then. */
  theirs: Values
  isTakenAway: boolean
  presentVersion: string
  /** Who made it so; null when the log does not tell. */
  by: Making | null
  /** What they began with; null when it is found nowhere any more. */
  begunWith: Values | null
}

export function readConflict(
  { database, caller, today }: Needs,
  regionId: string,
  register: Register,
  id: string,
  begun: string | undefined,
): Promise<Outcome<Conflict>> {
  return database.read(async (sql) => {
    if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
    if (!mayRead(caller, regionId) || !isEntryId(id)) return refused({ kind: 'not-found' })
    const region = await selectRegion(sql, regionId, today)
    if (!region.ok) return region
    const versions = await selectHistory(sql, region.value, register, id)
    const [present] = await register.list(sql, region.value, id)
    const theirs = present?.values ?? versions.at(-1)?.values
    if (!theirs) return refused({ kind: 'not-found' })
    await noteDelicateReading(sql, regionId, register.noun, [{ id, values: theirs }], id)
    return done({
      region: region.value,
      theirs,
      isTakenAway: !present,
      presentVersion: present ? await versionOf(register.fields, theirs) : takenAway,
      by: versions.at(-1)?.made ?? null,
      begunWith: begun === undefined ? null : await foundVersion(register, versions, begun),
    })
  })
}

async function foundVersion(
  { fields }: Register,
  versions: readonly Version[],
  begun: string,
): Promise<Values | null> {
  for (const { values, isRemoved } of versions.toReversed())
    if (begun === takenAway ? isRemoved : begun === (await versionOf(fields, values))) return values
  return null
}
