import type { Writing } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { parseFields } from '../../domain/fields.ts'
import { fundFields, fundSchema } from '../../domain/money/fund.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { changedId, overwrittenRow, type SameRow } from '../plans/overwritten-row.ts'
import type { Desk, Mode, Register, Stored } from '../registers/register.ts'
import { rowOfEntry } from '../registers/rows.ts'
import { selectFunds } from './select-funds.ts'

/** Money per source and year: the same code comes back every year, with that year's amount. */
export const fundRegister: Register = {
  noun: 'funds',
  fields: fundFields,
  name: 'code',
  list: async (sql, { id }, only) => (await selectFunds(sql, id, only)).map(rowOfEntry),
  store: storeFund,
  async setAside(sql, { caller, region }, id, aside) {
    if (!mayWrite(caller, region.id, 'funds')) return refused({ kind: 'not-allowed' })
    const [row] = await sql.query<Stored>(
      `update fund set removed_at = case when $3 then now() end
        where region_id = $1 and id::text = $2 returning id, code || ' ' || year as label`,
      [region.id, id, aside],
    )
    return row ? done(row) : refused({ kind: 'not-found' })
  },
}

async function storeFund(
  sql: Writing,
  { caller, region }: Desk,
  input: unknown,
  mode: Mode,
): Promise<Outcome<Stored>> {
  if (!mayWrite(caller, region.id, 'funds')) return refused({ kind: 'not-allowed' })
  const draft = parseFields(fundSchema, input)
  if (!draft.ok) return draft
  const { code, name, year, amountCents, duration, source, explanation, isExample } = draft.value
  const same = await sql.query<SameRow>(
    `select id, removed_at is not null as removed from fund
      where region_id = $1 and (id::text = $2 or (lower(code) = lower($3) and year = $4)) order by removed_at desc nulls first`,
    [region.id, changedId(mode), code, year],
  )
  const id = overwrittenRow(same, mode, { field: 'code', name: `${code} ${year}`, revive: true })
  if (!id.ok) return id
  const [stored] = await sql.query<Stored>(
    `insert into fund (region_id, id, code, name, year, amount_cents, duration, source, explanation, is_example)
     values ($1, coalesce($2, gen_random_uuid()), $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (region_id, id) do update
       set code = excluded.code, name = excluded.name, year = excluded.year, amount_cents = excluded.amount_cents,
           duration = excluded.duration, source = excluded.source, explanation = excluded.explanation,
           is_example = excluded.is_example, removed_at = null
     returning id, code || ' ' || year as label`,
    [region.id, id.value, code, name, year, amountCents, duration, source, explanation, isExample],
  )
  return stored ? done(stored) : refused({ kind: 'not-allowed' })
}
