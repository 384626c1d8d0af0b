import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { applyRights } from './rights/apply-rights.ts'

type Applied = { name: string; digest: string }

/**
 * Brings the schema up to date: every file of the folder once, in order of name, each in a transaction of its own.
 * Two processes at once take turns; a file that changed after it was applied is an error, for then nobody knows what stands.
 * The policies come last: they are made from the table of rights in code, whenever that changed.
 */
export async function migrateDatabase(connection: pg.ClientConfig, folder: string): Promise<void> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('thuisplan migrations'))`)
    await client.query('create table if not exists migration (name text primary key, digest text not null)')
    const { rows } = await client.query<Applied>('select name, digest from migration')
    const applied = new Map(rows.map(({ name, digest }) => [name, digest]))
    for (const name of (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort())
      await apply(client, name, await readFile(join(folder, name), 'utf8'), applied.get(name))
    await applyRights(client)
  } finally {
    await client.end()
  }
}

async function apply(
  client: pg.Client,
  name: string,
  script: string,
  before: string | undefined,
): Promise<void> {
  const digest = createHash('sha256').update(script).digest('hex')
  if (before === digest) return
  if (before !== undefined) throw new Error(`migration ${name} was changed after it had been applied`)
  await client.query('begin')
  try {
    await client.query(script)
    await client.query('insert into migration values ($1, $2)', [name, digest])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`migration ${name} failed`, { cause: error })
  }
}
