import type { Reading } from '../../../database/database.ts'
import type {
  DiscussionPoint,
  Mentionable,
  Said,
  SubjectNow,
} from '../../../domain/plans/discussion/discussion-point.ts'
import type { PointSubject } from '../../../domain/plans/discussion/point-subject.ts'
import type { Role } from '../../../domain/terms.ts'

/** The talk about something, with who can be mentioned in it. */
export type Discussion = {
  points: DiscussionPoint[]
  members: Mentionable[]
}

/** All of the region; one point with its replies; or what is about one thing and what hangs on it. */
export type DiscussionScope = { number: number } | { about: PointSubject } | 'everything'

type Row = Omit<Said, 'writtenAt' | 'version'> & {
  writtenAt: string
  revision: number
  repliesTo: number | null
  isSettled: boolean
  about: SubjectNow
}

/** One statement, whatever is asked; newest points first, replies as they came. */
export async function selectDiscussion(
  sql: Reading,
  regionId: string,
  scope: DiscussionScope,
): Promise<Discussion> {
  const about = typeof scope === 'object' && 'about' in scope ? scope.about : undefined
  const number = typeof scope === 'object' && 'number' in scope ? scope.number : null
  const [found] = await sql.query<{
    points: Row[]
    members: { personId: string; name: string; roles: Role[] }[]
  }>(statement, [regionId, number, about?.noun ?? null, about && about.noun !== 'plan' ? about.id : null])
  const rows = found?.points ?? []
  const replies = Map.groupBy(rows, ({ repliesTo }) => repliesTo)
  return {
    members: found?.members ?? [],
    points: (replies.get(null) ?? []).toReversed().map(({ isSettled, about: subject, ...row }) => ({
      ...saidOf(row),
      about: subject,
      isSettled,
      replies: (replies.get(row.number) ?? []).map(saidOf),
    })),
  }
}

function saidOf(row: Omit<Row, 'about' | 'isSettled'>): Said {
  const { number, writer, isOwn, isChanged, isWithdrawn, body, mentions } = row
  return {
    number,
    writer,
    isOwn,
    isChanged,
    isWithdrawn,
    body,
    mentions,
    writtenAt: new Date(row.writtenAt),
    version: `v${row.revision}`,
  }
}

/** A mention of who left the region keeps its place, without a name. */
const statement = `
  with member as materialized (
    select person_id, name, array_agg(role order by role) as roles from app.members_of($1) group by person_id, name),
  told as (
    select point.number, point.replies_to as "repliesTo", coalesce(writer.name, '') as writer,
           point.written_by = app.person() as "isOwn", point.written_at as "writtenAt", point.changed_at is not null as "isChanged",
           point.withdrawn_at is not null as "isWithdrawn", point.revision, coalesce(words.body, '') as body,
           settled.point is not null as "isSettled",
           coalesce((select jsonb_agg(jsonb_build_object('personId', mention.person_id, 'name', coalesce(member.name, '')) order by member.name)
              from discussion_mention mention left join member on member.person_id = mention.person_id
             where mention.region_id = $1 and mention.point = point.number), '[]') as mentions,
           case when goal.id is not null then jsonb_build_object('noun', 'goals', 'id', goal.id, 'code', goal.code, 'title', goal.title,
                       'isGone', goal.removed_at is not null)
                when milestone.id is not null then jsonb_build_object('noun', 'milestones', 'id', milestone.id, 'code', action.code,
                       'title', milestone.title, 'isGone', milestone.removed_at is not null)
                when action.id is not null then jsonb_build_object('noun', 'actions', 'id', action.id, 'code', action.code,
                       'title', action.title, 'isGone', action.removed_at is not null)
                else '{"noun": "plan", "id": "", "code": "", "title": "", "isGone": false}'::jsonb end as about
      from discussion_point point
      left join discussion_words words on words.region_id = $1 and words.point = point.number
      left join discussion_settled settled on settled.region_id = $1 and settled.point = point.number
      left join member writer on writer.person_id = point.written_by
      left join goal on goal.region_id = $1 and goal.id = point.goal_id
      left join milestone on milestone.region_id = $1 and milestone.id = point.milestone_id
      left join action on action.region_id = $1 and action.id = coalesce(point.action_id, milestone.action_id)
     where point.region_id = $1 and ($2::int is null or $2::int in (point.number, point.replies_to))
       and case $3::text when 'plan' then num_nonnulls(point.goal_id, point.action_id, point.milestone_id) = 0
                when 'goals' then point.goal_id = $4::uuid
                when 'actions' then $4::uuid in (point.action_id, milestone.action_id)
                when 'milestones' then point.milestone_id = $4::uuid
                else true end)
  select (select coalesce(jsonb_agg(to_jsonb(told) order by number), '[]') from told) as points,
         (select coalesce(jsonb_agg(jsonb_build_object('personId', person_id, 'name', name, 'roles', roles) order by lower(name), person_id), '[]')
            from member) as members`
