import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ClientBase } from 'pg'

export type Migration = { name: string; digest: string; script: string }

/** The migrations of this program, in order. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => {
      const script = await readFile(join(folder, name), 'utf8')
      return { name, script, digest: createHash('sha256').update(script).digest('hex') }
    }),
  )
}

/** Whether these are the first of ours, unchanged: then what stands on them can be brought up to date. */
export function areOurFirst(ours: readonly Migration[], theirs: readonly { name: string; digest: string }[]) {
  return theirs.every(
    ({ name, digest }, index) => ours[index]?.name === name && ours[index].digest === digest,
  )
}

export async function applyMigrations(client: ClientBase, migrations: readonly Migration[]): Promise<void> {
  await client.query(
    'create table if not exists public.migration (name text primary key, digest text not null)',
  )
  for (const { name, digest, script } of migrations) {
    await client.query(script)
    // What a script left for the end of its own transaction: looking elsewhere, and triggers that wait, which hold back the next.
    await client.query('set local search_path to default; set constraints all immediate')
    await client.query('insert into public.migration values ($1, $2)', [name, digest])
  }
}

/** Takes everything away that migrations make. Roles stay, and what belongs to an extension. */
export async function dropSchema(client: ClientBase): Promise<void> {
  await client.query(`do $$
    declare thing text;
    begin
      drop schema if exists app, auth cascade;
      for thing in
        select format(case relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence'
                                   when 'f' then 'foreign table' else 'table' end || ' public.%I', relname)
          from pg_class
         where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S', 'f')
           and not exists (select from pg_depend where objid = pg_class.oid and deptype = 'e')
         order by relkind = 'S', relkind in ('r', 'p') loop
        execute 'drop ' || replace(thing, ' public.', ' if exists public.') || ' cascade';
      end loop;
      for thing in
        select 'routine ' || oid::regprocedure from pg_proc
         where pronamespace = 'public'::regnamespace
           and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e') loop
        execute 'drop ' || thing || ' cascade';
      end loop;
      for thing in
        select format('%s public.%I', case typtype when 'd' then 'domain' else 'type' end, typname) from pg_type
         where typnamespace = 'public'::regnamespace and typrelid = 0 and typelem = 0
           and not exists (select from pg_depend where objid = pg_type.oid and deptype = 'e') loop
        execute 'drop ' || replace(thing, ' public.', ' if exists public.') || ' cascade';
      end loop;
    end $$`)
}
