import type { Reading } from '../../database/database.ts'
import { dayOrPeriodOf } from '../../domain/day-or-period.ts'
import type { Milestone } from '../../domain/plans/plan.ts'
import type { DatePrecision } from '../../domain/terms.ts'

/** With whose action it belongs to: rights depend on it. */
export type MilestoneRow = Milestone & { actionOwner: string }

/** Per action in order of date. */
export async function selectMilestones(
  sql: Reading,
  regionId: string,
  only?: string,
): Promise<MilestoneRow[]> {
  const rows = await sql.query<Omit<MilestoneRow, 'due'> & { precision: DatePrecision }>(
    `select milestone.id, action.code as action, milestone.title, due_on as "dueOn", due_precision as precision, reached_on as "reachedOn",
            milestone.is_example as "isExample", coalesce(owner.name, '') as "actionOwner"
       from milestone join action on action.region_id = milestone.region_id and action.id = milestone.action_id
       left join organisation owner on owner.region_id = action.region_id and owner.id = action.owner_id
      where milestone.region_id = $1 and ($2::uuid is null or milestone.id = $2) and milestone.removed_at is null and action.removed_at is null
      order by string_to_array(action.code, '.')::int[], due_on, milestone.title`,
    [regionId, only ?? null],
  )
  return rows.map(({ precision, ...row }) => ({ ...row, due: dayOrPeriodOf(row.dueOn, precision) }))
}
