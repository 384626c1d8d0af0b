import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { migrateDatabase } from './database/migrate-database.ts'
import type { Connection, Storage } from './database/open-storage.ts'
import { openStorage } from './database/open-storage.ts'
import { clusterFolder } from './database/server/make-cluster.ts'
import { embeddedBinaries } from './database/server/postgresql-binaries.ts'
import { runningConnection } from './database/server/postmaster-file.ts'
import { startPostgresql } from './database/server/start-postgresql.ts'
import { type Identity, openIdentity } from './identity/identity.ts'
import { root } from './root.ts'
import type { Settings } from './settings.ts'

/** Everything that is open while Thuisplan runs. */
export type OpenThuisplan = { storage: Storage; identity: Identity; close(): Promise<void> }

/**
 * Opens the database (the embedded one, unless `DATABASE_URL` names a server), brings it up to date and opens identity on it.
 * `join`: use the embedded database of a Thuisplan that is already running on the same folder, as the command line does.
 */
export async function openThuisplan(
  settings: Settings,
  { join: mayJoin = false } = {},
): Promise<OpenThuisplan> {
  const database = await openDatabase(settings, mayJoin)
  await migrateDatabase(database.connection, join(root, 'src', 'database', 'migrations'))
  const storage = openStorage(database.connection)
  const identity = openIdentity(database.connection, {
    secret: await readSecret(settings.dataFolder),
    publicUrl: settings.publicUrl,
  })
  return {
    storage,
    identity,
    async close() {
      await Promise.all([storage.close(), identity.close()])
      await database.stop()
    },
  }
}

async function openDatabase(
  settings: Settings,
  mayJoin: boolean,
): Promise<{ connection: Connection; stop(): Promise<void> }> {
  if (settings.databaseUrl !== undefined)
    return { connection: { connectionString: settings.databaseUrl }, stop: async () => {} }
  const dataFolder = join(settings.dataFolder, 'database')
  const running = mayJoin ? runningConnection(clusterFolder(dataFolder)) : undefined
  if (running) return { connection: running, stop: async () => {} }
  return startPostgresql({ binaries: embeddedBinaries(), dataFolder })
}

/** Signs the cookies; made once, readable by us alone. */
async function readSecret(dataFolder: string): Promise<string> {
  const file = join(dataFolder, 'secret')
  await mkdir(dataFolder, { recursive: true })
  await writeFile(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    },
  )
  return readFile(file, 'utf8')
}
