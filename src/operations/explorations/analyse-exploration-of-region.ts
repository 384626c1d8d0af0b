import {
  analyseExploration,
  type ExplorationAnalysis,
} from '../../domain/explorations/analysis/analyse-exploration.ts'
import { done, type Outcome } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Needs } from '../needs.ts'
import { readInRegion } from '../regions/read-in-region.ts'
import { findingsWithoutPassages } from './finding-register.ts'
import { selectEmptyCells } from './select-empty-cells.ts'
import { selectHeard } from './select-gaps.ts'
import { selectLikenesses } from './select-likenesses.ts'

/** The analysis of the exploration as it stands now. */
export function analyseExplorationOfRegion(
  needs: Needs,
  regionId: string,
): Promise<Outcome<{ region: Region; analysis: ExplorationAnalysis }>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    const entries = await findingsWithoutPassages.list(sql, region)
    const likenesses = await selectLikenesses(sql, regionId)
    const analysis = analyseExploration(region, entries, {
      heard: await selectHeard(sql, regionId),
      likenesses,
      empty: await selectEmptyCells(sql, regionId),
    })
    return done({ region, analysis })
  })
}
