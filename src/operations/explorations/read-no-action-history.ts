import { mayRead } from '../../domain/caller.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { versionOfReason } from '../../domain/plans/check/reason.ts'
import type { History } from '../history/version.ts'
import { versionsOfReason } from '../history/versions-of-reason.ts'
import type { Needs } from '../needs.ts'
import { selectRegion } from '../regions/read-region.ts'
import { selectNoActionReason } from './decide-no-action.ts'

/** The reasons a region gave for doing nothing about a gap, also those it took back, for every member. */
export function readNoActionHistory(
  { database, caller, today }: Needs,
  regionId: string,
  key: string,
): Promise<Outcome<History>> {
  return database.read(async (sql) => {
    if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
    if (!mayRead(caller, regionId)) return refused({ kind: 'not-found' })
    const region = await selectRegion(sql, regionId, today)
    if (!region.ok) return region
    const reason = await selectNoActionReason(sql, regionId, key)
    const versions = await versionsOfReason(sql, regionId, {
      table: 'gap_decision',
      subject: 'gap-decisions',
      key,
      present: reason,
    })
    return done({ region: region.value, versions, presentVersion: await versionOfReason(reason) })
  })
}
