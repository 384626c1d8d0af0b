import type { Reading } from '../../database/database.ts'
import { dayOrPeriodOf } from '../../domain/day-or-period.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { TimelineFact } from '../../domain/regions/region-timeline.ts'
import type { DatePrecision } from '../../domain/terms.ts'

/** Enough to see where the region comes from and what is coming; the plan's own pages tell the whole story. */
const mostReached = 3
const mostDue = 4
const mostPublications = 3

export async function selectTimeline(sql: Reading, region: Region, today: string): Promise<TimelineFact[]> {
  return [
    // Whether a region as a whole is an example is said once, at its name.
    { kind: 'handover', on: region.handoverOn, isExample: false },
    ...(await policyFacts(sql, region)),
    ...(await milestoneFacts(sql, region, today)),
    ...(await figureFacts(sql, region, today)),
    ...(await publicationFacts(sql, region)),
  ]
}

async function policyFacts(sql: Reading, region: Region): Promise<TimelineFact[]> {
  const policies = await sql.query<{
    title: string
    from: number | null
    to: number | null
    isExample: boolean
  }>(
    `select title, year_from as "from", year_to as "to", is_example as "isExample"
       from policy_context where region_id = $1 and set_aside_at is null order by lower(title)`,
    [region.id],
  )
  return policies.flatMap(({ from, to, ...policy }): TimelineFact[] => [
    ...(from === null ? [] : [{ kind: 'policy-begins' as const, on: String(from), ...policy }]),
    ...(to === null ? [] : [{ kind: 'policy-ends' as const, on: String(to), ...policy }]),
  ])
}

type MilestoneRow = {
  on: string
  title: string
  action: string
  actionId: string
  isExample: boolean
  reached: boolean
  precision: DatePrecision
}

async function milestoneFacts(sql: Reading, region: Region, today: string): Promise<TimelineFact[]> {
  const rows = await sql.query<MilestoneRow>(
    `with living as (
       select milestone.title, due_on, due_precision, reached_on, code as action, action.id as "actionId", milestone.is_example as "isExample"
         from milestone join action on action.region_id = milestone.region_id and action.id = action_id
        where milestone.region_id = $1 and milestone.removed_at is null and action.removed_at is null)
     (select reached_on as "on", title, action, "actionId", "isExample", true as reached, 'day' as precision
        from living where reached_on is not null order by reached_on desc, action limit $3)
     union all
     (select due_on, title, action, "actionId", "isExample", false, due_precision
        from living where reached_on is null and due_on >= $2 order by due_on, action limit $4)`,
    [region.id, today, mostReached, mostDue],
  )
  return rows.map(({ reached, precision, ...milestone }) => ({
    kind: reached ? 'milestone-reached' : 'milestone-due',
    when: dayOrPeriodOf(milestone.on, precision),
    ...milestone,
  }))
}

/** The next time figures come out, as the indicators promise it. */
async function figureFacts(sql: Reading, region: Region, today: string): Promise<TimelineFact[]> {
  const rows = await sql.query<{ on: string; code: string; name: string; isExample: boolean }>(
    `select next_publication_on as "on", code, name, is_example as "isExample" from indicator
      where region_id = $1 and removed_at is null and next_publication_on >= $2
      order by next_publication_on, code limit 1`,
    [region.id, today],
  )
  return rows.map((row) => ({ kind: 'figures-due', ...row }))
}

async function publicationFacts(sql: Reading, region: Region): Promise<TimelineFact[]> {
  const rows = await sql.query<{ on: string; title: string; number: number }>(
    `select (published_at at time zone 'Europe/Amsterdam')::date as "on", title, number
       from publication where region_id = $1 order by number desc limit $2`,
    [region.id, mostPublications],
  )
  return rows.map((row) => ({ kind: 'published', isExample: false, ...row }))
}
