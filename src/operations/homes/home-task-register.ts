import type { Reading } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { homeTaskFields } from '../../domain/homes/home-task.ts'
import { refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import type { Entry, Register } from '../registers/register.ts'
import { rowOfEntry, setRowAside } from '../registers/rows.ts'
import { storeHomeTask } from './store-home-task.ts'

/** The task of homes: what each municipality is to realise per year. */
export const homeTaskRegister: Register = {
  noun: 'home-tasks',
  fields: homeTaskFields,
  name: 'year',
  list: listHomeTasks,
  store: storeHomeTask,
  async setAside(sql, desk, id, aside) {
    if (!mayWrite(desk.caller, desk.region.id, 'home-tasks')) return refused({ kind: 'not-allowed' })
    const [row] = await sql.query<{ year: number }>(
      'select year from home_task where region_id = $1 and id = $2',
      [desk.region.id, id],
    )
    return row
      ? setRowAside(sql, 'home_task', desk, id, aside, String(row.year))
      : refused({ kind: 'not-found' })
  },
}

async function listHomeTasks(sql: Reading, region: Region, only?: string): Promise<Entry[]> {
  const rows = await sql.query<Record<string, never>>(
    `select task.id, task.year, coalesce(task.municipality, '${wholeRegion}') as place, home_group as "homeGroup", homes, explanation,
            decision.number as decision, task.is_example as "isExample"
       from home_task task
       left join decision
         on decision.region_id = task.region_id and decision.id = decision_id and decision.removed_at is null
      where task.region_id = $1 and ($2::uuid is null or task.id = $2) and task.removed_at is null
      order by task.year, task.municipality nulls last, home_group nulls first`,
    [region.id, only ?? null],
  )
  return rows.map(rowOfEntry)
}
