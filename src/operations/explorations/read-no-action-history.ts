import { done, type Outcome } from '../../domain/outcome.ts'
import { versionOfReason } from '../../domain/plans/check/reason.ts'
import type { History } from '../history/version.ts'
import { versionsOfReason } from '../history/versions-of-reason.ts'
import type { Needs } from '../needs.ts'
import { readInRegion } from '../regions/read-in-region.ts'
import { selectNoActionReason } from './decide-no-action.ts'

/** The reasons a region gave for doing nothing about a gap, also those it took back, for every member. */
export function readNoActionHistory(needs: Needs, regionId: string, key: string): Promise<Outcome<History>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    const reason = await selectNoActionReason(sql, regionId, key)
    const versions = await versionsOfReason(sql, regionId, {
      table: 'gap_decision',
      subject: 'gap-decisions',
      key,
      present: reason,
    })
    return done({ region, versions, presentVersion: await versionOfReason(reason) })
  })
}
