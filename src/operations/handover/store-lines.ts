import type { Writing } from '../../database/database.ts'
import { publicationFile, writtenInStone } from './handover-rules.ts'
import { isJson, literal, quoted } from './lines-of-table.ts'
import { RefusedPackage } from './package-problem.ts'
import type { RegionColumn, RegionTable } from './region-tables.ts'

export type Target = { table: RegionTable; columns: readonly RegionColumn[]; regionId: string }

/** Stores lines of a package in a table, as they are; `renamed` gives people the id they have here. */
export async function storeLines(
  sql: Writing,
  target: Target,
  lines: readonly string[],
  renamed: Readonly<Record<string, string>>,
): Promise<void> {
  for (const line of lines) checkLine(target, line)
  const { table, columns } = target
  const cells = columns.map((column) => cellOf(column, table))
  // The parameter has to occur somewhere, also where nobody is renamed.
  const read = columns.filter((column) => !isJson(column))
  await sql.query(
    `insert into ${table.spelled} (${columns.map(({ name }) => quoted(name)).join(', ')}) overriding system value
     select ${cells.join(', ')} from (select line::json as doc from unnest($1::text[]) line) lines
      cross join lateral json_to_record(doc)
        as cell (${read.map(({ name, type }) => `${quoted(name)} ${type === 'bytea' ? 'text' : type}`).join(', ')})
      where $2::jsonb is not null`,
    [lines, JSON.stringify(writtenInStone.includes(keyOf(table)) ? {} : renamed)],
  )
}

/** A row whose page comes later, in a file of its own: the name of that file. */
export function fileOfLine({ table }: Target, line: string): string {
  const { number, path, media_type } = asObject(line) ?? {}
  if (typeof number !== 'number' || typeof path !== 'string' || typeof media_type !== 'string')
    throw new RefusedPackage({ code: 'row-refused', table: table.name, detail: line.slice(0, 200) })
  return publicationFile({ number, path, media_type })
}

/** The same row with its file, as one more cell in base64. */
export function withFile(line: string, table: RegionTable, body: Uint8Array): string {
  return `${line.slice(0, -1)},${JSON.stringify(table.filed)}:"${Buffer.from(body).toString('base64')}"}`
}

/** A package brings its own region and nothing else, and no cell that we would pass over in silence. */
function checkLine({ table, columns, regionId }: Target, line: string): void {
  const row = asObject(line)
  if (!row) throw new RefusedPackage({ code: 'row-refused', table: table.name, detail: line.slice(0, 200) })
  if (row[table.regionColumn] !== regionId)
    throw new RefusedPackage({
      code: 'row-refused',
      table: table.name,
      detail: `${table.regionColumn}: ${JSON.stringify(row[table.regionColumn])}`,
    })
  const strange = Object.keys(row).find((key) => !columns.some(({ name }) => name === key))
  if (strange !== undefined)
    throw new RefusedPackage({ code: 'unknown-column', table: table.name, column: strange })
}

function cellOf(column: RegionColumn, table: RegionTable): string {
  const cell = `cell.${quoted(column.name)}`
  if (isJson(column)) return `(doc -> ${literal(column.name)})::${column.type}`
  if (column.type === 'bytea') return `decode(${cell}, 'base64')`
  return column.ofAPerson && !writtenInStone.includes(keyOf(table))
    ? `coalesce($2::jsonb ->> ${cell}, ${cell})`
    : cell
}

function keyOf({ name }: RegionTable): string {
  return name.includes('.') ? name : `public.${name}`
}

function asObject(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}
