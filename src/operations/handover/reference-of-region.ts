import type { Reading } from '../../database/database.ts'
import { literal, quoted } from './lines-of-table.ts'
import type { OutwardKey } from './region-tables.ts'

export type Reference = { table: string; column: string; names: string[] }

/** Which rows that every installation has for itself this region uses: municipalities, an edition of the framework. */
export async function selectReference(
  sql: Reading,
  regionId: string,
  keys: readonly OutwardKey[],
): Promise<Reference[]> {
  const reference: Reference[] = []
  for (const { toTable, toColumn } of keys) {
    if (reference.some(({ table, column }) => table === toTable && column === toColumn)) continue
    const uses = keys
      .filter((key) => key.toTable === toTable && key.toColumn === toColumn)
      .map(
        ({ table, column }) =>
          `select ${quoted(column)}::text as name from ${table}
            where ${table === 'region' ? 'id' : 'region_id'} = ${literal(regionId)}`,
      )
    const rows = await sql.query<{ name: string }>(
      `select name from (${uses.join(' union ')}) used where name is not null order by name collate "C"`,
    )
    reference.push({ table: toTable, column: toColumn, names: rows.map(({ name }) => name) })
  }
  return reference
}

/** Of these names, those that are not here. A table or column that is not here has none of them. */
export async function selectMissing(
  sql: Reading,
  keys: readonly OutwardKey[],
  wanted: Reference,
): Promise<string[]> {
  const isKnown = keys.some(({ toTable, toColumn }) => toTable === wanted.table && toColumn === wanted.column)
  if (!isKnown) return wanted.names
  const rows = await sql.query<{ name: string }>(
    `select wanted.name from unnest($1::text[]) wanted (name)
      where not exists (select from ${wanted.table} standing where standing.${quoted(wanted.column)}::text = wanted.name)`,
    [wanted.names],
  )
  return rows.map(({ name }) => name)
}
