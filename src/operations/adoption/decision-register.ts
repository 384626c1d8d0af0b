import type { Reading } from '../../database/database.ts'
import { decisionFields } from '../../domain/adoption/decision.ts'
import { mayWrite } from '../../domain/caller.ts'
import { refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Entry, Register } from '../registers/register.ts'
import { rowOfEntry, setRowAside } from '../registers/rows.ts'
import { selectDecisions } from './select-decisions.ts'
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

async function listDecisions(sql: Reading, region: Region, only?: string): Promise<Entry[]> {
  return (await selectDecisions(sql, region.id, only)).map(rowOfEntry)
}
