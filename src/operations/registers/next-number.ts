import type { Writing } from '../../database/database.ts'

/** The next number of a list that whoever writes it sees whole. `table` is one of our own names. */
export async function nextNumber(
  sql: Writing,
  table: 'decision' | 'exploration_round' | 'delivery' | 'recommendation' | 'risk',
  regionId: string,
): Promise<number> {
  await sql.query(`select pg_advisory_xact_lock(hashtext('${table} number ' || $1))`, [regionId])
  const [row] = await sql.query<{ next: number }>(
    `select coalesce(max(number), 0) + 1 as next from ${table} where region_id = $1`,
    [regionId],
  )
  return row?.next ?? 1
}
