import type { Writing } from '../../database/database.ts'

/**
 * Until the end of the transaction: whoever changes one thing waits for whoever changes the same one, so that between looking at it and
 * writing over it nobody comes in between.
 */
export async function takeTurns(sql: Writing, thing: string): Promise<void> {
  await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [thing])
}

/** Beside others who do the same, but not beside somebody who takes a turn of the whole. */
export async function takeTurnsTogether(sql: Writing, thing: string): Promise<void> {
  await sql.query('select pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [thing])
}
