import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { migrateDatabase } from './database/migrate-database.ts'
import type { Connection, Storage } from './database/open-storage.ts'
import { openStorage } from './database/open-storage.ts'
import { keepPostgresql } from './database/server/keep-postgresql.ts'
import { clusterFolder } from './database/server/make-cluster.ts'
import { embeddedBinaries } from './database/server/postgresql-binaries.ts'
import { runningConnection } from './database/server/postmaster-file.ts'
import { type Identity, type IdentityOptions, openIdentity } from './identity/identity.ts'
import { root } from './root.ts'
import { sendAccountLetters } from './send-account-letters.ts'
import type { Settings } from './settings.ts'
import { identityLinks } from './web/people/identity-links.ts'

export const migrations = join(root, 'src', 'database', 'migrations')

/** Everything that is open while Thuisplan runs. */
export type OpenThuisplan = {
  storage: Storage
  identity: Identity
  /** For what opens connections of its own: the queue. */
  connection: Connection
  close(): Promise<void>
}

type OpenOptions = { join?: boolean; restarted?: () => void } & Partial<
  Pick<IdentityOptions, 'tell' | 'report'>
>

/**
 * Opens the database (the embedded one, unless `DATABASE_URL` names a server), brings it up to date and opens identity on it.
 * `join`: use the embedded database of a Thuisplan that is already running on the same folder, as the command line does.
 * `restarted`: told when the embedded database fell over and stands again.
 * `tell`: sends letters about accounts, otherwise than through the outbox; `report` hears of a letter about an account that could not be sent.
 */
export async function openThuisplan(
  settings: Settings,
  { join: mayJoin = false, tell, report = unseen, restarted = unseen }: OpenOptions = {},
): Promise<OpenThuisplan> {
  const database = await openDatabase(settings, mayJoin, restarted)
  await migrateDatabase(database.connection, migrations)
  const storage = openStorage(database.connection)
  const now = () => new Date()
  const identity = openIdentity(database.connection, {
    secret: await readSecret(settings.dataFolder),
    publicUrl: settings.publicUrl,
    pages: identityLinks(settings.publicUrl),
    now,
    tell: tell ?? sendAccountLetters(storage.asOwner(), now),
    report,
    ...(settings.provider ? { provider: settings.provider } : {}),
  })
  return {
    storage,
    identity,
    connection: database.connection,
    async close() {
      await Promise.all([storage.close(), identity.close()])
      await database.stop()
    },
  }
}

function unseen(): void {}

/** The connection alone, of the embedded database or the server, as it is. */
export async function openDatabase(
  settings: Settings,
  mayJoin: boolean,
  restarted: () => void,
): Promise<{ connection: Connection; stop(): Promise<void> }> {
  if (settings.databaseUrl !== undefined)
    return { connection: { connectionString: settings.databaseUrl }, stop: async () => {} }
  const dataFolder = join(settings.dataFolder, 'database')
  const running = mayJoin ? runningConnection(clusterFolder(dataFolder)) : undefined
  if (running) return { connection: running, stop: async () => {} }
  return keepPostgresql({ binaries: embeddedBinaries(), dataFolder, restarted })
}

/** Signs the cookies; made once, readable by us alone. */
export async function readSecret(dataFolder: string): Promise<string> {
  const file = join(dataFolder, 'secret')
  await mkdir(dataFolder, { recursive: true })
  await writeFile(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    },
  )
  return readFile(file, 'utf8')
}
