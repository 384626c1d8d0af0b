import type { Writing } from '../../database/database.ts'
import type { RegionTable } from './region-tables.ts'

/**
 * For the length of the work rows may come in any order, and come as they were: foreign keys wait until the end, and our triggers
 * (what is published does not change, what is written is logged) do not fire. All in the transaction that is open, so that nobody
 * else ever meets the tables like this. Throws what a foreign key has against the rows.
 */
export async function withLooseRegionTables(
  sql: Writing,
  tables: readonly RegionTable[],
  work: () => Promise<void>,
): Promise<void> {
  const names = tables.map(({ spelled }) => spelled)
  const changes = await sql.query<{ loosen: string; tighten: string }>(
    `select format('alter table %s alter constraint %I deferrable initially deferred', conrelid::regclass, conname) as loosen,
            format('alter table %s alter constraint %I not deferrable', conrelid::regclass, conname) as tighten
       from pg_constraint
      where contype = 'f' and conparentid = 0 and not condeferrable and conrelid::regclass::text = any ($1)
     union all
     select format('alter table %s disable trigger %I', tgrelid::regclass, tgname),
            format('alter table %s enable %s trigger %I', tgrelid::regclass,
                   case tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, tgname)
       from pg_trigger
      where not tgisinternal and tgenabled <> 'D' and tgrelid::regclass::text = any ($1)`,
    [names],
  )
  await runTogether(sql, [...changes.map(({ loosen }) => loosen), 'set constraints all deferred'])
  await work()
  await runTogether(sql, ['set constraints all immediate', ...changes.map(({ tighten }) => tighten)])
}

/** Hundreds of statements without a value of ours in one go: asked for one by one, the way there and back takes most of the time. */
export async function runTogether(sql: Writing, statements: readonly string[]): Promise<void> {
  await sql.query(`do $together$ begin ${statements.join('; ')}; end $together$`)
}
