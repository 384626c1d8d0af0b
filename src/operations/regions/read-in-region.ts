import type { Reading } from '../../database/database.ts'
import { type Caller, mayRead } from '../../domain/caller.ts'
import { type Outcome, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Needs } from '../needs.ts'
import { selectRegion } from './read-region.ts'

/** Reading in a region, at one moment: who does not belong to it gets no further than this. */
export function readInRegion<Value>(
  { database, caller, today }: Needs,
  regionId: string,
  read: (sql: Reading, region: Region) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  return database.read(async (sql) => {
    if (!mayRead(caller, regionId)) return refused({ kind: notWelcome(caller) })
    const region = await selectRegion(sql, regionId, today)
    return region.ok ? read(sql, region.value) : region
  })
}

/** To a stranger a region they do not belong to is simply not there. */
export function notWelcome(caller: Caller): 'not-signed-in' | 'not-found' {
  return caller.kind === 'visitor' ? 'not-signed-in' : 'not-found'
}
