import { done, type Outcome } from '../../domain/outcome.ts'
import { versionOfReason } from '../../domain/plans/check/reason.ts'
import type { History } from '../history/version.ts'
import { versionsOfReason } from '../history/versions-of-reason.ts'
import type { Needs } from '../needs.ts'
import { readInRegion } from '../regions/read-in-region.ts'
import { selectReasonOff } from './switch-rule.ts'

/** The reasons why a rule was off, also those of before it was on again, for every member. */
export function readHistoryOfRule(needs: Needs, regionId: string, rule: string): Promise<Outcome<History>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    const present = await selectReasonOff(sql, regionId, rule)
    return done({
      region,
      versions: await versionsOfReason(sql, regionId, {
        table: 'plan_check_rule',
        subject: 'plan-check-rules',
        key: rule,
        present,
      }),
      presentVersion: await versionOfReason(present),
    })
  })
}
