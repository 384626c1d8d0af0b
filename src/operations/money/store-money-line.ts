import type { Reading, Writing } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { parseFields } from '../../domain/fields.ts'
import { moneyLineSchema } from '../../domain/money/money-line.ts'
import { done, type FieldProblems, type Outcome, refused } from '../../domain/outcome.ts'
import { lookUpOne } from '../plans/look-up.ts'
import { changedId, overwrittenRow, type SameRow } from '../plans/overwritten-row.ts'
import type { Desk, Mode, Stored } from '../registers/register.ts'

/**
 * One cost. Costs have no number of their own: two of the same action, year, kind and fund are told apart by their
 * explanation, so that a sheet can be read in twice without counting anything double.
 */
export async function storeMoneyLine(
  sql: Writing,
  { caller, region }: Desk,
  input: unknown,
  mode: Mode,
): Promise<Outcome<Stored>> {
  if (!mayWrite(caller, region.id, 'money-lines')) return refused({ kind: 'not-allowed' })
  const draft = parseFields(moneyLineSchema, input)
  if (!draft.ok) return draft
  const line = draft.value
  const problems: FieldProblems = {}
  if (line.year < region.planFrom || line.year > region.planTo)
    problems['year'] = { code: 'year-outside-plan', detail: String(line.year) }
  const actionId = await lookUpOne(sql, region.id, 'action', line.action, { problems, field: 'action' })
  const fundId = await fundOf(sql, region.id, line.fund, line.year)
  if (line.fund !== '' && fundId === null)
    problems['fund'] = { code: 'unknown-fund', detail: `${line.fund} ${line.year}` }
  if (Object.keys(problems).length > 0) return refused({ kind: 'invalid', fields: problems })

  const same = await sql.query<SameRow>(
    `select line.id, line.removed_at is not null as removed
       from money_line line
       left join fund on fund.region_id = line.region_id and fund.id = line.fund_id and fund.removed_at is null
      where line.region_id = $1
        and (line.id::text = $2 or (line.action_id = $3 and line.year = $4 and line.duration = $5
             and fund.id is not distinct from $6 and lower(line.explanation) = lower($7)))
      order by line.removed_at desc nulls first`,
    [region.id, changedId(mode), actionId, line.year, line.duration, fundId, line.explanation],
  )
  const name = [line.action, line.year, line.explanation].filter((part) => part !== '').join(' ')
  const id = overwrittenRow(same, mode, { field: 'explanation', name, revive: false })
  if (!id.ok) return id
  const [stored] = await sql.query<{ id: string }>(
    `insert into money_line (region_id, id, action_id, year, amount_cents, duration, fund_id, explanation, is_example)
     values ($1, coalesce($2, gen_random_uuid()), $3, $4, $5, $6, $7, $8, $9)
     on conflict (region_id, id) do update
       set action_id = excluded.action_id, year = excluded.year, amount_cents = excluded.amount_cents,
           duration = excluded.duration, fund_id = excluded.fund_id, explanation = excluded.explanation,
           is_example = excluded.is_example, removed_at = null
     returning id`,
    [
      region.id,
      id.value,
      actionId,
      line.year,
      line.amountCents,
      line.duration,
      fundId,
      line.explanation,
      line.isExample,
    ],
  )
  return stored
    ? done({ id: stored.id, label: `${line.action} ${line.year}` })
    : refused({ kind: 'not-allowed' })
}

/** A code means the fund of the year of the cost: each year of a source is a fund of its own. */
async function fundOf(sql: Reading, regionId: string, code: string, year: number): Promise<string | null> {
  if (code === '') return null
  const [fund] = await sql.query<{ id: string }>(
    'select id from fund where region_id = $1 and lower(code) = lower($2) and year = $3 and removed_at is null',
    [regionId, code, year],
  )
  return fund?.id ?? null
}
