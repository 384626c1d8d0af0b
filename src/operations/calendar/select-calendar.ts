import type { Reading } from '../../database/database.ts'
import { type CalendarEntry, inOrderOfDay } from '../../domain/calendar/calendar-entry.ts'
import { dayOrPeriodOf } from '../../domain/day-or-period.ts'
import type { DatePrecision } from '../../domain/terms.ts'
import { type About, decisionDates, roundDates } from './select-steps.ts'

type RegionRow = {
  id: string
  name: string
  planFrom: number
  planTo: number
  handoverOn: string
  isExample: boolean
}

/** Whose milestones: of actions in these municipalities (codes), or that these organisations (ids) own or take part in. */
export type Mine = { municipalities: readonly string[]; organisations: readonly string[] }

/** All dates of a region, as far as the asking role may see them; with `mine`, of the milestones only those. */
export async function selectCalendar(sql: Reading, regionId: string, mine?: Mine): Promise<CalendarEntry[]> {
  const [region] = await sql.query<RegionRow>(
    `select id, name, plan_from as "planFrom", plan_to as "planTo", handover_on as "handoverOn", is_example as "isExample"
       from region where id = $1`,
    [regionId],
  )
  if (!region) return []
  const about = { regionId, regionName: region.name }
  return inOrderOfDay<CalendarEntry>([
    {
      ...about,
      kind: 'plan-period',
      id: `${regionId}-planperiode`,
      day: `${region.planFrom}-01-01`,
      lastDay: `${region.planTo}-12-31`,
      isExample: region.isExample,
    },
    {
      ...about,
      kind: 'handover',
      id: `${regionId}-oplevering`,
      day: region.handoverOn,
      isExample: region.isExample,
    },
    ...(await milestones(sql, about, mine)),
    ...(await figures(sql, about)),
    ...(await publications(sql, about)),
    ...(await plannedPublications(sql, about)),
    ...(await roundDates(sql, about)),
    ...(await decisionDates(sql, about)),
  ])
}

async function milestones(sql: Reading, about: About, mine?: Mine): Promise<CalendarEntry[]> {
  const rows = await sql.query<{
    id: string
    day: string
    title: string
    action: string
    actionId: string
    isExample: boolean
    reached: boolean
    precision: DatePrecision
  }>(
    `select milestone.id, coalesce(reached_on, due_on) as day, milestone.title, code as action, action.id as "actionId",
            milestone.is_example as "isExample", reached_on is not null as reached,
            case when reached_on is null then due_precision else 'day' end as precision
       from milestone join action on action.region_id = milestone.region_id and action.id = action_id
      where milestone.region_id = $1 and milestone.removed_at is null and action.removed_at is null
        and ($2::text[] is null or action.municipalities && $2::text[] or action.owner_id = any ($3::uuid[])
             or exists (select from action_partner partner
                         where partner.region_id = action.region_id and partner.action_id = action.id
                           and partner.organisation_id = any ($3::uuid[])))`,
    [about.regionId, mine?.municipalities ?? null, mine?.organisations ?? []],
  )
  return rows.map(({ reached, precision, ...row }) => ({
    ...about,
    ...row,
    when: dayOrPeriodOf(row.day, precision),
    kind: reached ? 'milestone-reached' : 'milestone-due',
  }))
}

async function figures(sql: Reading, about: About): Promise<CalendarEntry[]> {
  const rows = await sql.query<{ id: string; day: string; title: string; code: string; isExample: boolean }>(
    `select id, next_publication_on as day, name as title, code, is_example as "isExample" from indicator
      where region_id = $1 and removed_at is null and next_publication_on is not null`,
    [about.regionId],
  )
  return rows.map((row) => ({ ...about, ...row, kind: 'figures-due' }))
}

async function publications(sql: Reading, about: About): Promise<CalendarEntry[]> {
  const rows = await sql.query<{ day: string; title: string; number: number }>(
    `select (published_at at time zone 'Europe/Amsterdam')::date as day, title, number from publication where region_id = $1`,
    [about.regionId],
  )
  return rows.map((row) => ({
    ...about,
    ...row,
    kind: 'published',
    id: `${about.regionId}-publicatie-${row.number}`,
    isExample: false,
  }))
}

/** Once it was made, the publication itself stands in the calendar. */
async function plannedPublications(sql: Reading, about: About): Promise<CalendarEntry[]> {
  const rows = await sql.query<{ id: string; day: string; title: string }>(
    `select id, (planned_for at time zone 'Europe/Amsterdam')::date as day, title from planned_publication
      where region_id = $1 and publication is null and removed_at is null`,
    [about.regionId],
  )
  return rows.map((row) => ({ ...about, ...row, kind: 'publication-planned', isExample: false }))
}
