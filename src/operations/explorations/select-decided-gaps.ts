import type { Reading } from '../../database/database.ts'
import {
  type DecidedGap,
  type GapAnswer,
  type KnownGap,
  type NoAction,
  undecidedGaps,
  withDecisions,
} from '../../domain/explorations/undecided-gaps.ts'
import { versionOfReason } from '../../domain/plans/check/reason.ts'
import type { Region } from '../../domain/regions/region.ts'
import { selectGaps } from './select-gaps.ts'

/** Every gap with what was decided about it, read at one moment. An action that was stopped or taken away decides nothing. */
export async function selectDecidedGaps(sql: Reading, region: Region): Promise<DecidedGap[]> {
  return selectDecisionsAbout(sql, region.id, await selectGaps(sql, region))
}

/** The same for gaps that were read before, at the same moment. */
export async function selectDecisionsAbout(
  sql: Reading,
  regionId: string,
  gaps: readonly KnownGap[],
): Promise<DecidedGap[]> {
  const decisions = await selectDecisions(sql, regionId)
  return withDecisions(gaps, decisions.answers, decisions.noActions)
}

/** Gaps about which nothing was decided yet: while there are any, a round cannot be closed. */
export async function selectUndecidedGaps(sql: Reading, region: Region): Promise<DecidedGap[]> {
  return undecidedGaps(await selectDecidedGaps(sql, region))
}

type Row = Omit<GapAnswer, 'kind'> & { key: string; kind: GapAnswer['kind'] | 'no-action' }

/** What names a gap, and why nothing is done about one; of the latter the title is the reason. */
async function selectDecisions(
  sql: Reading,
  regionId: string,
): Promise<{
  answers: { key: string; answer: GapAnswer }[]
  noActions: { key: string; noAction: NoAction }[]
}> {
  const rows = await sql.query<Row>(
    `select gap_key as key, kind, id, code, title, since, "isExample" from (
       select gap_key, 'goal' as kind, id, code, title, recorded_at, is_example as "isExample"
         from goal_gap join goal on goal.region_id = goal_gap.region_id and goal.id = goal_id
        where goal_gap.region_id = $1 and removed_at is null
       union all
       select gap_key, 'action', action.id, action.code, action.title, recorded_at, action.is_example
         from action_gap join action on action.region_id = action_gap.region_id and action.id = action_id
         join goal on goal.region_id = action.region_id and goal.id = action.goal_id
        where action_gap.region_id = $1 and action.removed_at is null and goal.removed_at is null and status not in ('stopped', 'merged')
       union all
       select gap_key, 'recommendation', told.id, told.number::text, told.title, link.recorded_at, told.is_example
         from recommendation_gap link join recommendation told on told.region_id = link.region_id and told.id = link.recommendation_id
        where link.region_id = $1 and told.removed_at is null
       union all
       select gap_key, 'no-action', null, '0', reason, recorded_at, false from gap_decision where region_id = $1) answer
     cross join lateral to_char(recorded_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') since
     order by array_position(array['goal', 'action', 'recommendation', 'no-action'], kind), string_to_array(code, '.')::int[]`,
    [regionId],
  )
  const answers = rows.flatMap(({ key, kind, ...answer }) =>
    kind === 'no-action' ? [] : [{ key, answer: { kind, ...answer } }],
  )
  const reasons = rows.filter(({ kind }) => kind === 'no-action')
  const noActions = await Promise.all(
    reasons.map(async ({ key, title: reason, since: decidedOn }) => ({
      key,
      noAction: { reason, decidedOn, version: await versionOfReason(reason) },
    })),
  )
  return { answers, noActions }
}
