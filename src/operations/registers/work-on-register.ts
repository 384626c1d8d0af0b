import type { Writing } from '../../database/database.ts'
import { mayRead, mayWriteSomewhere } from '../../domain/caller.ts'
import { done, type Outcome, type Problem, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Needs } from '../needs.ts'
import { selectRegion } from '../regions/read-region.ts'
import type { Desk, Entry, Mode, Register, Stored } from './register.ts'

/** All entries of one register of a region, with the region they belong to. */
export function listEntries(
  { database, caller, today }: Needs,
  regionId: string,
  register: Register,
): Promise<Outcome<{ region: Region; entries: Entry[] }>> {
  return database.read(async (sql) => {
    if (!mayRead(caller, regionId)) return refused({ kind: notWelcome(caller) })
    const region = await selectRegion(sql, regionId, today)
    return region.ok
      ? done({ region: region.value, entries: await register.list(sql, region.value) })
      : region
  })
}

export async function readEntry(
  needs: Needs,
  regionId: string,
  register: Register,
  id: string,
): Promise<Outcome<{ region: Region; entry: Entry }>> {
  const listed = await listEntries(needs, regionId, register)
  if (!listed.ok) return listed
  const entry = listed.value.entries.find((candidate) => candidate.id === id)
  return entry ? done({ region: listed.value.region, entry }) : refused({ kind: 'not-found' })
}

/** Writes one entry. Whether this caller may is asked first here, and again by the database. */
export function recordEntry(
  needs: Needs,
  regionId: string,
  register: Register,
  input: unknown,
  mode: Mode,
): Promise<Outcome<Stored>> {
  if (mode.kind === 'change' && !isId(mode.id)) return notFound()
  return atDesk(needs, regionId, (sql, desk) => register.store(sql, desk, input, mode))
}

export function removeEntry(
  needs: Needs,
  regionId: string,
  register: Register,
  id: string,
): Promise<Outcome<Stored>> {
  if (!isId(id)) return notFound()
  return atDesk(needs, regionId, (sql, desk) => register.setAside(sql, desk, id, true))
}

export function restoreEntry(
  needs: Needs,
  regionId: string,
  register: Register,
  id: string,
): Promise<Outcome<Stored>> {
  if (!isId(id)) return notFound()
  return atDesk(needs, regionId, (sql, desk) => register.setAside(sql, desk, id, false))
}

export type RowResult = { row: number } & ({ stored: Stored } | { problem: Problem })

/** Row by row: what is right lands, what is wrong comes back with its row and reason, in one transaction. */
export function importEntries(
  needs: Needs,
  regionId: string,
  register: Register,
  rows: readonly { number: number; input: unknown }[],
): Promise<Outcome<RowResult[]>> {
  return atDesk(needs, regionId, async (sql, desk) => {
    const results: RowResult[] = []
    for (const { number, input } of rows) {
      const outcome = await sql.attempt(() => register.store(sql, desk, input, { kind: 'row' }))
      results.push(
        outcome.ok ? { row: number, stored: outcome.value } : { row: number, problem: outcome.problem },
      )
    }
    return done(results)
  })
}

function atDesk<Value>(
  { database, caller, today }: Needs,
  regionId: string,
  work: (sql: Writing, desk: Desk) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  return database.write(async (sql) => {
    if (!mayRead(caller, regionId)) return refused({ kind: notWelcome(caller) })
    if (!mayWriteSomewhere(caller, regionId)) return refused({ kind: 'not-allowed' })
    const region = await selectRegion(sql, regionId, today)
    return region.ok ? work(sql, { caller, region: region.value, today }) : region
  })
}

/** To a stranger a region they do not belong to is simply not there. */
function notWelcome(caller: Needs['caller']): 'not-signed-in' | 'not-found' {
  return caller.kind === 'visitor' ? 'not-signed-in' : 'not-found'
}

/** An address somebody made up names nothing; PostgreSQL would call it a fault. */
function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}

function notFound(): Promise<Outcome<never>> {
  return Promise.resolve(refused({ kind: 'not-found' }))
}
