import pg from 'pg'
import type { Connection } from '../open-storage.ts'
import { ownSchemas, plainText } from './backup-catalog.ts'
import type { BackupManifest } from './backup-manifest.ts'
import { DamagedBackup, loadTables } from './load-tables.ts'
import { withLooseTables } from './loosen-tables.ts'
import { bytesOf, checkBackup, openBackup } from './read-backup.ts'
import { applyMigrations, areOurFirst, dropSchema, type Migration, readMigrations } from './schema-again.ts'

export type RestoreProblem =
  | { code: 'not-a-backup' | 'newer-format' | 'not-empty' | 'in-use' }
  | { code: 'damaged'; member: string }
  /** The first migration the backup, or the database, has and this program has not, or has otherwise. */
  | { code: 'newer-schema' | 'newer-database'; migration: string }
  /** Tables in the database that no version of this program makes. */
  | { code: 'foreign-tables'; tables: string[] }

export type Restored =
  | { ok: true; manifest: BackupManifest; secret: string }
  | { ok: false; problem: RestoreProblem }

export type RestoreOptions = {
  migrations: string
  /** Take the place of what the database holds. Called while nobody can write, and before anything goes. */
  replacing?: (() => Promise<void>) | undefined
}

/**
 * Puts a backup in the place of what a database holds, in one transaction: all of it, or nothing. The schema is made anew as it
 * was when the backup was made, filled, and then brought up to date. Without `replacing` only into a database without a region
 * and without accounts. Run `migrateDatabase` afterwards, as every start does: the policies come from there.
 */
export async function restoreBackup(
  connection: Connection,
  file: string,
  { migrations: folder, replacing }: RestoreOptions,
): Promise<Restored> {
  const checked = await checkBackup(file)
  if (!checked.ok)
    return refused(
      checked.code === 'damaged' ? { code: 'damaged', member: checked.member ?? '' } : { code: checked.code },
    )
  const { manifest } = checked
  const ours = await readMigrations(folder)
  if (!areOurFirst(ours, manifest.migrations))
    return refused({ code: 'newer-schema', migration: firstStrange(ours, manifest.migrations) })
  const client = new pg.Client(connection)
  // A broken connection is told by whatever waits for it.
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(`begin; ${plainText}; set local lock_timeout = '30s'`)
    const obstacle = await takeOver(client, ours, replacing)
    if (obstacle) return refused(obstacle)
    const done = await putBack(client, file, manifest, ours)
    if (done.ok) await client.query('commit')
    return done
  } catch (error) {
    const known = problemOf(error)
    if (known) return refused(known)
    throw error
  } finally {
    // Without a commit this undoes everything.
    await client.end()
  }
}

/** From here on nobody else writes; a backup may still read. */
async function takeOver(
  client: pg.Client,
  ours: readonly Migration[],
  replacing: (() => Promise<void>) | undefined,
): Promise<RestoreProblem | undefined> {
  await client.query(`select pg_advisory_xact_lock(hashtext('thuisplan migrations'))`)
  const before = await tableNames(client)
  if (before.length > 0) await client.query(`lock table ${before.join(', ')} in exclusive mode`)
  if (before.includes('public.migration')) {
    const { rows } = await client.query<Migration>('select name, digest from migration order by name')
    if (!areOurFirst(ours, rows)) return { code: 'newer-database', migration: firstStrange(ours, rows) }
  }
  if (replacing) await replacing()
  else if (await holdsSomething(client, before)) return { code: 'not-empty' }
  return undefined
}

async function putBack(
  client: pg.Client,
  file: string,
  manifest: BackupManifest,
  ours: readonly Migration[],
): Promise<Restored> {
  const before = await tableNames(client)
  await dropSchema(client)
  await applyMigrations(client, ours.slice(0, manifest.migrations.length))
  const members = openBackup(file)
  let secret = ''
  await withLooseTables(client, async () => {
    try {
      const first = await members.next()
      if (!first.done) secret = (await bytesOf(first.value.body)).toString('utf8')
      await loadTables(client, manifest, members)
    } finally {
      await members.return(undefined)
    }
  })
  await applyMigrations(client, ours.slice(manifest.migrations.length))
  // The policies went with the tables; without this mark the next start makes them anew.
  await client.query(`delete from app.remembered where name = 'rights'`)
  const after = await tableNames(client)
  const lost = before.filter((name) => !after.includes(name))
  if (lost.length > 0) return refused({ code: 'foreign-tables', tables: lost })
  await emptyQueue(client)
  return { ok: true, manifest, secret }
}

/** What the queue here knows is of another past. What waits in the backup is handed to it again at the next start. */
async function emptyQueue(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('jobs.job') is not null as there`,
  )
  if (rows[0]?.there) await client.query('truncate jobs.job cascade')
}

async function tableNames(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = any ($1) order by 1`,
    [ownSchemas],
  )
  return rows.map(({ name }) => name)
}

async function holdsSomething(client: pg.Client, tables: readonly string[]): Promise<boolean> {
  for (const table of ['public.region', 'auth."user"'].filter((name) => tables.includes(name))) {
    const { rows } = await client.query(`select from ${table} limit 1`)
    if (rows.length > 0) return true
  }
  return false
}

function firstStrange(
  ours: readonly Migration[],
  theirs: readonly { name: string; digest: string }[],
): string {
  return theirs.find(({ digest }, index) => ours[index]?.digest !== digest)?.name ?? ''
}

function problemOf(error: unknown): RestoreProblem | undefined {
  if (error instanceof DamagedBackup) return { code: 'damaged', member: error.message }
  // lock_not_available: somebody is at work in it.
  return error instanceof pg.DatabaseError && error.code === '55P03' ? { code: 'in-use' } : undefined
}

function refused(problem: RestoreProblem): { ok: false; problem: RestoreProblem } {
  return { ok: false, problem }
}
