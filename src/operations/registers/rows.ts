import type { Writing } from '../../database/database.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Cell } from '../../domain/registers/field.ts'
import type { Desk, Entry, Stored } from './register.ts'

/** A row whose columns carry the names of the register's fields, as an entry. */
export function rowOfEntry({ id, ...values }: Record<string, Cell>): Entry {
  return { id: String(id), values }
}

/** `table` is one of our own names, never a visitor's word. */
export async function setRowAside(
  sql: Writing,
  table:
    | 'exploration_round'
    | 'delivery'
    | 'finding'
    | 'goal'
    | 'action'
    | 'indicator'
    | 'fund'
    | 'participation'
    | 'contribution'
    | 'decision',
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
