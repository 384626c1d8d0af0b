import type { ClientBase } from 'pg'

export type TableInDatabase = { schema: string; name: string; columns: string[] }
export type Sequence = { schema: string; name: string; value: string; used: boolean }

/**
 * The schemas that are ours. Not that of the queue, `jobs`: what waits stands in our own table `job`, and is handed to the queue
 * again at the next start (src/jobs).
 */
export const ownSchemas = ['public', 'auth', 'app']

/** Which schema stands, a restore makes for itself. */
const leftOut = new Set(['public.migration'])

/**
 * Every table there is, with its columns in order, from PostgreSQL's own catalogue: a new one is in the next backup by itself.
 * Columns that PostgreSQL computes are left out, and of a table in partitions only the whole is named.
 */
export async function tablesOf(client: ClientBase): Promise<TableInDatabase[]> {
  const { rows } = await client.query<TableInDatabase>(
    `select namespace.nspname as schema, class.relname as name,
            array_agg(attname::text order by attnum) filter (where attgenerated = '') as columns
       from pg_class class join pg_namespace namespace on namespace.oid = relnamespace
       join pg_attribute on attrelid = class.oid and attnum > 0 and not attisdropped
      where relkind in ('r', 'p') and not relispartition and nspname = any ($1) and ${notOfAnExtension}
      group by 1, 2 order by array_position($1, nspname), 2`,
    [ownSchemas],
  )
  return rows.filter(({ schema, name }) => !leftOut.has(`${schema}.${name}`))
}

export async function sequencesOf(client: ClientBase): Promise<Sequence[]> {
  const { rows } = await client.query<{ schema: string; name: string; spelled: string }>(
    `select nspname as schema, relname as name, format('%I.%I', nspname, relname) as spelled
       from pg_class class join pg_namespace namespace on namespace.oid = relnamespace
      where relkind = 'S' and nspname = any ($1) and ${notOfAnExtension} order by 1, 2`,
    [ownSchemas],
  )
  const sequences: Sequence[] = []
  for (const { schema, name, spelled } of rows) {
    const { rows: values } = await client.query<{ value: string; used: boolean }>(
      `select last_value::text as value, is_called as used from ${spelled}`,
    )
    for (const { value, used } of values) sequences.push({ schema, name, value, used })
  }
  return sequences
}

/**
 * Text that means the same on every server, whatever it is set to; and an error where a policy would hide a row from us.
 */
export const plainText = `set local statement_timeout = 0; set local row_security = off; set local timezone = 'UTC';
  set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local bytea_output = 'hex';
  set local extra_float_digits = 1; set local xmloption = 'content'`

const notOfAnExtension = `not exists (select from pg_depend
  where classid = 'pg_class'::regclass and objid = class.oid and deptype = 'e')`
