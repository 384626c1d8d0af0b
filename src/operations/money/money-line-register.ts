import type { Reading } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { moneyLineFields } from '../../domain/money/money-line.ts'
import { done, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Entry, Register, Stored } from '../registers/register.ts'
import { rowOfEntry } from '../registers/rows.ts'
import { selectMoneyLines } from './select-money-lines.ts'
import { storeMoneyLine } from './store-money-line.ts'

/** What the actions cost per year, and out of which fund that is paid. */
export const moneyLineRegister: Register = {
  noun: 'money-lines',
  fields: moneyLineFields,
  name: 'action',
  list: listMoneyLines,
  store: storeMoneyLine,
  async setAside(sql, { caller, region }, id, aside) {
    if (!mayWrite(caller, region.id, 'money-lines')) return refused({ kind: 'not-allowed' })
    const [row] = await sql.query<Stored>(
      `update money_line set removed_at = case when $3 then now() end from action
        where money_line.region_id = $1 and money_line.id::text = $2
          and action.region_id = money_line.region_id and action.id = money_line.action_id
        returning money_line.id, action.code || ' ' || money_line.year as label`,
      [region.id, id, aside],
    )
    return row ? done(row) : refused({ kind: 'not-found' })
  },
}

async function listMoneyLines(sql: Reading, region: Region, only?: string): Promise<Entry[]> {
  const rows = await selectMoneyLines(sql, region.id, only)
  return rows.map(({ fund, ...line }) => rowOfEntry({ ...line, fund: fund?.code ?? '' }))
}
