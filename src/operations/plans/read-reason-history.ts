import { done, type Outcome } from '../../domain/outcome.ts'
import { versionOfReason } from '../../domain/plans/check/reason.ts'
import type { History } from '../history/version.ts'
import { versionsOfReason } from '../history/versions-of-reason.ts'
import type { Needs } from '../needs.ts'
import { readInRegion } from '../regions/read-in-region.ts'
import { type AnsweredRemark, selectReason } from './answer-plan-check.ts'

/** The reasons a region gave for leaving a remark as it is, also those it took back, for every member. */
export function readReasonHistory(
  needs: Needs,
  regionId: string,
  remark: AnsweredRemark,
): Promise<Outcome<History>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    const reason = await selectReason(sql, regionId, remark)
    return done({
      region,
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
