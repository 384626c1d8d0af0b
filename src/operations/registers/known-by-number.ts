import type { Reading } from '../../database/database.ts'
import { done, invalid, type Outcome, refused } from '../../domain/outcome.ts'
import type { Mode } from './register.ts'

export type KnownByNumber = { id: string; number: number }
type NumberedTable =
  | 'finding'
  | 'contribution'
  | 'decision'
  | 'exploration_round'
  | 'delivery'
  | 'interview'
  | 'recommendation'
  | 'risk'

/**
 * The numbered entry that is written over, if any: by id when it is changed, by number when it comes in a sheet. A number that another
 * entry has is refused. `columns`: what its register wants to know of it, as SQL.
 */
export async function knownByNumber<Known extends KnownByNumber = KnownByNumber>(
  sql: Reading,
  table: NumberedTable,
  { regionId, mode, number }: { regionId: string; mode: Mode; number: number | null },
  columns = 'id, number',
): Promise<Outcome<Known | undefined>> {
  const rows = await sql.query<Known>(
    `select ${columns} from ${table} where region_id = $1 and (id = $2 or number = $3)`,
    [regionId, mode.kind === 'change' ? mode.id : null, number],
  )
  if (mode.kind === 'row') return done(rows[0])
  const own = mode.kind === 'change' ? rows.find(({ id }) => id === mode.id) : undefined
  if (mode.kind === 'change' && !own) return refused({ kind: 'not-found' })
  if (rows.some((row) => row !== own)) return invalid('number', 'already-exists', String(number))
  return done(own)
}

/** The same for a whole sheet at once. */
export function knownByNumbers<Known extends KnownByNumber = KnownByNumber>(
  sql: Reading,
  table: NumberedTable,
  { regionId, numbers }: { regionId: string; numbers: readonly number[] },
  columns = 'id, number',
): Promise<Known[]> {
  if (numbers.length === 0) return Promise.resolve([])
  return sql.query<Known>(`select ${columns} from ${table} where region_id = $1 and number = any($2)`, [
    regionId,
    [...new Set(numbers)],
  ])
}
