import type { Database, Writing } from '../../database/database.ts'
import { checkPackage, type IncomingMember, type ReadPackage } from './check-package.ts'
import { fitPackage } from './fit-package.ts'
import { linesOfMember } from './lines-of-member.ts'
import { speakPlainly } from './lines-of-table.ts'
import { withLooseRegionTables } from './loosen-region-tables.ts'
import { type PackageManifest, peopleName } from './package-manifest.ts'
import { type PackageProblem, RefusedPackage } from './package-problem.ts'
import { selectRegionTables } from './region-tables.ts'
import { fileOfLine, storeLines, type Target, withFile } from './store-lines.ts'
import { type TakenIn, takeInPeople } from './take-in-people.ts'

export type ImportedRegion =
  | { ok: true; manifest: PackageManifest; people: TakenIn }
  | { ok: false; problem: PackageProblem }

/**
 * Brings the region of a package into this installation, in one transaction: all of it, or nothing. Publications keep their
 * numbers and their bytes. Needs the owner's rights. `read` is asked three times: to check, for the people, and for the rows.
 */
export async function importRegion(
  owner: Database,
  read: ReadPackage,
  { newId }: { newId: () => string },
): Promise<ImportedRegion> {
  try {
    const checked = await checkPackage(read)
    if (!checked.ok) return checked
    const { manifest } = checked
    const people = await owner.write((sql) => store(sql, manifest, read, newId))
    return { ok: true, manifest, people }
  } catch (error) {
    if (error instanceof RefusedPackage) return { ok: false, problem: error.problem }
    throw error
  }
}

/** Throws RefusedPackage, which undoes everything. */
async function store(
  sql: Writing,
  manifest: PackageManifest,
  read: ReadPackage,
  newId: () => string,
): Promise<TakenIn> {
  await speakPlainly(sql)
  const tables = await selectRegionTables(sql)
  const targets = await fitPackage(sql, manifest, tables)
  const people = await takeInPeople(sql, peopleIn(read), newId)
  const at = { table: '' }
  try {
    await withLooseRegionTables(sql, tables, async () => {
      const waiting: Waiting = new Map()
      for await (const member of read()) {
        const target = targets.get(member.name)
        at.table = target?.table.name ?? at.table
        if (target) await storeMember(sql, member, target, people.renamed, waiting)
        else await storeFile(sql, member, people.renamed, waiting)
      }
      for (const name of waiting.keys()) throw new RefusedPackage({ code: 'damaged', member: name })
      at.table = ''
    })
    await refuseChangedPages(sql, manifest.region)
  } catch (error) {
    throw ofThePackage(error, at.table)
  }
  return people
}

/** Rows whose page comes by later, by the name of its file. */
type Waiting = Map<string, { target: Target; line: string }>
type Renamed = Readonly<Record<string, string>>

async function storeMember(
  sql: Writing,
  { name, body }: IncomingMember,
  target: Target,
  renamed: Renamed,
  waiting: Waiting,
): Promise<void> {
  for await (const lines of linesOfMember(name, body))
    if (target.table.filed === undefined) await storeLines(sql, target, lines, renamed)
    else for (const line of lines) waiting.set(fileOfLine(target, line), { target, line })
}

async function storeFile(
  sql: Writing,
  { name, body }: IncomingMember,
  renamed: Renamed,
  waiting: Waiting,
): Promise<void> {
  const chunks: Uint8Array[] = []
  const row = waiting.get(name)
  for await (const chunk of body) if (row) chunks.push(chunk)
  if (!row) return
  waiting.delete(name)
  await storeLines(sql, row.target, [withFile(row.line, row.target.table, Buffer.concat(chunks))], renamed)
}

async function* peopleIn(read: ReadPackage): AsyncGenerator<string[]> {
  for await (const { name, body } of read()) {
    if (name === peopleName) yield* linesOfMember(name, body)
    else for await (const _ of body);
  }
}

/** A publication says itself what its bytes come to. */
async function refuseChangedPages(sql: Writing, regionId: string): Promise<void> {
  const [changed] = await sql.query<{ number: number; path: string }>(
    `select number, path from publication_page where region_id = $1 and digest <> encode(sha256(body), 'hex')`,
    [regionId],
  )
  if (changed)
    throw new RefusedPackage({ code: 'damaged', member: `publications/${changed.number}/${changed.path}` })
}

/** A value or a row that PostgreSQL does not accept (classes 22 and 23 of its codes) is the package's fault, and told as such. */
function ofThePackage(error: unknown, at: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || !/^2[23]/.test(String(error.code))) return error
  const { detail, table } = error as Error & { detail?: string; table?: string }
  return new RefusedPackage({
    code: 'row-refused',
    table: table ?? at,
    detail: [error.message, detail].filter(Boolean).join(': '),
  })
}
