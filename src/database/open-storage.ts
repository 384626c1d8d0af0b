import pg from 'pg'
import { isRefusal } from '../domain/outcome.ts'
import type { Database, Reading, Writing } from './database.ts'

/** One PostgreSQL, and the ways into it: as a person or visitor under row-level security, or as the publisher. */
export type Storage = {
  as(personId: string | null): Database
  asPublisher(): Database
  /** Under the connecting user's own rights: migrations, reference data and giving roles. No request ever comes here. */
  asOwner(): Database
  close(): Promise<void>
}

export type Connection = pg.PoolConfig

export function openStorage(connection: Connection): Storage {
  const pool = new pg.Pool({ ...connection, max: 10, types: { getTypeParser }, statement_timeout: 15_000 })
  // An idle connection that breaks is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => {})
  return {
    as: (personId) => databaseIn(pool, asPerson(personId)),
    asPublisher: () => databaseIn(pool, 'set local role thuisplan_publisher'),
    asOwner: () => databaseIn(pool, 'set local statement_timeout = 0'),
    close: () => pool.end(),
  }
}

function databaseIn(pool: pg.Pool, entry: string): Database {
  return {
    read: (work) => inTransaction(pool, `begin read only; ${entry}`, (client) => work(reading(client))),
    write: (work) => inTransaction(pool, `begin; ${entry}`, (client) => work(writing(client))),
  }
}

function asPerson(personId: string | null): string {
  // Only transaction-local settings: a pooled connection must forget who used it.
  return `set local role thuisplan_app; select set_config('app.person_id', ${pg.escapeLiteral(personId ?? '')}, true)`
}

async function inTransaction<Result>(
  pool: pg.Pool,
  entry: string,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  let broken = true
  try {
    await client.query(entry)
    const result = await work(client)
    await client.query(isRefusal(result) ? 'rollback' : 'commit')
    broken = false
    return result
  } catch (error) {
    await client.query('rollback').then(
      () => {
        broken = false
      },
      () => {},
    )
    throw error
  } finally {
    client.release(broken)
  }
}

function reading(client: pg.PoolClient): Reading {
  return {
    async query<Row>(statement: string, values: readonly unknown[] = []) {
      const { rows } = await client.query(statement, [...values])
      return rows as Row[]
    },
  }
}

function writing(client: pg.PoolClient): Writing {
  return {
    ...reading(client),
    async attempt(work) {
      await client.query('savepoint part')
      try {
        const result = await work()
        await client.query(isRefusal(result) ? 'rollback to savepoint part' : 'release savepoint part')
        return result
      } catch (error) {
        await client.query('rollback to savepoint part')
        throw error
      }
    },
    async asPublisher(work) {
      const { rows } = await client.query<{ role: string }>(`select current_setting('role') as role`)
      await client.query('set local role thuisplan_publisher')
      // After a throw the transaction is undone, and its role with it.
      const result = await work(reading(client))
      await client.query(`select set_config('role', $1, true)`, [rows[0]?.role ?? 'thuisplan_app'])
      return result
    },
  }
}

/** Counts and cents stay far below 2^53, so they come as numbers; a date is a day and stays text. */
const asNumber = new Set<number>([pg.types.builtins.INT8, pg.types.builtins.NUMERIC])

function getTypeParser(type: number, format?: 'text' | 'binary') {
  if (asNumber.has(type)) return Number
  if (type === pg.types.builtins.DATE) return String
  return format === 'binary' ? pg.types.getTypeParser(type, 'binary') : pg.types.getTypeParser(type, 'text')
}
