import { done, type Outcome, refused } from '../../../domain/outcome.ts'
import type { DiscussionPoint } from '../../../domain/plans/discussion/discussion-point.ts'
import type { Region } from '../../../domain/regions/region.ts'
import type { Needs } from '../../needs.ts'
import { readInRegion } from '../../regions/read-in-region.ts'
import { selectDiscussion } from './select-discussion.ts'

export type MentionsOfCaller = {
  region: Region
  mentions: { number: number; isRead: boolean; point: DiscussionPoint }[]
}

/** Where the caller is mentioned, what is unread first, the newest before the others. */
export function readMentions(needs: Needs, regionId: string): Promise<Outcome<MentionsOfCaller>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    const rows = await sql.query<{ number: number; isRead: boolean }>(
      `select point as number, read_at is not null as "isRead" from discussion_mention
        where region_id = $1 and person_id = app.person() order by read_at is not null, point desc limit 200`,
      [regionId],
    )
    const { points } = await selectDiscussion(sql, regionId, 'everything')
    const byNumber = new Map(
      points.flatMap((point) => [point, ...point.replies].map(({ number }) => [number, point] as const)),
    )
    return done({
      region,
      mentions: rows.flatMap((row) => {
        const point = byNumber.get(row.number)
        return point ? [{ ...row, point }] : []
      }),
    })
  })
}

/** Marks as read where the caller is mentioned: in one point and its replies, or everywhere. */
export function markMentionsRead(
  needs: Needs,
  regionId: string,
  point: number | 'all',
): Promise<Outcome<null>> {
  return needs.database.write(async (sql) => {
    if (needs.caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
    await sql.query(
      `update discussion_mention set read_at = now()
        where region_id = $1 and person_id = app.person() and read_at is null
          and ($2::int is null or point in (select number from discussion_point
                 where region_id = $1 and $2::int in (number, replies_to)))`,
      [regionId, point === 'all' ? null : point],
    )
    return done(null)
  })
}
