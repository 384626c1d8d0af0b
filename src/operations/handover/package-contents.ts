import type { Reading } from '../../database/database.ts'
import { publicationFile } from './handover-rules.ts'
import { linesOfTable } from './lines-of-table.ts'
import { peopleName } from './package-manifest.ts'
import { selectPeople } from './people-of-region.ts'
import type { RegionTable } from './region-tables.ts'
import { selectSheets, type WriteSheet } from './sheets-of-region.ts'

export type HandoverOptions = {
  /** The version of the program. */
  thuisplan: string
  /** Makes the CSV of a register, as the product exports it. */
  writeSheet: WriteSheet
  /** What a person finds in README.txt. */
  readme: (region: { id: string; name: string }) => string
}

/** One file of the package. `chunks` can be asked for again, and then gives the same. */
export type Content = { name: string; isLines: boolean; chunks: () => AsyncIterable<Uint8Array> }

/** All files but the manifest, in the order of their names. */
export async function selectContents(
  sql: Reading,
  region: { id: string; name: string },
  tables: readonly RegionTable[],
  { writeSheet, readme }: HandoverOptions,
): Promise<Content[]> {
  const contents: Content[] = [
    { name: 'README.txt', isLines: false, chunks: () => pieces(readme(region)) },
    { name: peopleName, isLines: true, chunks: () => linesOf(selectPeople(sql, tables, region.id)) },
    ...tables.map((table) => ({
      name: `data/${table.name}.jsonl`,
      isLines: true,
      chunks: () => batchesOf(linesOfTable(sql, table, region.id)),
    })),
    ...(await selectSheets(sql, region.id, writeSheet)).map(({ name, body }) => ({
      name: `sheets/${name}.csv`,
      isLines: false,
      chunks: () => pieces(body),
    })),
    ...(await selectPages(sql, region.id)),
  ]
  return contents.sort((one, other) => (one.name < other.name ? -1 : 1))
}

type Page = { number: number; path: string; media_type: string }

async function selectPages(sql: Reading, regionId: string): Promise<Content[]> {
  const pages = await sql.query<Page>(
    'select number, path, media_type from publication_page where region_id = $1 order by number, path collate "C"',
    [regionId],
  )
  return pages.map((page) => ({ name: publicationFile(page), isLines: false, chunks: () => bodyOf(page) }))

  async function* bodyOf({ number, path }: Page): AsyncGenerator<Uint8Array> {
    const [page] = await sql.query<{ body: Uint8Array }>(
      'select body from publication_page where region_id = $1 and number = $2 and path = $3',
      [regionId, number, path],
    )
    if (page) yield page.body
  }
}

async function* batchesOf(batches: AsyncIterable<string[]>): AsyncGenerator<Uint8Array> {
  for await (const lines of batches) yield new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''))
}

async function* linesOf(lines: Promise<string[]>): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode((await lines).map((line) => `${line}\n`).join(''))
}

async function* pieces(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof content === 'string' ? new TextEncoder().encode(content) : content
}
