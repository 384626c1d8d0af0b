import { mayRead } from '../../domain/caller.ts'
import { type RawState, undo } from '../../domain/history/walk-back.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { versionOfReason } from '../../domain/plans/check/reason.ts'
import { selectLog } from '../history/select-log.ts'
import type { History } from '../history/version.ts'
import { versionsFromLog } from '../history/versions-from-log.ts'
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
    const versions = await versionsFromLog<RawState>(
      {
        table: 'gap_decision',
        present: { row: reason === undefined ? null : { reason }, links: {} },
        undo: (state, change) => undo('gap_decision', state, change),
        isThere: ({ row }) => row !== null,
        async show({ row }) {
          const told = String(row?.['reason'])
          return { values: { reason: told }, digest: await versionOfReason(told) }
        },
      },
      await selectLog(sql, regionId, 'gap-decisions', [key]),
    )
    return done({ region: region.value, versions, presentVersion: await versionOfReason(reason) })
  })
}
