import type { Writing } from '../../database/database.ts'
import type { Noun } from '../../domain/registers/noun.ts'
import { takeTurns, takeTurnsTogether } from '../history/take-turns.ts'

/** A goal takes its actions along: away, back, and to another number. */
const alsoWritten: Partial<Record<Noun, Noun>> = { goals: 'actions' }

/**
 * Until the end of the transaction: whoever changes one entry waits for whoever changes the same one, and a sheet, which can touch
 * every entry, waits for all of them. Registers are locked in one order, so that two never wait for each other.
 */
export async function lockEntries(sql: Writing, regionId: string, noun: Noun, id?: string): Promise<void> {
  const whole = `register ${regionId} ${noun}`
  await (id === undefined ? takeTurns(sql, whole) : takeTurnsTogether(sql, whole))
  if (id !== undefined) await takeTurns(sql, `entry ${regionId} ${noun} ${id}`)
  const along = alsoWritten[noun]
  if (along) await takeTurns(sql, `register ${regionId} ${along}`)
}
