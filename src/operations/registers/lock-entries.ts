import type { Writing } from '../../database/database.ts'
import type { Noun } from '../../domain/registers/noun.ts'

/** A goal takes its actions along: away, back, and to another number. */
const alsoWritten: Partial<Record<Noun, Noun>> = { goals: 'actions' }

/**
 * Until the end of the transaction: whoever changes one entry waits for whoever changes the same one, and a sheet, which can touch
 * every entry, waits for all of them. So between looking at an entry and writing over it nobody comes in between. Registers are locked
 * in one order, so that two never wait for each other.
 */
export async function lockEntries(sql: Writing, regionId: string, noun: Noun, id?: string): Promise<void> {
  const whole = `register ${regionId} ${noun}`
  await (id === undefined ? lock(sql, whole) : lockShared(sql, whole))
  if (id !== undefined) await lock(sql, `entry ${regionId} ${noun} ${id}`)
  const along = alsoWritten[noun]
  if (along) await lock(sql, `register ${regionId} ${along}`)
}

async function lock(sql: Writing, name: string): Promise<void> {
  await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [name])
}

async function lockShared(sql: Writing, name: string): Promise<void> {
  await sql.query('select pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [name])
}
