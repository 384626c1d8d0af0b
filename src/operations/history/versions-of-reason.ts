import type { Reading } from '../../database/database.ts'
import { type RawState, undo } from '../../domain/history/walk-back.ts'
import type { Subject } from '../../domain/people/rights.ts'
import { versionOfReason } from '../../domain/plans/check/reason.ts'
import { selectLog } from './select-log.ts'
import type { Version } from './version.ts'
import { versionsFromLog } from './versions-from-log.ts'

/** `present`: the reason that stands now, undefined when it was taken back. `key` names it in the log. */
type KeptReason = { table: string; subject: Subject; key: string; present: string | undefined }

/** All reasons that were given for one thing, oldest first, also those that were taken back. */
export async function versionsOfReason(
  sql: Reading,
  regionId: string,
  { table, subject, key, present }: KeptReason,
): Promise<Version[]> {
  return versionsFromLog<RawState>(
    {
      table,
      present: { row: present === undefined ? null : { reason: present }, links: {} },
      undo: (state, change) => undo(table, state, change),
      isThere: ({ row }) => row !== null,
      async show({ row }) {
        const told = String(row?.['reason'])
        return { values: { reason: told }, digest: await versionOfReason(told) }
      },
    },
    await selectLog(sql, regionId, subject, [key]),
  )
}
