import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { embeddedBinaries } from './postgresql-binaries.ts'
import { startPostgresql } from './start-postgresql.ts'

export type ReadyDataFolder = { copyTo(folder: string): void; remove(): void }

/** Making a database costs a second, copying one nothing: one made folder serves all tests of a file. */
export async function readyDataFolder(): Promise<ReadyDataFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'ready-data-folder-'))
  const options = { binaries: embeddedBinaries(), dataFolder: folder, settings: { fsync: 'off' } }
  await (await startPostgresql(options)).stop()
  return {
    // Not Node's own copy, for that one forgets the owners.
    copyTo: (target) => execFileSync('cp', ['-a', '-T', folder, target]),
    remove: () => rmSync(folder, { recursive: true }),
  }
}
