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
  return withDecisions(gaps, await selectAnswers(sql, regionId), await selectNoActions(sql, regionId))
}

/** Gaps about which nothing was decided yet: while there are any, a round cannot be closed. */
export async function selectUndecidedGaps(sql: Reading, region: Region): Promise<DecidedGap[]> {
  return undecidedGaps(await selectDecidedGaps(sql, region))
}

async function selectAnswers(sql: Reading, regionId: string): Promise<{ key: string; answer: GapAnswer }[]> {
  const rows = await sql.query<GapAnswer & { key: string }>(
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
        where link.region_id = $1 and told.removed_at is null) answer
     cross join lateral to_char(recorded_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') since
     order by array_position(array['goal', 'action', 'recommendation'], kind), string_to_array(code, '.')::int[]`,
    [regionId],
  )
  return rows.map(({ key, ...answer }) => ({ key, answer }))
}

async function selectNoActions(
  sql: Reading,
  regionId: string,
): Promise<{ key: string; noAction: NoAction }[]> {
  const rows = await sql.query<{ key: string; reason: string; decidedOn: string }>(
    `select gap_key as key, reason, to_char(recorded_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as "decidedOn"
       from gap_decision where region_id = $1`,
    [regionId],
  )
  return Promise.all(
    rows.map(async ({ key, reason, decidedOn }) => ({
      key,
      noAction: { reason, decidedOn, version: await versionOfReason(reason) },
    })),
  )
}
