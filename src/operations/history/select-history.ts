import type { Reading } from '../../database/database.ts'
import { type LoggedChange, type RawRow, type RawState, undo } from '../../domain/history/walk-back.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Values } from '../../domain/registers/field.ts'
import type { Noun } from '../../domain/registers/noun.ts'
import type { Role } from '../../domain/terms.ts'
import type { Register } from '../registers/register.ts'
import { withStandIn } from './stand-in.ts'
import { tablesOfRegister } from './tables-of-register.ts'

/** An entry as it was from some moment on. */
export type Version = {
  /** Of the last entry in the log that made it; 0 for how it was before the log tells of it. It never changes. */
  number: number
  /** Null for how it was before the log tells of it. */
  made: Making | null
  isRemoved: boolean
  /** With the names that what it points at has today. */
  values: Values
}

/** Who made a version, when, and through what. */
export type Making = {
  at: Date
  personId: string
  /** Null: no longer a member of the region, or nobody in particular. */
  name: string | null
  roles: readonly Role[]
  door: string
  deed: 'add' | 'change' | 'remove' | 'restore'
}

type Logged = LoggedChange & {
  at: Date
  moment: string
  personId: string
  name: string | null
  roles: Role[]
  door: string
}

/**
 * All versions of an entry, oldest first; none when there never was such an entry. They are found by walking back from the entry as
 * it is through what the log says changed, so entries from before the log have a history too, as far as it goes.
 */
export async function selectHistory(
  sql: Reading,
  region: Region,
  register: Register,
  id: string,
): Promise<Version[]> {
  const tables = tablesOfRegister[register.noun]
  let state = await selectState(sql, region.id, register.noun, id)
  if (!state.row) return []
  const logged = await selectLog(sql, region.id, register.noun, id)
  const moments = [...Map.groupBy(logged, ({ moment }) => moment).values()].reverse()
  const versions: Version[] = []
  const remember = async (number: number, made: Making | null) => {
    const [entry] = await register.list(withStandIn(sql, tables, state), region, id)
    const isRemoved = (state.row?.[tables.aside] ?? null) !== null
    if (entry) versions.unshift({ number, made, isRemoved, values: entry.values })
  }
  for (const changes of moments) {
    const last = changes.at(-1)
    if (last) await remember(last.number, makingOf(tables.table, changes, last))
    for (const change of changes.toReversed()) state = undo(tables.table, state, change)
  }
  if (state.row) await remember(0, null)
  return versions
}

/** Where several things happened at one moment, what happened to the entry itself says more than what it was linked to. */
function makingOf(table: string, changes: readonly Logged[], last: Logged): Making {
  const { at, personId, name, roles, door } = last
  const telling = changes.find(
    (change) => change.table === table && change.deed !== 'change' && change.deed !== 'delete',
  )
  return { at, personId, name, roles, door, deed: (telling?.deed as Making['deed'] | undefined) ?? 'change' }
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

/** Oldest first. Who no longer is a member has no name here. */
function selectLog(sql: Reading, regionId: string, noun: Noun, id: string): Promise<Logged[]> {
  return sql.query<Logged>(
    `select number, happened_at as at, happened_at::text || ' ' || logged.person_id as moment, logged.person_id as "personId",
            people.name, roles, door, deed, table_name as "table", before, after
       from app.history_of($1, $2, $3) logged left join app.people_of($1) people on people.person_id = logged.person_id
      order by number`,
    [regionId, noun, id],
  )
}
