import type { Register } from '../../operations/registers/register.ts'
import type { Endpoint } from '../endpoint.ts'
import { addEntry, listRegister } from './entries.ts'
import { readOneEntry, removeOneEntry, replaceEntry, restoreOneEntry } from './entry.ts'
import { listVersions } from './entry-versions.ts'
import { importFile } from './import-file.ts'

/** What the API can do with one list of a region; the same for every list. */
export function registerEndpoints(register: Register): Endpoint[] {
  return [
    listRegister(register),
    addEntry(register),
    importFile(register),
    readOneEntry(register),
    replaceEntry(register),
    removeOneEntry(register),
    restoreOneEntry(register),
    listVersions(register),
  ]
}
