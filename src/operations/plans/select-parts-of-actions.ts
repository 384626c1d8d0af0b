import type { Reading } from '../../database/database.ts'
import { dayOrPeriodOf } from '../../domain/day-or-period.ts'
import type { Fund, MoneyLine } from '../../domain/money/money.ts'
import type { Milestone } from '../../domain/plans/plan.ts'
import type { DatePrecision } from '../../domain/terms.ts'

type Named = { id: string; code: string }

/** The milestones of these actions, by the id of the action, in order of date. */
export async function selectMilestonesOf(
  sql: Reading,
  regionId: string,
  actions: readonly Named[],
): Promise<Map<string, Milestone[]>> {
  const rows = await sql.query<
    Omit<Milestone, 'action' | 'due'> & { actionId: string; precision: DatePrecision }
  >(
    `select id, action_id as "actionId", title, due_on as "dueOn", due_precision as precision, reached_on as "reachedOn", is_example as "isExample"
       from milestone where region_id = $1 and removed_at is null order by due_on, title`,
    [regionId],
  )
  return perAction(
    rows.map(({ precision, ...row }) => ({ ...row, due: dayOrPeriodOf(row.dueOn, precision) })),
    actions,
  )
}

/**
 * The costs of these actions, by the id of the action. What they point at is read already: for a thousand rows every table more is felt.
 * A fund that was taken away is not among `funds`, and covers nothing.
 */
export async function selectCostsOf(
  sql: Reading,
  regionId: string,
  actions: readonly Named[],
  funds: readonly Fund[],
): Promise<Map<string, MoneyLine[]>> {
  const names = new Map(funds.map(({ id, code, year }) => [id, { code, year }]))
  const rows = await sql.query<
    Omit<MoneyLine, 'action' | 'fund'> & { actionId: string; fundId: string | null }
  >(
    `select id, action_id as "actionId", year, amount_cents as "amountCents", duration, fund_id as "fundId", explanation,
            is_example as "isExample"
       from money_line where region_id = $1 and removed_at is null order by year, explanation, id`,
    [regionId],
  )
  return perAction(
    rows.map(({ fundId, ...line }) => ({ ...line, fund: names.get(fundId ?? '') ?? null })),
    actions,
  )
}

function perAction<Row extends { actionId: string }>(
  rows: readonly Row[],
  actions: readonly Named[],
): Map<string, (Omit<Row, 'actionId'> & { action: string })[]> {
  const codes = new Map(actions.map(({ id, code }) => [id, code]))
  const found = new Map<string, (Omit<Row, 'actionId'> & { action: string })[]>()
  for (const { actionId, ...row } of rows) {
    const own = found.get(actionId) ?? []
    own.push({ ...row, action: codes.get(actionId) ?? '' })
    found.set(actionId, own)
  }
  return found
}
