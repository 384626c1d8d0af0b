import { done, type Outcome } from '../../../domain/outcome.ts'
import type { Needs } from '../../needs.ts'
import { atDesk } from '../../registers/at-desk.ts'
import { stillAsBegun } from '../../registers/compare-with-present.ts'
import { isEntryId } from '../../registers/entry-id.ts'
import { lockEntries } from '../../registers/lock-entries.ts'
import type { Stored } from '../../registers/register.ts'
import { actionRegister } from '../action-register.ts'

/** Takes away what was just added, all in one go; what somebody changed since stays. */
export function takeActionsBack(
  needs: Needs,
  regionId: string,
  added: readonly { id: string; version: string }[],
): Promise<Outcome<Outcome<Stored>[]>> {
  return atDesk(needs, regionId, actionRegister, async (sql, desk) => {
    await lockEntries(sql, desk.region.id, 'actions')
    const outcomes: Outcome<Stored>[] = []
    for (const { id, version } of added.filter((one) => isEntryId(one.id)))
      outcomes.push(
        await sql.attempt(async () => {
          const begun = await stillAsBegun(sql, desk, actionRegister, id, version)
          return begun.ok ? actionRegister.setAside(sql, desk, id, true) : begun
        }),
      )
    return done(outcomes)
  })
}
