import { mayReadList } from '../../domain/caller.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import { versionBegunWith, versionOf } from '../../domain/registers/version-of-entry.ts'
import type { Needs } from '../needs.ts'
import { readInRegion } from '../regions/read-in-region.ts'
import { atDesk } from './at-desk.ts'
import { stillAsBegun } from './compare-with-present.ts'
import { isEntryId } from './entry-id.ts'
import { lockEntries } from './lock-entries.ts'
import { noteDelicateReading } from './note-delicate-reading.ts'
import type { Entry, Mode, Register, Stored } from './register.ts'

/** All entries of one register of a region, with the region they belong to. */
export function listEntries(
  needs: Needs,
  regionId: string,
  register: Register,
): Promise<Outcome<{ region: Region; entries: Entry[] }>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    if (!mayReadList(needs.caller, regionId, register.noun)) return refused({ kind: 'not-allowed' })
    const entries = await register.list(sql, region)
    await noteDelicateReading(sql, regionId, register.noun, entries)
    return done({ region, entries })
  })
}

/** `version`: what a form or the API sends along, so that nobody writes over what they have not seen. */
export function readEntry(
  needs: Needs,
  regionId: string,
  register: Register,
  id: string,
): Promise<Outcome<{ region: Region; entry: Entry; version: string }>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    if (!mayReadList(needs.caller, regionId, register.noun)) return refused({ kind: 'not-allowed' })
    const [entry] = isEntryId(id) ? await register.list(sql, region, id) : []
    if (!entry) return refused({ kind: 'not-found' })
    await noteDelicateReading(sql, regionId, register.noun, [entry], id)
    return done({ region, entry, version: await versionOf(register.fields, entry.values) })
  })
}

/**
 * Writes one entry. Whether this caller may is asked first here, and again by the database. A change that brings along the version it
 * began with is refused as `changed-meanwhile` when the entry has another by now; without one it is written as it comes.
 */
export function recordEntry(
  needs: Needs,
  regionId: string,
  register: Register,
  input: unknown,
  mode: Mode,
): Promise<Outcome<Stored>> {
  if (mode.kind === 'change' && !isEntryId(mode.id)) return notFound()
  return atDesk(needs, regionId, register, async (sql, desk) => {
    if (mode.kind !== 'change') return register.store(sql, desk, input, mode)
    const begun = await stillAsBegun(sql, desk, register, mode.id, versionBegunWith(input))
    if (!begun.ok) return begun
    const back = begun.value.toPutBack ? await register.setAside(sql, desk, mode.id, false) : undefined
    return back && !back.ok ? back : register.store(sql, desk, input, mode)
  })
}

/** Takes an entry away; with a version only while it still is that version. */
export function removeEntry(
  needs: Needs,
  regionId: string,
  register: Register,
  id: string,
  version?: string,
): Promise<Outcome<Stored>> {
  if (!isEntryId(id)) return notFound()
  return atDesk(needs, regionId, register, async (sql, desk) => {
    const begun = await stillAsBegun(sql, desk, register, id, version)
    return begun.ok ? register.setAside(sql, desk, id, true) : begun
  })
}

export function restoreEntry(
  needs: Needs,
  regionId: string,
  register: Register,
  id: string,
): Promise<Outcome<Stored>> {
  if (!isEntryId(id)) return notFound()
  return atDesk(needs, regionId, register, async (sql, desk) => {
    await lockEntries(sql, regionId, register.noun, id)
    return register.setAside(sql, desk, id, false)
  })
}

function notFound(): Promise<Outcome<never>> {
  return Promise.resolve(refused({ kind: 'not-found' }))
}
