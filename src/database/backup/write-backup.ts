import { createHash } from 'node:crypto'
import pg from 'pg'
import { type TarMember, tarOf } from '../../documents/tar-write.ts'
import type { Connection } from '../open-storage.ts'
import { plainText, sequencesOf, tablesOf } from './backup-catalog.ts'
import {
  type BackedUpTable,
  type BackupManifest,
  type BackupPart,
  manifestName,
  sealName,
  sealOf,
  secretName,
} from './backup-manifest.ts'
import { copiedParts } from './copied-parts.ts'
import { writeWholeFile } from './write-whole-file.ts'

export type BackupFacts = {
  /** Signs the cookies, and opens what is stored sealed: without it a restored database is of little use. */
  secret: string
  /** The version of the program. */
  thuisplan: string
  madeAt: Date
}

export type WrittenBackup = { file: string; bytes: number; manifest: BackupManifest }

/**
 * Everything this installation holds, as it was at one moment, while people go on working. The file is there whole or not at
 * all; what stood in its place stays when the disk is full or the process is killed.
 */
export async function writeBackup(
  connection: Connection,
  file: string,
  facts: BackupFacts,
): Promise<WrittenBackup> {
  const client = new pg.Client(connection)
  // A broken connection is told by whatever waits for it.
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(`begin isolation level repeatable read, read only; ${plainText}`)
    const manifest = await manifestOf(client, facts)
    const bytes = await writeWholeFile(file, tarOf(membersOf(client, manifest, facts), 0o600))
    return { file, bytes, manifest }
  } finally {
    // Also when the disk was full while PostgreSQL was still sending: ending the connection ends that.
    await client.end()
  }
}

/** What is known before the tables were read; they add themselves as they are written. */
async function manifestOf(client: pg.Client, facts: BackupFacts): Promise<BackupManifest> {
  const { rows: versions } = await client.query<{ server_version: string }>('show server_version')
  return {
    format: 'thuisplan-backup',
    version: 1,
    thuisplan: facts.thuisplan,
    madeAt: facts.madeAt.toISOString(),
    postgresql: versions[0]?.server_version ?? '',
    migrations: await migrationsOf(client),
    secret: partOf(secretName, Buffer.from(facts.secret)),
    tables: [],
    sequences: await sequencesOf(client),
  }
}

/** None in a database that was never opened: before an upgrade a backup must not be what upgrades. */
async function migrationsOf(client: pg.Client): Promise<BackupManifest['migrations']> {
  const { rows: there } = await client.query(
    `select from pg_tables where schemaname = 'public' and tablename = 'migration'`,
  )
  if (there.length === 0) return []
  const { rows } = await client.query<{ name: string; digest: string }>(
    'select name, digest from public.migration order by name',
  )
  return rows
}

async function* membersOf(
  client: pg.Client,
  manifest: BackupManifest,
  { secret }: BackupFacts,
): AsyncGenerator<TarMember> {
  yield memberOf(secretName, Buffer.from(secret))
  for (const { schema, name, columns } of await tablesOf(client)) {
    const table: BackedUpTable = { schema, name, columns, rows: 0, parts: [] }
    manifest.tables.push(table)
    for await (const { packed, rows } of copiedParts(client, table)) {
      const member = `tables/${schema}.${name}/${String(table.parts.length + 1).padStart(5, '0')}.tsv.gz`
      table.rows += rows
      table.parts.push(partOf(member, packed))
      yield memberOf(member, packed)
    }
  }
  const told = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`)
  yield memberOf(manifestName, told)
  yield memberOf(sealName, Buffer.from(sealOf(told)))
}

function memberOf(name: string, body: Uint8Array): TarMember {
  return { name, size: body.byteLength, body: [body] }
}

function partOf(member: string, body: Uint8Array): BackupPart {
  return { member, bytes: body.byteLength, sha256: createHash('sha256').update(body).digest('hex') }
}
