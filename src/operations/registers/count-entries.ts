import { mayRead } from '../../domain/caller.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import { type Noun, nouns } from '../../domain/registers/noun.ts'
import type { Needs } from '../needs.ts'
import { selectRegion } from '../regions/read-region.ts'
import { registers } from './all-registers.ts'

/** How many entries each list of a region holds. */
export function countEntries(
  { database, caller, today }: Needs,
  regionId: string,
): Promise<Outcome<{ region: Region; counts: Record<Noun, number> }>> {
  return database.read(async (sql) => {
    if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
    if (!mayRead(caller, regionId)) return refused({ kind: 'not-found' })
    const region = await selectRegion(sql, regionId, today)
    if (!region.ok) return region
    const counts = {} as Record<Noun, number>
    for (const noun of nouns) counts[noun] = (await registers[noun].list(sql, region.value)).length
    return done({ region: region.value, counts })
  })
}
