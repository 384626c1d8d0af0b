import type { Database } from '../../database/database.ts'
import type { Words } from '../../domain/mail/letter-text.ts'
import { delivers } from '../explorations/sql-of-delivery.ts'
import { tellPersonIn } from './tell-person.ts'

type NewsKind = 'asked' | 'reminded' | 'returned' | 'accepted' | 'delivered'

/** The sentences and addresses, which are not this room's to know. `who` delivers; `due` is a day. */
export type DeliveryWords = {
  delivery(news: { region: string; kind: NewsKind; who: string; round: string; due: string; note: string }): {
    subject: Words
    body: Words
  }
  links: { delivery(regionId: string, deliveryId: string): string }
}

type Desk = { owner: Database; now: Date; words: DeliveryWords }

/** What nobody was told of for so long is no news any more, but part of what a restore brought back. */
const newsDays = 7

type News = {
  regionId: string
  region: string
  id: string
  number: number
  kind: NewsKind
  who: string
  round: string
  due: string
  note: string
  personId: string
}

/**
 * Whoever can deliver hears that they were asked, reminded, or what became of their delivery; whoever coordinates hears that something
 * was handed in. Each step is told once to each of them, and never to who took it. Examples are not told of.
 */
export async function announceDeliveries({ owner, now, words }: Desk): Promise<void> {
  await owner.write(async (sql) => {
    const news = await sql.query<News>(
      `with told as (
         select asked.*, 0 as step, 'asked' as kind, explanation as note, null::text as done_by, asked_at as at
           from delivery asked where asked_at > $1::timestamptz - make_interval(days => $2)
         union all
         select asked.*, step.number, step.kind, step.note, step.done_by, step.done_at
           from delivery_step step join delivery asked on asked.region_id = step.region_id and asked.id = step.delivery_id
          where step.done_at > $1::timestamptz - make_interval(days => $2)
            and step.kind in ('reminded', 'returned', 'accepted', 'delivered'))
       select told.region_id as "regionId", region.name as region, told.id, step as number, told.kind,
              coalesce(organisation.name, municipality.display_name, region.name) as who, round.title as round,
              coalesce(told.due_on, round.due_on) as due, told.note, member.person_id as "personId"
         from told join region on region.id = told.region_id
         join exploration_round round on round.region_id = told.region_id and round.id = told.round_id
         left join organisation on organisation.region_id = told.region_id and organisation.id = told.organisation_id
         left join municipality on municipality.code = told.municipality
         join membership member on member.region_id = told.region_id
          and case when told.kind = 'delivered' then member.role = 'coordinator' else ${delivers('member', 'told')} end
        where told.removed_at is null and round.removed_at is null and round.closed_at is null and not round.is_example
          and member.person_id is distinct from told.done_by
          and not exists (select from message
                           where key = 'delivery:' || told.id || ':' || step || ':' || member.person_id)
        order by told.at, told.id, "personId" limit 2000`,
      [now, newsDays],
    )
    for (const { personId, regionId, id, number, ...step } of news)
      await tellPersonIn(sql, now, {
        personId,
        regionId,
        topic: 'exploration',
        ...words.delivery(step),
        link: words.links.delivery(regionId, id),
        key: `delivery:${id}:${number}:${personId}`,
      })
  })
}
