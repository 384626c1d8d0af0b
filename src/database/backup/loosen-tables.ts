import type { ClientBase } from 'pg'
import { ownSchemas } from './backup-catalog.ts'

/**
 * For the length of the work, in the transaction that is open: rows may come in any order, and come as they were, because no
 * foreign key and no trigger of ours stands in the way. Afterwards every foreign key holds again, checked over all rows.
 * Switching triggers off wholesale (session_replication_role) is a superuser's right; this is the owner's.
 */
export async function withLooseTables(client: ClientBase, work: () => Promise<void>): Promise<void> {
  const schemas = [ownSchemas]
  const { rows: keys } = await client.query<Loosened>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as loosen,
            format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as tighten
       from pg_constraint
      where contype = 'f' and conparentid = 0 and connamespace::regnamespace::text = any ($1)`,
    schemas,
  )
  const { rows: triggers } = await client.query<Loosened>(
    `select format('alter table %s disable trigger %I', tgrelid::regclass, tgname) as loosen,
            format('alter table %s enable %s trigger %I', tgrelid::regclass,
                   case tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, tgname) as tighten
       from pg_trigger join pg_class on pg_class.oid = tgrelid
      where not tgisinternal and tgparentid = 0 and tgenabled <> 'D' and relnamespace::regnamespace::text = any ($1)`,
    schemas,
  )
  const all = [...keys, ...triggers]
  for (const { loosen } of all) await client.query(loosen)
  await work()
  for (const { tighten } of all) await client.query(tighten)
}

type Loosened = { loosen: string; tighten: string }
