import { createHash } from 'node:crypto'
import type { Database, Reading } from '../../database/database.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { leftOut } from './handover-rules.ts'
import { speakPlainly } from './lines-of-table.ts'
import { type Content, type HandoverOptions, selectContents } from './package-contents.ts'
import { manifestName, type PackageManifest, type PackageMember, writeManifest } from './package-manifest.ts'
import { selectReference } from './reference-of-region.ts'
import { selectOutwardKeys, selectRegionTables } from './region-tables.ts'

export type OutgoingMember = { name: string; size: number; body: AsyncIterable<Uint8Array> }

/**
 * Everything of one region as the members of one package, in order; `deliver` writes them while the database holds still. The same
 * rows make the same bytes, whenever and wherever: no clock, no chance, no name of a machine. Needs the owner's rights.
 */
export function handOverRegion<Delivered>(
  owner: Database,
  regionId: string,
  options: HandoverOptions,
  deliver: (members: AsyncIterable<OutgoingMember>) => Promise<Delivered>,
): Promise<Outcome<{ delivered: Delivered; manifest: PackageManifest }>> {
  return owner.read(async (sql) => {
    // One moment for all tables, and for both times each is read.
    await sql.query('set transaction isolation level repeatable read')
    await speakPlainly(sql)
    const [region] = await sql.query<{ id: string; name: string }>(
      'select id, name from region where id = $1',
      [regionId],
    )
    if (!region) return refused({ kind: 'not-found' })
    const tables = await selectRegionTables(sql)
    const contents = await selectContents(sql, region, tables, options)
    const members: PackageMember[] = []
    for (const content of contents) members.push(await measured(content))
    const manifest: PackageManifest = {
      format: 'thuisplan-handover',
      version: 1,
      thuisplan: options.thuisplan,
      schema: await schemaOf(sql),
      region: region.id,
      name: region.name,
      reference: await selectReference(sql, regionId, await selectOutwardKeys(sql, tables)),
      leftOut: Object.entries(leftOut).map(([table, because]) => ({
        table: table.replace(/^public\./, ''),
        because,
      })),
      tables: tables.map(({ name, columns, filed }) => ({
        table: name,
        columns: columns.map((column) => column.name).filter((column) => column !== filed),
        member: `data/${name}.jsonl`,
      })),
      members,
    }
    return done({ delivered: await deliver(outgoing(manifest, contents)), manifest })
  })
}

/** The manifest comes first: whoever reads the package knows then what has to come. */
async function* outgoing(
  manifest: PackageManifest,
  contents: readonly Content[],
): AsyncGenerator<OutgoingMember> {
  const text = new TextEncoder().encode(writeManifest(manifest))
  yield { name: manifestName, size: text.byteLength, body: once(text) }
  for (const [index, { name, chunks }] of contents.entries())
    yield { name, size: manifest.members[index]?.bytes ?? 0, body: chunks() }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** A tar says how long a file is before the file comes, so each is read twice; memory stays small however large the region. */
async function measured({ name, chunks, isLines }: Content): Promise<PackageMember> {
  const hash = createHash('sha256')
  let bytes = 0
  let rows = 0
  for await (const chunk of chunks()) {
    hash.update(chunk)
    bytes += chunk.byteLength
    if (isLines) for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) rows++
  }
  return { name, bytes, sha256: hash.digest('hex'), ...(isLines ? { rows } : {}) }
}

async function schemaOf(sql: Reading): Promise<string> {
  const [last] = await sql.query<{ name: string }>('select max(name collate "C") as name from migration')
  return last?.name ?? ''
}
