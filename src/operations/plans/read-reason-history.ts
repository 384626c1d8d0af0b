import type { Reading } from '../../database/database.ts'
import { mayRead } from '../../domain/caller.ts'
import { type RawState, undo } from '../../domain/history/walk-back.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { versionOfReason } from '../../domain/plans/check/reason.ts'
import { selectLog } from '../history/select-log.ts'
import type { History, Version } from '../history/version.ts'
import { versionsFromLog } from '../history/versions-from-log.ts'
import type { Needs } from '../needs.ts'
import { selectRegion } from '../regions/read-region.ts'
import { type AnsweredRemark, selectReason } from './answer-plan-check.ts'

/** The reasons a region gave for leaving a remark as it is, also those it took back, for every member. */
export function readReasonHistory(
  { database, caller, today }: Needs,
  regionId: string,
  remark: AnsweredRemark,
): Promise<Outcome<History>> {
  return database.read(async (sql) => {
    if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
    if (!mayRead(caller, regionId)) return refused({ kind: 'not-found' })
    const region = await selectRegion(sql, regionId, today)
    if (!region.ok) return region
    const reason = await selectReason(sql, regionId, remark)
    return done({
      region: region.value,
      versions: await selectVersions(sql, regionId, remark, reason),
      presentVersion: await versionOfReason(reason),
    })
  })
}

async function selectVersions(
  sql: Reading,
  regionId: string,
  { rule, subject }: AnsweredRemark,
  reason: string | undefined,
): Promise<Version[]> {
  return versionsFromLog<RawState>(
    {
      table: 'plan_check_answer',
      present: { row: reason === undefined ? null : { reason }, links: {} },
      undo: (state, change) => undo('plan_check_answer', state, change),
      isThere: ({ row }) => row !== null,
      async show({ row }) {
        const told = String(row?.['reason'])
        return { values: { reason: told }, digest: await versionOfReason(told) }
      },
    },
    await selectLog(sql, regionId, 'plan-check-answers', [`${rule}/${subject}`]),
  )
}
