import { mayRead } from '../../domain/caller.ts'
import {
  analyseExploration,
  type ExplorationAnalysis,
} from '../../domain/explorations/analysis/analyse-exploration.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Needs } from '../needs.ts'
import { selectRegion } from '../regions/read-region.ts'
import { findingsWithoutPassages } from './finding-register.ts'
import { selectEmptyCells } from './select-empty-cells.ts'
import { selectHeard } from './select-gaps.ts'
import { selectLikenesses } from './select-likenesses.ts'

/** The analysis of the exploration as it stands now. */
export function analyseExplorationOfRegion(
  { database, caller, today }: Needs,
  regionId: string,
): Promise<Outcome<{ region: Region; analysis: ExplorationAnalysis }>> {
  return database.read(async (sql) => {
    if (!mayRead(caller, regionId))
      return refused({ kind: caller.kind === 'visitor' ? 'not-signed-in' : 'not-found' })
    const region = await selectRegion(sql, regionId, today)
    if (!region.ok) return region
    const entries = await findingsWithoutPassages.list(sql, region.value)
    const likenesses = await selectLikenesses(sql, regionId)
    const analysis = analyseExploration(region.value, entries, {
      heard: await selectHeard(sql, regionId),
      likenesses,
      empty: await selectEmptyCells(sql, regionId),
    })
    return done({ region: region.value, analysis })
  })
}
