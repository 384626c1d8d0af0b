import type { Reading } from '../../database/database.ts'
import { mayCoordinate } from '../../domain/caller.ts'
import { moneyLineFields } from '../../domain/money/money-line.ts'
import { done, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Entry, Register, Stored } from '../registers/register.ts'
import { rowOfEntry } from '../registers/rows.ts'
import { storeMoneyLine } from './store-money-line.ts'

/** What the actions cost per year, and out of which fund that is paid. */
export const moneyLineRegister: Register = {
  noun: 'money-lines',
  fields: moneyLineFields,
  name: 'action',
  list: listMoneyLines,
  store: storeMoneyLine,
  async setAside(sql, { caller, region }, id, aside) {
    if (!mayCoordinate(caller, region.id)) return refused({ kind: 'not-allowed' })
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

async function listMoneyLines(sql: Reading, region: Region): Promise<Entry[]> {
  const rows = await sql.query<Record<string, never>>(
    `select line.id, action.code as action, line.year, line.amount_cents as "amountCents", line.duration,
            coalesce(fund.code, '') as fund, line.explanation, line.is_example as "isExample"
       from money_line line
       join action on action.region_id = line.region_id and action.id = line.action_id
       left join fund on fund.region_id = line.region_id and fund.id = line.fund_id and fund.removed_at is null
      where line.region_id = $1 and line.removed_at is null and action.removed_at is null
      order by string_to_array(action.code, '.')::int[], line.year, line.explanation, line.id`,
    [region.id],
  )
  return rows.map(rowOfEntry)
}
