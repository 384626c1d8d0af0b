import type { Writing } from '../../database/database.ts'
import { mayRead, mayWriteSome } from '../../domain/caller.ts'
import { type Outcome, refused } from '../../domain/outcome.ts'
import type { Needs } from '../needs.ts'
import { notWelcome } from '../regions/read-in-region.ts'
import { selectRegion } from '../regions/read-region.ts'
import { againWhenTaken } from './again-when-taken.ts'
import type { Desk, Register } from './register.ts'

/** Writing in a register: who may not write anything in it gets no further than this. */
export function atDesk<Value>(
  { database, caller, today }: Needs,
  regionId: string,
  { noun }: Register,
  work: (sql: Writing, desk: Desk) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  return againWhenTaken(() =>
    database.write(async (sql) => {
      if (!mayRead(caller, regionId)) return refused({ kind: notWelcome(caller) })
      if (!mayWriteSome(caller, regionId, noun)) return refused({ kind: 'not-allowed' })
      const region = await selectRegion(sql, regionId, today)
      return region.ok ? work(sql, { caller, region: region.value, today }) : region
    }),
  )
}
