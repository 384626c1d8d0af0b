import type { Reading } from '../../database/database.ts'
import { type RawRow, type RawState, undo } from '../../domain/history/walk-back.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Noun } from '../../domain/registers/noun.ts'
import { versionOf } from '../../domain/registers/version-of-entry.ts'
import type { Register } from '../registers/register.ts'
import { selectLog } from './select-log.ts'
import { withStandIn } from './stand-in.ts'
import { tablesOfRegister } from './tables-of-register.ts'
import type { Version } from './version.ts'
import { versionsFromLog } from './versions-from-log.ts'

/** All versions of an entry, oldest first; none when there never was such an entry. */
export async function selectHistory(
  sql: Reading,
  region: Region,
  register: Register,
  id: string,
): Promise<Version[]> {
  const tables = tablesOfRegister[register.noun]
  const present = await selectState(sql, region.id, register.noun, id)
  if (!present.row) return []
  return versionsFromLog<RawState>(
    {
      table: tables.table,
      present,
      undo: (state, change) => undo(tables.table, state, change),
      isThere: ({ row }) => row !== null,
      isAside: ({ row }) => (row?.[tables.aside] ?? null) !== null,
      async show(state) {
        const [entry] = await register.list(withStandIn(sql, tables, state), region, id)
        return entry && { values: entry.values, digest: await versionOf(register.fields, entry.values) }
      },
    },
    await selectLog(sql, region.id, register.noun, [id]),
  )
}

/** The rows of an entry as they are, taken away or not. */
async function selectState(sql: Reading, regionId: string, noun: Noun, id: string): Promise<RawState> {
  const { table, links = [] } = tablesOfRegister[noun]
  const [found] = await sql.query<{ row: RawRow }>(
    `select to_jsonb(kept) as row from ${table} kept where region_id = $1 and id = $2`,
    [regionId, id],
  )
  const linked: Record<string, RawRow[]> = {}
  for (const name of links) {
    const rows = await sql.query<{ row: RawRow }>(
      `select to_jsonb(kept) as row from ${name} kept where region_id = $1 and ${table}_id = $2`,
      [regionId, id],
    )
    linked[name] = rows.map(({ row }) => row)
  }
  return { row: found?.row ?? null, links: linked }
}
