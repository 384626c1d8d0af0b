import type { Reading, Writing } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { emptyCellFields } from '../../domain/explorations/empty-cell.ts'
import { invalid, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Entry, Register } from '../registers/register.ts'
import { setRowAside } from '../registers/rows.ts'
import { selectEmptyCells } from './select-empty-cells.ts'
import { cellLabel, findingsIn, storeEmptyCell } from './store-empty-cell.ts'

/** Cells of the exploration where nothing is, each with its reason. One that has findings by now is not listed. */
export const emptyCellRegister: Register = {
  noun: 'empty-cells',
  fields: emptyCellFields,
  name: 'actionLine',
  list: listEmptyCells,
  store: storeEmptyCell,
  async setAside(sql, desk, id, aside) {
    const { region, caller } = desk
    const row = await rowAt(sql, region.id, id)
    if (!row) return refused({ kind: 'not-found' })
    if (!mayWrite(caller, region.id, 'empty-cells', row)) return refused({ kind: 'not-allowed' })
    const label = cellLabel(region, row)
    if (!aside) {
      const findings = await findingsIn(sql, region.id, row)
      if (findings > 0) return invalid('place', 'cell-has-findings', String(findings))
      if (row.taken) return invalid('place', 'already-exists', label)
    }
    return setRowAside(sql, 'empty_cell', desk, id, aside, label)
  },
}

async function listEmptyCells(sql: Reading, region: Region, only?: string): Promise<Entry[]> {
  const cells = await selectEmptyCells(sql, region.id, only)
  return cells.map(({ id, line, ...values }) => ({ id, values: { actionLine: line, ...values } }))
}

type Row = { line: number; municipality: string | null; taken: boolean }

async function rowAt(sql: Writing, regionId: string, id: string): Promise<Row | undefined> {
  const [row] = await sql.query<Row>(
    `select action_line as line, municipality,
            exists (select from empty_cell other
                     where other.region_id = $1 and other.action_line = kept.action_line and other.id <> kept.id
                       and other.municipality is not distinct from kept.municipality and other.removed_at is null) as taken
       from empty_cell kept where region_id = $1 and id = $2`,
    [regionId, id],
  )
  return row
}
