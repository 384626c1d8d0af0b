import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { type ClientBase, escapeIdentifier } from 'pg'
import { from } from 'pg-copy-streams'
import type { ReadMember } from '../../documents/tar-read.ts'
import type { BackedUpTable, BackupManifest } from './backup-manifest.ts'
import { bytesOf } from './read-backup.ts'

const unpack = promisify(gunzip)

/** A file in the backup came out otherwise than when it was checked, or rows got lost: nothing of it may stay. */
export class DamagedBackup extends Error {}

/** Fills the tables, which must be there and loose, from a backup whose members come in the order of its manifest. */
export async function loadTables(
  client: ClientBase,
  { tables, sequences }: BackupManifest,
  members: AsyncGenerator<ReadMember>,
): Promise<void> {
  if (tables.length > 0) await client.query(`truncate ${tables.map(spelled).join(', ')}`)
  for (const table of tables) await load(client, table, textOf(table, members))
  for (const { schema, name, value, used } of sequences)
    await client.query(`select setval(to_regclass($1), $2, $3)`, [spelled({ schema, name }), value, used])
}

async function load(client: ClientBase, table: BackedUpTable, parts: AsyncIterable<Buffer>): Promise<void> {
  const columns = table.columns.map(escapeIdentifier).join(', ')
  const sink = client.query(from(`copy ${spelled(table)} (${columns}) from stdin`))
  await pipeline(Readable.from(parts), sink)
  if (sink.rowCount !== table.rows) throw new DamagedBackup(`${spelled(table)}: ${sink.rowCount} rows`)
}

async function* textOf({ parts }: BackedUpTable, members: AsyncGenerator<ReadMember>) {
  for (const { member } of parts) {
    const next = await members.next()
    if (next.done || next.value.name !== member) throw new DamagedBackup(member)
    yield await unpack(await bytesOf(next.value.body))
  }
}

function spelled({ schema, name }: { schema: string; name: string }): string {
  return `${escapeIdentifier(schema)}.${escapeIdentifier(name)}`
}
