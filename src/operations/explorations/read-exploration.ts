import type { CellCount } from '../../domain/explorations/cell-counts.ts'
import type { MatrixFilter } from '../../domain/explorations/matrix-choice.ts'
import { done, type Outcome } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Needs } from '../needs.ts'
import { readInRegion } from '../regions/read-in-region.ts'
import { selectCellCounts } from './select-cell-counts.ts'
import { type EmptyCell, selectEmptyCells } from './select-empty-cells.ts'

export type ExplorationOfRegion = { region: Region; counts: CellCount[]; emptyCells: EmptyCell[] }

/** What the matrix is made of: counts and why cells are empty, never the findings themselves. */
export function readExploration(
  needs: Needs,
  regionId: string,
  filter?: MatrixFilter,
): Promise<Outcome<ExplorationOfRegion>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    return done({
      region,
      counts: await selectCellCounts(sql, regionId, filter),
      emptyCells: await selectEmptyCells(sql, regionId),
    })
  })
}
