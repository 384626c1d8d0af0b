import type { Database } from '../../database/database.ts'
import type { Words } from '../../domain/mail/letter-text.ts'
import { tellPersonIn } from './tell-person.ts'

/** `about` is '' for the plan as a whole, else its code; `writer` is who mentions. */
export type MentionNews = { region: string; writer: string; about: string }

/** The sentences and addresses, which are not this room's to know. */
export type MentionWords = {
  mention(news: MentionNews): { subject: Words; body: Words }
  links: { point(regionId: string, number: number): string }
}

type Desk = { owner: Database; now: Date; words: MentionWords }

/** What nobody was told of for so long is no news any more, but part of what a restore or a handover brought. */
const newsDays = 7

/**
 * Who is mentioned hears of it once, while they belong to the region. What was said stays out of the letter: it can still be changed or
 * withdrawn.
 */
export async function announceMentions({ owner, now, words }: Desk): Promise<void> {
  await owner.write(async (sql) => {
    const news = await sql.query<MentionNews & { regionId: string; number: number; personId: string }>(
      `select mention.region_id as "regionId", region.name as region, mention.point as number, mention.person_id as "personId",
              coalesce((select name from auth."user" where id = point.written_by), '') as writer,
              coalesce(goal.code, action.code, '') as about
         from discussion_mention mention
         join discussion_point point on point.region_id = mention.region_id and point.number = mention.point
         join region on region.id = mention.region_id
         left join goal on goal.region_id = point.region_id and goal.id = point.goal_id
         left join milestone on milestone.region_id = point.region_id and milestone.id = point.milestone_id
         left join action on action.region_id = point.region_id and action.id = coalesce(point.action_id, milestone.action_id)
        where mention.mentioned_at > $1::timestamptz - make_interval(days => $2) and mention.read_at is null
          and exists (select from membership member where member.region_id = mention.region_id and member.person_id = mention.person_id)
          and not exists (select from message
                           where key = 'mention:' || mention.region_id || ':' || mention.point || ':' || mention.person_id)
        order by mention.mentioned_at, mention.point, mention.person_id limit 2000`,
      [now, newsDays],
    )
    for (const { personId, regionId, number, ...one } of news)
      await tellPersonIn(sql, now, {
        personId,
        regionId,
        topic: 'discussion',
        ...words.mention(one),
        link: words.links.point(regionId, number),
        key: `mention:${regionId}:${number}:${personId}`,
      })
  })
}
