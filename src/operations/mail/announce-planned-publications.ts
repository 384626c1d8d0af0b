import type { Database } from '../../database/database.ts'
import type { Words } from '../../domain/mail/letter-text.ts'
import { tellPersonIn } from './tell-person.ts'

/** The sentences and addresses, which are not this room's to know. */
export type PlannedPublicationWords = {
  publishedAsPlanned(news: { region: string; number: number; title: string }): Letter
  notPublishedAsPlanned(news: { region: string; title: string; plannedFor: Date; reason: string }): Letter
  links: {
    publication(regionId: string, number: number): string
    jobs(regionId: string): string
  }
}

type Letter = { subject: Words; body: Words }
type Desk = { owner: Database; now: Date; words: PlannedPublicationWords }

type Kept = { id: string; regionId: string; region: string; number: number; title: string; personId: string }

/** To whoever planned it; the other members hear of the publication as of any other. */
export async function announceKeptPlans({ owner, now, words }: Desk): Promise<void> {
  await owner.write(async (sql) => {
    const kept = await sql.query<Kept>(
      `select plan.id, plan.region_id as "regionId", region.name as region, publication as number, plan.title, planned_by as "personId"
         from planned_publication plan join region on region.id = plan.region_id
         join auth."user" person on person.id = planned_by
        where publication is not null
          and not exists (select from message where key = 'planned-publication:' || plan.id || ':published')
        order by planned_for, plan.id limit 2000`,
    )
    for (const { id, regionId, personId, ...news } of kept)
      await tellPersonIn(sql, now, {
        personId,
        regionId,
        topic: 'publication',
        ...words.publishedAsPlanned(news),
        link: words.links.publication(regionId, news.number),
        key: `planned-publication:${id}:published`,
      })
  })
}

type Failed = {
  id: string
  regionId: string
  region: string
  title: string
  plannedFor: Date
  reason: string
  personId: string
}

/** To every coordinator, once a plan: whoever then presses the button to try again is there to see what comes of it. */
export async function announceFailedPlans({ owner, now, words }: Desk): Promise<void> {
  await owner.write(async (sql) => {
    const failed = await sql.query<Failed>(
      `select plan.id, plan.region_id as "regionId", region.name as region, title, planned_for as "plannedFor", reason,
              member.person_id as "personId"
         from job join planned_publication plan on plan.id = job.id
         join region on region.id = plan.region_id
         join membership member on member.region_id = plan.region_id and member.role = 'coordinator'
        where job.kind = 'publication' and job.state = 'failed'
          and not exists (select from message where key = 'planned-publication:' || plan.id || ':failed:' || member.person_id)
        order by planned_for, plan.id, "personId" limit 2000`,
    )
    for (const { id, regionId, personId, ...news } of failed)
      await tellPersonIn(sql, now, {
        personId,
        regionId,
        topic: 'publication',
        ...words.notPublishedAsPlanned(news),
        link: words.links.jobs(regionId),
        key: `planned-publication:${id}:failed:${personId}`,
      })
  })
}
