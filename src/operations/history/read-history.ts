import { mayRead, mayReadList } from '../../domain/caller.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { takenAway, versionOf } from '../../domain/registers/version-of-entry.ts'
import type { Needs } from '../needs.ts'
import { selectRegion } from '../regions/read-region.ts'
import { isEntryId } from '../registers/entry-id.ts'
import { noteDelicateReading } from '../registers/note-delicate-reading.ts'
import type { Register } from '../registers/register.ts'
import { selectHistory } from './select-history.ts'
import type { History } from './version.ts'

/** Who made what of an entry, for every member of the region; also of one that was taken away. */
export function readHistory(
  { database, caller, today }: Needs,
  regionId: string,
  register: Register,
  id: string,
): Promise<Outcome<History>> {
  return database.read(async (sql) => {
    if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
    if (!mayRead(caller, regionId) || !isEntryId(id)) return refused({ kind: 'not-found' })
    if (!mayReadList(caller, regionId, register.noun)) return refused({ kind: 'not-allowed' })
    const region = await selectRegion(sql, regionId, today)
    if (!region.ok) return region
    const versions = await selectHistory(sql, region.value, register, id)
    if (versions.length === 0) return refused({ kind: 'not-found' })
    const shown = versions.map(({ values }) => ({ id, values }))
    await noteDelicateReading(sql, regionId, register.noun, shown, id)
    const [present] = await register.list(sql, region.value, id)
    const presentVersion = present ? await versionOf(register.fields, present.values) : takenAway
    return done({ region: region.value, versions, presentVersion })
  })
}
