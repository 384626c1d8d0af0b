import type { Reading } from '../../database/database.ts'
import { wholeRegion } from '../../domain/registers/field.ts'

/** A cell of which somebody said why nothing is there; `place` is a municipality code, or the region as a whole. */
export type EmptyCell = {
  id: string
  line: number
  place: string
  reason: string
  isExample: boolean
  /** A finding has come into the cell since, so the reason does not hold any more. */
  lapsed: boolean
}

/** Reasons that hold: of cells in which no finding stands. With `only`, the one of that id, also when it has lapsed. */
export async function selectEmptyCells(sql: Reading, regionId: string, only?: string): Promise<EmptyCell[]> {
  const cells = await selectSaid(sql, regionId, only)
  return only === undefined ? cells.filter(({ lapsed }) => !lapsed) : cells
}

/** All that was said and not taken back, also of cells that have findings by now. */
export function selectSaid(sql: Reading, regionId: string, only?: string): Promise<EmptyCell[]> {
  return sql.query<EmptyCell>(
    `select id, action_line as line, coalesce(municipality, '${wholeRegion}') as place, reason, is_example as "isExample",
            exists (select from finding
                     where finding.region_id = empty_cell.region_id
                       and empty_cell.action_line = any (finding.action_line || finding.also_lines)
                       and finding.municipality is not distinct from empty_cell.municipality
                       and finding.removed_at is null) as lapsed
       from empty_cell
      where region_id = $1 and ($2::uuid is null or id = $2) and removed_at is null
      order by action_line, municipality nulls last`,
    [regionId, only ?? null],
  )
}
