import { mayRead } from '../../domain/caller.ts'
import type { DecidedGap } from '../../domain/explorations/undecided-gaps.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Needs } from '../needs.ts'
import { selectRegion } from '../regions/read-region.ts'
import { selectDecidedGaps } from './select-decided-gaps.ts'

export type GapsOfRegion = { region: Region; gaps: DecidedGap[] }

/** Every gap of the exploration, with what was decided about it. */
export function readGaps(
  { database, caller, today }: Needs,
  regionId: string,
): Promise<Outcome<GapsOfRegion>> {
  return database.read(async (sql) => {
    if (!mayRead(caller, regionId))
      return refused({ kind: caller.kind === 'visitor' ? 'not-signed-in' : 'not-found' })
    const region = await selectRegion(sql, regionId, today)
    return region.ok
      ? done({ region: region.value, gaps: await selectDecidedGaps(sql, region.value) })
      : region
  })
}
