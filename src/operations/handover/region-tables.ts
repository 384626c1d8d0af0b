import type { Reading } from '../../database/database.ts'
import { filedColumns, isOfAPerson, leftOut, noSecret, secretName } from './handover-rules.ts'

export type RegionTable = {
  /** `finding`, or with its schema when that is not public: `app.audit_chain`. */
  name: string
  /** As SQL names it. */
  spelled: string
  /** The column that holds the region. */
  regionColumn: string
  columns: readonly RegionColumn[]
  primaryKey: readonly string[]
  /** The column that stands in files of its own. */
  filed: string | undefined
}

/** `type` is PostgreSQL's: `text[]`, `timestamp with time zone`. */
export type RegionColumn = { name: string; type: string; ofAPerson: boolean }

/** A column of a region table that names a row every installation has: a municipality, an edition of the framework. */
export type OutwardKey = { table: string; column: string; toTable: string; toColumn: string }

type Row = Omit<RegionTable, 'filed' | 'columns'> & {
  key: string
  columns: (Omit<RegionColumn, 'ofAPerson'> & { toAccounts: boolean })[]
}

/**
 * The tables that make up a region, from PostgreSQL's own catalogue, each after those it refers to where that can be. A new table
 * with a region is among them by itself. Throws when one has a column that looks like a secret and nobody decided about it.
 */
export async function selectRegionTables(sql: Reading): Promise<RegionTable[]> {
  const rows = await sql.query<Row>(statement)
  const tables = rows.filter(({ key }) => !(key in leftOut)).map(tableOf)
  const references = await sql.query<{ from: string; to: string }>(
    `select distinct conrelid::regclass::text as from, confrelid::regclass::text as to from pg_constraint where contype = 'f'`,
  )
  return inOrder(tables, references)
}

export async function selectOutwardKeys(sql: Reading, tables: readonly RegionTable[]): Promise<OutwardKey[]> {
  const keys = await sql.query<OutwardKey>(
    `select conrelid::regclass::text as table, here.attname::text as column,
            confrelid::regclass::text as "toTable", there.attname::text as "toColumn"
       from pg_constraint
       join pg_attribute here on here.attrelid = conrelid and here.attnum = conkey[1]
       join pg_attribute there on there.attrelid = confrelid and there.attnum = confkey[1]
      where contype = 'f' and array_length(conkey, 1) = 1 order by 3, 4, 1, 2`,
  )
  const ours = new Set(tables.map(({ spelled }) => spelled))
  return keys.filter(({ table, toTable }) => ours.has(table) && !ours.has(toTable) && toTable !== accounts)
}

const accounts = 'auth."user"'

function tableOf({ key, columns, ...table }: Row): RegionTable {
  for (const { name } of columns)
    if (secretName.test(name) && !(`${key}.${name}` in noSecret))
      throw new Error(`${key}.${name} looks like a secret: decide about it in handover-rules.ts`)
  return {
    ...table,
    filed: filedColumns[key],
    columns: columns.map(({ name, type, toAccounts }) => ({
      name,
      type,
      ofAPerson: toAccounts || (type === 'text' && isOfAPerson(name)),
    })),
  }
}

/** First the tables that refer to nothing that is still to come; by name where it does not matter, and in a circle. */
function inOrder(
  tables: readonly RegionTable[],
  references: readonly { from: string; to: string }[],
): RegionTable[] {
  const waiting = [...tables].sort((one, other) => (one.name < other.name ? -1 : 1))
  const ordered: RegionTable[] = []
  while (waiting.length > 0) {
    const names = new Set(waiting.map(({ spelled }) => spelled))
    const free = waiting.findIndex(
      ({ spelled }) =>
        !references.some(({ from, to }) => from === spelled && to !== spelled && names.has(to)),
    )
    ordered.push(...waiting.splice(Math.max(free, 0), 1))
  }
  return ordered
}

const statement = `
  select namespace.nspname || '.' || class.relname as key,
         case when nspname = 'public' then relname::text else nspname || '.' || relname end as name,
         class.oid::regclass::text as spelled,
         case when relname = 'region' then 'id' else 'region_id' end as "regionColumn",
         (select json_agg(json_build_object('name', attname, 'type', format_type(atttypid, null), 'toAccounts', exists (
                   select from pg_constraint where contype = 'f' and conrelid = class.oid and conkey = array[attnum]
                      and confrelid = '${accounts}'::regclass)) order by attnum)
            from pg_attribute
           where attrelid = class.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
         coalesce((select array_agg(attname::text order by array_position(conkey, attnum))
            from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any (conkey)
           where conrelid = class.oid and contype = 'p'), '{}') as "primaryKey"
    from pg_class class join pg_namespace namespace on namespace.oid = relnamespace
   where relkind in ('r', 'p') and not relispartition and nspname in ('public', 'app', 'auth')
     and (class.oid = 'public.region'::regclass or exists (
           select from pg_attribute where attrelid = class.oid and attname = 'region_id' and not attisdropped))`
