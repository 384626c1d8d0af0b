import type { Database } from '../../database/database.ts'
import { dayOf } from '../../domain/dates.ts'
import { dayOrPeriodOf } from '../../domain/day-or-period.ts'
import type { Words } from '../../domain/mail/letter-text.ts'
import type { DatePrecision } from '../../domain/terms.ts'
import { tellPersonIn } from './tell-person.ts'

/** The sentences and addresses, which are not this room's to know. */
export type AnnouncementWords = {
  publication(news: { region: string; number: number; title: string }): Letter
  handover(news: { region: string; day: string }): Letter
  /** `due` is as exact as the plan: `2025-09-30`, or `2025-Q3`. */
  milestone(news: { region: string; due: string; title: string; action: string; actionId: string }): Letter
  links: {
    publication(regionId: string, number: number): string
    region(regionId: string): string
    action(regionId: string, actionId: string): string
  }
}

type Letter = { subject: Words; body: Words }
type Desk = { owner: Database; now: Date; words: AnnouncementWords }

/** How many days ahead a date is told of. */
const daysAhead = 14
/** A publication that nobody was told of for so long is no news any more, but part of what a restore brought back. */
const newsDays = 7

type Publication = { regionId: string; region: string; number: number; title: string; personId: string }

/** To every member but whoever published it. */
export async function announcePublications({ owner, now, words }: Desk): Promise<void> {
  await owner.write(async (sql) => {
    const news = await sql.query<Publication>(
      `select distinct publication.region_id as "regionId", region.name as region, number, title, member.person_id as "personId"
         from publication join region on region.id = publication.region_id
         join membership member on member.region_id = publication.region_id and member.person_id <> published_by
        where published_at between $1::timestamptz - make_interval(days => $2) and $1
          and not exists (select from message
                           where key = 'publication:' || publication.region_id || ':' || number || ':' || member.person_id)
        order by "regionId", number, "personId" limit 2000`,
      [now, newsDays],
    )
    for (const { personId, regionId, ...publication } of news)
      await tellPersonIn(sql, now, {
        personId,
        regionId,
        topic: 'publication',
        ...words.publication(publication),
        link: words.links.publication(regionId, publication.number),
        key: `publication:${regionId}:${publication.number}:${personId}`,
      })
  })
}

type ComingDate = {
  kind: 'handover' | 'milestone'
  regionId: string
  region: string
  day: string
  precision: DatePrecision
  id: string
  title: string
  action: string
  actionId: string
  personId: string
}

/** Handover to every member; a milestone to coordinators, and to editors of a municipality or organisation in its action. */
export async function announceDates({ owner, now, words }: Desk): Promise<void> {
  await owner.write(async (sql) => {
    const coming = await sql.query<ComingDate>(
      `with coming as (
         select 'handover' as kind, id as region_id, handover_on as day, 'day' as precision, 'handover' as id, '' as title, '' as action,
                '' as action_id, null::text[] as municipalities, null::uuid[] as organisations
           from region
         union all
         select 'milestone', milestone.region_id, due_on, due_precision, milestone.id::text, milestone.title, code, action.id::text, municipalities,
                array(select organisation_id from action_partner partner
                       where partner.region_id = action.region_id and partner.action_id = action.id) || owner_id
           from milestone join action on action.region_id = milestone.region_id and action.id = action_id
          where milestone.removed_at is null and action.removed_at is null and reached_on is null
            and status not in ('stopped', 'merged'))
       select distinct coming.kind, region.id as "regionId", region.name as region, day, precision, coming.id, title, action,
              action_id as "actionId", member.person_id as "personId"
         from coming join region on region.id = coming.region_id
         join membership member on member.region_id = region.id
          and (coming.kind = 'handover' or member.role = 'coordinator' or member.municipalities && coming.municipalities
               or member.organisation_id = any (coming.organisations))
        where day between $1::date and $1::date + $2::int
          and not exists (select from message where key = 'date:' || region.id || ':' || coming.id || ':' || day || ':' || member.person_id)
        order by day, "regionId", id, "personId" limit 2000`,
      [dayOf(now), daysAhead],
    )
    for (const { kind, personId, regionId, id, actionId, precision, ...date } of coming)
      await tellPersonIn(sql, now, {
        personId,
        regionId,
        topic: 'dates',
        ...(kind === 'handover'
          ? words.handover(date)
          : words.milestone({ ...date, due: dayOrPeriodOf(date.day, precision), actionId })),
        link: kind === 'handover' ? words.links.region(regionId) : words.links.action(regionId, actionId),
        key: `date:${regionId}:${id}:${date.day}:${personId}`,
      })
  })
}
