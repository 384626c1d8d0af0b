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

/**
 * All that was said and not taken back, also of cells that have findings by now. The findings are gone through once for all cells
 * together, however many of either there are.
 */
export function selectSaid(sql: Reading, regionId: string, only?: string): Promise<EmptyCell[]> {
  return sql.query<EmptyCell>(
    `with filled as materialized (
       select distinct line, coalesce(municipality, '${wholeRegion}') as place
         from finding cross join lateral unnest(action_line || also_lines) line
        where region_id = $1 and removed_at is null)
     select id, action_line as line, coalesce(municipality, '${wholeRegion}') as place, reason, is_example as "isExample",
            (action_line, coalesce(municipality, '${wholeRegion}')) in (select line, place from filled) as lapsed
       from empty_cell
      where region_id = $1 and ($2::uuid is null or id = $2) and removed_at is null
      order by action_line, municipality nulls last`,
    [regionId, only ?? null],
  )
}
