import type { DecidedGap } from '../../domain/explorations/undecided-gaps.ts'
import { done, type Outcome } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Needs } from '../needs.ts'
import { readInRegion } from '../regions/read-in-region.ts'
import { selectDecidedGaps } from './select-decided-gaps.ts'

export type GapsOfRegion = { region: Region; gaps: DecidedGap[] }

/** Every gap of the exploration, with what was decided about it. */
export function readGaps(needs: Needs, regionId: string): Promise<Outcome<GapsOfRegion>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    return done({ region, gaps: await selectDecidedGaps(sql, region) })
  })
}
