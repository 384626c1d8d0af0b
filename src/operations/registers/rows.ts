import type { Writing } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Cell } from '../../domain/registers/field.ts'
import type { Desk, Entry, Stored } from './register.ts'

/** A row whose columns carry the names of the register's fields, as an entry. */
export function rowOfEntry({ id, ...values }: Record<string, Cell>): Entry {
  return { id: String(id), values }
}

/** A numbered row of a municipality or an organisation, for whoever may write it. */
export async function setOwnedRowAside(
  sql: Writing,
  { table, noun }: { table: 'finding' | 'interview'; noun: 'findings' | 'interviews' },
  desk: Desk,
  id: string,
  aside: boolean,
): Promise<Outcome<Stored>> {
  const { region, caller } = desk
  const [row] = await sql.query<{ number: number; municipality: string | null; organisation: string | null }>(
    `select number, municipality, organisation_id as organisation from ${table} where region_id = $1 and id = $2`,
    [region.id, id],
  )
  if (!row) return refused({ kind: 'not-found' })
  if (!mayWrite(caller, region.id, noun, row)) return refused({ kind: 'not-allowed' })
  return setRowAside(sql, table, desk, id, aside, String(row.number))
}

/** `table` is one of our own names, never a visitor's word. */
export async function setRowAside(
  sql: Writing,
  table:
    | 'exploration_round'
    | 'delivery'
    | 'finding'
    | 'interview'
    | 'empty_cell'
    | 'goal'
    | 'action'
    | 'indicator'
    | 'fund'
    | 'participation'
    | 'contribution'
    | 'decision'
    | 'home_task'
    | 'recommendation'
    | 'risk'
    | 'chapter_text',
  { region }: Desk,
  id: string,
  aside: boolean,
  label: string,
): Promise<Outcome<Stored>> {
  const [row] = await sql.query<{ id: string }>(
    `update ${table} set removed_at = case when $3 then now() end where region_id = $1 and id = $2 returning id`,
    [region.id, id, aside],
  )
  return row ? done({ id: row.id, label }) : refused({ kind: 'not-found' })
}
