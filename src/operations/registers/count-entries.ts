import { done, type Outcome } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import { type Noun, nouns } from '../../domain/registers/noun.ts'
import type { Needs } from '../needs.ts'
import { readInRegion } from '../regions/read-in-region.ts'
import { registers } from './all-registers.ts'

/** How many entries each list of a region holds. */
export function countEntries(
  needs: Needs,
  regionId: string,
): Promise<Outcome<{ region: Region; counts: Record<Noun, number> }>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    const counts = {} as Record<Noun, number>
    for (const noun of nouns) counts[noun] = (await registers[noun].list(sql, region)).length
    return done({ region, counts })
  })
}
