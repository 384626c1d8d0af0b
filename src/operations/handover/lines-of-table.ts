import type { Reading } from '../../database/database.ts'
import type { RegionColumn, RegionTable } from './region-tables.ts'

/** Text that means the same on every server, whatever it is set to; for the transaction that is open. */
export async function speakPlainly(sql: Reading): Promise<void> {
  await sql.query(`select set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true),
    set_config('intervalstyle', 'postgres', true), set_config('extra_float_digits', '1', true),
    set_config('search_path', 'public', true)`)
}

/** Rows at a time; a row is some hundreds of bytes. */
const batch = 2000

/**
 * The rows of a region as lines of JSON, in the order of the primary key: exactly the same bytes for the same rows, on whichever
 * server. How a value is written stands in docs/handover.md. The column that is filed is left out.
 */
export async function* linesOfTable(
  sql: Reading,
  table: RegionTable,
  regionId: string,
): AsyncGenerator<string[]> {
  await sql.query(
    `declare lines no scroll cursor for
       select ${lineOf(table)} as line from ${table.spelled} where ${quoted(table.regionColumn)} = ${literal(regionId)}
        order by ${orderOf(table)}`,
  )
  try {
    for (;;) {
      const rows = await sql.query<{ line: string }>(`fetch ${batch} from lines`)
      if (rows.length === 0) return
      yield rows.map(({ line }) => line)
    }
  } finally {
    await sql.query('close lines')
  }
}

/** concat_ws passes over what is null: a jsonb column without a value has no key, for null in it is a value of its own. */
function lineOf({ columns, filed }: RegionTable): string {
  const parts = columns
    .filter(({ name }) => name !== filed)
    .map((column) => {
      const key = literal(`${JSON.stringify(column.name)}:`)
      return isJson(column)
        ? `${key} || ${quoted(column.name)}::text`
        : `${key} || coalesce(to_json(${written(column)})::text, 'null')`
    })
  return `'{' || concat_ws(',', ${parts.join(', ')}) || '}'`
}

/** A number that JavaScript or a spreadsheet would round, and what JSON has no form for, is written as text. */
function written({ name, type }: RegionColumn): string {
  const cell = quoted(name)
  if (type === 'bytea') return `translate(encode(${cell}, 'base64'), E'\\n', '')`
  if (type === 'timestamp with time zone') return `to_char(${cell}, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
  if (['boolean', 'smallint', 'integer', 'double precision', 'real', 'text[]', 'integer[]'].includes(type))
    return cell
  return type.endsWith('[]') ? `${cell}::text[]` : `${cell}::text`
}

/** Text in the order of its bytes: how a language sorts differs from server to server. */
function orderOf(table: RegionTable): string {
  const keys = table.primaryKey.map((key) => {
    const type = table.columns.find(({ name }) => name === key)?.type
    return type === 'text' ? `${quoted(key)} collate "C"` : quoted(key)
  })
  return keys.length > 0 ? keys.join(', ') : `(${lineOf(table)}) collate "C"`
}

export function isJson({ type }: RegionColumn): boolean {
  return type === 'jsonb' || type === 'json'
}

/** Names come from PostgreSQL's own catalogue, never from a package. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
