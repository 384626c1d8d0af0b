import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Needs } from '../needs.ts'
import { readInRegion } from '../regions/read-in-region.ts'
import { type OverviewPlace, selectPlaces } from '../regions/select-region-facts.ts'
import { type AdoptionOfRegion, selectAdoption } from './select-adoption.ts'

export type ReadAdoption = { region: Region; adoption: AdoptionOfRegion; places: readonly OverviewPlace[] }

/** Who has decided about a version of the plan, for those who belong to the region. A version that does not exist is not found. */
export function readAdoption(
  needs: Needs,
  regionId: string,
  version?: number,
): Promise<Outcome<ReadAdoption>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    const adoption = await selectAdoption(sql, region, version, needs.today)
    if (version !== undefined && adoption.version === null) return refused({ kind: 'not-found' })
    return done({ region, adoption, places: await selectPlaces(sql, region) })
  })
}
