import type { Reading } from '../../../database/database.ts'
import { done, type Outcome } from '../../../domain/outcome.ts'
import type { Mentionable, SubjectNow } from '../../../domain/plans/discussion/discussion-point.ts'
import type { PointSubject } from '../../../domain/plans/discussion/point-subject.ts'
import type { Region } from '../../../domain/regions/region.ts'
import type { Needs } from '../../needs.ts'
import { readInRegion } from '../../regions/read-in-region.ts'
import { selectDiscussion } from './select-discussion.ts'

export type FormForPoint = {
  region: Region
  /** Null when there is no such thing. */
  about: SubjectNow | null
  members: readonly Mentionable[]
}

/** What a form for a new point about something shows beside itself: what that is called today, and who can be mentioned. */
export function readFormForPoint(
  needs: Needs,
  regionId: string,
  about: PointSubject,
): Promise<Outcome<FormForPoint>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    const { members } = await selectDiscussion(sql, regionId, { number: 0 })
    return done<FormForPoint>({ region, members, about: await subjectNow(sql, regionId, about) })
  })
}

async function subjectNow(sql: Reading, regionId: string, about: PointSubject): Promise<SubjectNow | null> {
  if (about.noun === 'plan') return { ...about, id: '', code: '', title: '', isGone: false }
  const [row] = await sql.query<Omit<SubjectNow, 'noun'>>(statements[about.noun], [regionId, about.id])
  return row ? { noun: about.noun, ...row } : null
}

/** A milestone is called by the code of its action. */
const statements = {
  goals:
    'select id, code, title, removed_at is not null as "isGone" from goal where region_id = $1 and id = $2',
  actions:
    'select id, code, title, removed_at is not null as "isGone" from action where region_id = $1 and id = $2',
  milestones: `select milestone.id, action.code, milestone.title, milestone.removed_at is not null as "isGone"
                 from milestone join action on action.region_id = milestone.region_id and action.id = milestone.action_id
                where milestone.region_id = $1 and milestone.id = $2`,
} as const
