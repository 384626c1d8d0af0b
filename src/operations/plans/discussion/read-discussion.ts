import { done, type Outcome, refused } from '../../../domain/outcome.ts'
import type { DiscussionPoint } from '../../../domain/plans/discussion/discussion-point.ts'
import type { Region } from '../../../domain/regions/region.ts'
import type { Needs } from '../../needs.ts'
import { readInRegion } from '../../regions/read-in-region.ts'
import { type Discussion, selectDiscussion } from './select-discussion.ts'

export type DiscussionOfRegion = Discussion & { region: Region; unread: number }

/** All talk about the plan, and how often the caller is mentioned where they did not look yet. */
export function readDiscussion(needs: Needs, regionId: string): Promise<Outcome<DiscussionOfRegion>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    const [row] = await sql.query<{ unread: number }>(
      `select count(*)::int as unread from discussion_mention
        where region_id = $1 and person_id = app.person() and read_at is null`,
      [regionId],
    )
    return done({
      region,
      unread: row?.unread ?? 0,
      ...(await selectDiscussion(sql, regionId, 'everything')),
    })
  })
}

export type OnePoint = { region: Region; point: DiscussionPoint; members: Discussion['members'] }

/** A point with its replies, by its own number or that of a reply. */
export function readPoint(needs: Needs, regionId: string, number: number): Promise<Outcome<OnePoint>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    const [top] = await sql.query<{ number: number }>(
      'select coalesce(replies_to, number) as number from discussion_point where region_id = $1 and number = $2',
      [regionId, number],
    )
    const { points, members } = await selectDiscussion(sql, regionId, { number: top?.number ?? 0 })
    const point = points[0]
    return point ? done({ region, point, members }) : refused({ kind: 'not-found' })
  })
}
