import { mayRead } from '../../domain/caller.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { versionOfReason } from '../../domain/plans/check/reason.ts'
import type { History } from '../history/version.ts'
import { versionsOfReason } from '../history/versions-of-reason.ts'
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
      versions: await versionsOfReason(sql, regionId, {
        table: 'plan_check_answer',
        subject: 'plan-check-answers',
        key: `${remark.rule}/${remark.subject}`,
        present: reason,
      }),
      presentVersion: await versionOfReason(reason),
    })
  })
}
