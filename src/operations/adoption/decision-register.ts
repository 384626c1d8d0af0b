import type { Reading } from '../../database/database.ts'
import { decisionFields } from '../../domain/adoption/decision.ts'
import { mayWrite } from '../../domain/caller.ts'
import { refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import type { Entry, Register } from '../registers/register.ts'
import { rowOfEntry, setRowAside } from '../registers/rows.ts'
import { storeDecision } from './store-decision.ts'

/** What governing bodies decided about the plan, and what is still before them. */
export const decisionRegister: Register = {
  noun: 'decisions',
  fields: decisionFields,
  name: 'number',
  list: listDecisions,
  store: storeDecision,
  async setAside(sql, desk, id, aside) {
    if (!mayWrite(desk.caller, desk.region.id, 'decisions')) return refused({ kind: 'not-allowed' })
    const [row] = await sql.query<{ number: number }>(
      'select number from decision where region_id = $1 and id = $2',
      [desk.region.id, id],
    )
    return row
      ? setRowAside(sql, 'decision', desk, id, aside, String(row.number))
      : refused({ kind: 'not-found' })
  },
}

/** In the order of the days on which they were taken, or are planned. */
async function listDecisions(sql: Reading, region: Region, only?: string): Promise<Entry[]> {
  const rows = await sql.query<Record<string, never>>(
    `select id, number, coalesce(municipality, '${wholeRegion}') as place, body, kind, subject, planned_on as "plannedOn",
            decided_on as "decidedOn", outcome, amendment, case_number as "caseNumber", publication, source,
            is_example as "isExample"
       from decision
      where region_id = $1 and ($2::uuid is null or id = $2) and removed_at is null
      order by coalesce(decided_on, planned_on), number`,
    [region.id, only ?? null],
  )
  return rows.map(rowOfEntry)
}
