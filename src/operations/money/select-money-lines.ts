import type { Reading } from '../../database/database.ts'
import type { MoneyLine } from '../../domain/money/money.ts'

/** The costs of actions that stand; a fund that was taken away covers nothing. */
export function selectMoneyLines(sql: Reading, regionId: string, only?: string): Promise<MoneyLine[]> {
  return sql.query<MoneyLine>(
    `select line.id, action.code as action, line.year, line.amount_cents as "amountCents", line.duration,
            case when fund.id is not null then jsonb_build_object('code', fund.code, 'year', fund.year) end as fund,
            line.explanation, line.is_example as "isExample"
       from money_line line
       join action on action.region_id = line.region_id and action.id = line.action_id
       left join fund on fund.region_id = line.region_id and fund.id = line.fund_id and fund.removed_at is null
      where line.region_id = $1 and ($2::uuid is null or line.id = $2) and line.removed_at is null and action.removed_at is null
      order by string_to_array(action.code, '.')::int[], line.year, line.explanation, line.id`,
    [regionId, only ?? null],
  )
}
