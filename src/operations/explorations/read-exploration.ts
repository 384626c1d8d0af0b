import { mayRead } from '../../domain/caller.ts'
import type { CellCount } from '../../domain/explorations/cell-counts.ts'
import type { MatrixFilter } from '../../domain/explorations/matrix-choice.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Needs } from '../needs.ts'
import { selectRegion } from '../regions/read-region.ts'
import { selectCellCounts } from './select-cell-counts.ts'
import { type EmptyCell, selectEmptyCells } from './select-empty-cells.ts'

export type ExplorationOfRegion = { region: Region; counts: CellCount[]; emptyCells: EmptyCell[] }

/** What the matrix is made of: counts and why cells are empty, never the findings themselves. */
export function readExploration(
  { database, caller, today }: Needs,
  regionId: string,
  filter?: MatrixFilter,
): Promise<Outcome<ExplorationOfRegion>> {
  return database.read(async (sql) => {
    if (!mayRead(caller, regionId))
      return refused({ kind: caller.kind === 'visitor' ? 'not-signed-in' : 'not-found' })
    const region = await selectRegion(sql, regionId, today)
    if (!region.ok) return region
    return done({
      region: region.value,
      counts: await selectCellCounts(sql, regionId, filter),
      emptyCells: await selectEmptyCells(sql, regionId),
    })
  })
}
