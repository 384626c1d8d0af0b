import { access } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { BackupManifest } from './database/backup/backup-manifest.ts'
import { backupName, removeOlderBackups } from './database/backup/older-backups.ts'
import { type CheckedBackup, checkBackup } from './database/backup/read-backup.ts'
import { type RestoreProblem, restoreBackup } from './database/backup/restore-backup.ts'
import { writeBackup } from './database/backup/write-backup.ts'
import { writeWholeFile } from './database/backup/write-whole-file.ts'
import { migrateDatabase } from './database/migrate-database.ts'
import type { Connection } from './database/open-storage.ts'
import { migrations, openDatabase, readSecret } from './open-thuisplan.ts'
import type { Settings } from './settings.ts'

/** Backups of this installation, whichever database it has. Paths may be relative to where the command was typed. */
export type Backups = {
  /** Without a name: a dated one in the data folder. `keep`: how many dated ones stay, this one included. */
  make(file?: string, keep?: number): Promise<MadeBackup>
  check(file: string): Promise<CheckedBackup | { ok: false; code: 'no-file' }>
  restore(file: string, options: { replace: boolean }): Promise<RestoredBackup>
}

export type MadeBackup =
  | { ok: true; file: string; bytes: number; manifest: BackupManifest; removed: string[] }
  /** `file`: where it could not be written, or what was written and could not be read back. */
  | { ok: false; code: 'disk-full' | 'not-writable' | 'damaged'; file: string }

export type RestoredBackup =
  /** `safety`: where what was there before has gone. */
  | { ok: true; manifest: BackupManifest; safety?: string }
  | { ok: false; problem: RestoreProblem | { code: 'no-file' } | { code: 'no-safety'; file: string } }

type Around = {
  settings: () => Settings
  now: () => Date
  /** The version of the program. */
  thuisplan: string
}

export function keepBackups({ settings, now, thuisplan }: Around): Backups {
  return {
    make: (named, keep) =>
      withDatabase(async (connection) => {
        const file = named === undefined ? join(folder(), backupName(now())) : resolve(named)
        const made = await write(connection, file)
        if (!made.ok || keep === undefined) return made
        // The older ones go only when this one is good for certain.
        if (!(await checkBackup(file)).ok) return { ok: false, code: 'damaged', file }
        return { ...made, removed: await removeOlderBackups(file, keep) }
      }),
    async check(file) {
      return (await isThere(file)) ? checkBackup(resolve(file)) : { ok: false, code: 'no-file' }
    },
    async restore(file, { replace }) {
      if (!(await isThere(file))) return { ok: false, problem: { code: 'no-file' } }
      return withDatabase((connection) => restore(connection, resolve(file), replace))
    },
  }

  function folder(): string {
    return join(settings().dataFolder, 'backups')
  }

  async function write(connection: Connection, file: string): Promise<MadeBackup> {
    try {
      const secret = await readSecret(settings().dataFolder)
      const written = await writeBackup(connection, file, { secret, thuisplan, madeAt: now() })
      return { ok: true, ...written, removed: [] }
    } catch (error) {
      const code = diskProblem(error)
      if (code) return { ok: false, code, file }
      throw error
    }
  }

  async function restore(connection: Connection, file: string, replace: boolean): Promise<RestoredBackup> {
    const safety = join(folder(), backupName(now(), 'before-restore'))
    const replacing = async () => {
      const made = await write(connection, safety)
      if (!made.ok) throw new NoSafety()
    }
    try {
      const restored = await restoreBackup(connection, file, {
        migrations,
        replacing: replace ? replacing : undefined,
      })
      if (!restored.ok) return restored
      await writeWholeFile(join(settings().dataFolder, 'secret'), [Buffer.from(restored.secret)])
      await migrateDatabase(connection, migrations)
      return { ok: true, manifest: restored.manifest, ...(replace ? { safety } : {}) }
    } catch (error) {
      if (error instanceof NoSafety) return { ok: false, problem: { code: 'no-safety', file: safety } }
      throw error
    }
  }

  async function withDatabase<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result> {
    const database = await openDatabase(settings(), true, () => {})
    try {
      return await work(database.connection)
    } finally {
      await database.stop()
    }
  }
}

/** Nothing is replaced of which there is no copy. */
class NoSafety extends Error {}

function diskProblem(error: unknown): 'disk-full' | 'not-writable' | undefined {
  const { code = '', syscall = '' } = Object(error) as NodeJS.ErrnoException
  // A database that cannot be reached says the same of its socket.
  if (syscall === '' || syscall === 'connect') return undefined
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return 'disk-full'
  const noPlace = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EISDIR', 'EEXIST', 'ENOENT']
  return noPlace.includes(code) ? 'not-writable' : undefined
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
