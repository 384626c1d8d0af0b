import pg from 'pg'
import { isRefusal } from '../domain/outcome.ts'
import type { Asking, Database, NotedReading, Reading, Writing } from './database.ts'

/** One PostgreSQL, and the ways into it: as a person or visitor under row-level security, or as the publisher. */
export type Storage = {
  /** `later` is for who has other things to do while readings are written down; it must not answer before they are. */
  as(personId: string | null, origin?: Origin, later?: Later): Database
  /** As whoever holds the link of an invitation or of a consultation: only what that link is for. */
  asGuest(invitationId: string, origin?: GuestOrigin): Database
  asPublisher(): Database
  /** Under the connecting user's own rights: migrations, reference data, giving roles, and looking up who asks. */
  asOwner(): Database & Asking
  /** How many connections there are, how many do nothing, and how many pieces of work wait for one. */
  connections(): { total: number; idle: number; waiting: number }
  close(): Promise<void>
}

/** Through which door a person came, and from which network address: for the audit log. */
export type Origin = { door: 'page' | 'api' | 'job' | 'operator'; address: string }

/** `readerCode`: with which a reader of a consultation finds their own reactions again. */
type GuestOrigin = Pick<Origin, 'address'> & { readerCode?: string }

/** Is given what has to have happened before the answer leaves. */
export type Later = (written: Promise<void>) => void

export type Connection = pg.PoolConfig

export function openStorage(connection: Connection): Storage {
  const pool = new pg.Pool({
    ...connection,
    max: 10,
    types: { getTypeParser },
    statement_timeout: 15_000,
    connectionTimeoutMillis: 5000,
  })
  // A connection that breaks is replaced at the next use; without a listener it would end the process, at work or idle.
  pool.on('error', () => {}).on('connect', (client) => client.on('error', () => {}))
  return {
    as: (personId, origin, later) =>
      databaseIn(
        pool,
        asCaller('thuisplan_app', { person_id: personId ?? '', door: '', address: '', ...origin }),
        later,
      ),
    asGuest: (invitationId, { address, readerCode = '' } = { address: '' }) =>
      databaseIn(
        pool,
        asCaller('thuisplan_guest', {
          person_id: '',
          invitation_id: invitationId,
          reader_code: readerCode,
          door: 'invitation',
          address,
        }),
      ),
    asPublisher: () => databaseIn(pool, 'set local role thuisplan_publisher'),
    asOwner: () => ({ ...databaseIn(pool, 'set local statement_timeout = 0'), ...asking(pool) }),
    connections: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    close: () => pool.end(),
  }
}

function asking(pool: pg.Pool): Asking {
  return {
    async ask<Row>(statement: string, values: readonly unknown[]) {
      const { rows } = await pool.query({ ...prepared(statement), values: [...values] })
      return rows as Row[]
    },
  }
}

function databaseIn(pool: pg.Pool, entry: string, later?: Later): Database {
  return {
    read(work) {
      const noted: NotedReading[] = []
      // Nothing delicate is told before it is written down that it was; in the trip to the server that ends the reading.
      const ending = () =>
        noted.length === 0
          ? { statement: 'commit' }
          : {
              statement: ['commit; begin', entry, ...noted.map(notingOf), 'commit'].join('; '),
              ...(later ? { later } : {}),
            }
      return inTransaction(
        pool,
        `begin read only; ${entry}`,
        (client) => work(reading(client, noted)),
        ending,
      )
    },
    write: (work) =>
      inTransaction(pool, `begin; ${entry}`, async (client) => {
        const noted: NotedReading[] = []
        const result = await work(writing(client, noted))
        if (!isRefusal(result)) for (const one of noted) await client.query(notingOf(one))
        return result
      }),
  }
}

function asCaller(role: 'thuisplan_app' | 'thuisplan_guest', settings: Record<string, string>): string {
  // Only transaction-local settings: a pooled connection must forget who used it.
  const set = Object.entries(settings).map(
    ([name, value]) => `set_config('app.${name}', ${pg.escapeLiteral(value)}, true)`,
  )
  return `set local role ${role}; select ${set.join(', ')}`
}

/** As one text, so that it can go to the server together with what opens its transaction. */
function notingOf({ regionId, subject, object, told }: NotedReading): string {
  const values = [regionId, subject, object, JSON.stringify(told)].map((value) => pg.escapeLiteral(value))
  return `select app.record_reading(${values.join(', ')})`
}

/** What ends a transaction; with `later` its maker goes on while the server is at it. */
type Ending = { statement: string; later?: Later }

async function inTransaction<Result>(
  pool: pg.Pool,
  entry: string,
  work: (client: pg.PoolClient) => Promise<Result>,
  ending: () => Ending = () => ({ statement: 'commit' }),
): Promise<Result> {
  const client = await pool.connect()
  const { result, end } = await begin(client, entry, work, ending).catch(undo(client))
  const ended = client.query(end.statement).then(() => client.release(), undo(client))
  if (end.later) end.later(ended)
  else await ended
  return result
}

async function begin<Result>(
  client: pg.PoolClient,
  entry: string,
  work: (client: pg.PoolClient) => Promise<Result>,
  ending: () => Ending,
): Promise<{ result: Result; end: Ending }> {
  await client.query(entry)
  const result = await work(client)
  return { result, end: isRefusal(result) ? { statement: 'rollback' } : ending() }
}

/** After a throw; a connection on which even that fails is not used again. */
function undo(client: pg.PoolClient): (error: unknown) => Promise<never> {
  return async (error) => {
    await client.query('rollback').then(
      () => client.release(),
      () => client.release(true),
    )
    throw error
  }
}

const names = new Map<string, string>()
const mostNames = 500

/**
 * Under a name the server plans a statement once a connection, not once a question: with policies, planning is half the work.
 * Our statements are few and fixed; the limit is for those that are put together.
 */
function prepared(statement: string): { text: string; name?: string } {
  const name = names.get(statement) ?? (names.size < mostNames ? `s${names.size + 1}` : undefined)
  if (name === undefined) return { text: statement }
  names.set(statement, name)
  return { text: statement, name }
}

function reading(client: pg.PoolClient, noted: NotedReading[]): Reading {
  return {
    async query<Row>(statement: string, values: readonly unknown[] = []) {
      const { rows } = await client.query({ ...prepared(statement), values: [...values] })
      return rows as Row[]
    },
    noteReading(told) {
      noted.push(told)
    },
  }
}

/** Taken away as well: left standing, it would be the one that a part around this one goes back to. */
const undone = 'rollback to savepoint part; release savepoint part'

function writing(client: pg.PoolClient, noted: NotedReading[]): Writing {
  return {
    ...reading(client, noted),
    async attempt(work) {
      await client.query('savepoint part')
      try {
        const result = await work()
        await client.query(isRefusal(result) ? undone : 'release savepoint part')
        return result
      } catch (error) {
        await client.query(undone)
        throw error
      }
    },
    async asPublisher(work) {
      const { rows } = await client.query<{ role: string }>(`select current_setting('role') as role`)
      await client.query('set local role thuisplan_publisher')
      // After a throw the transaction is undone, and its role with it.
      const result = await work(reading(client, noted))
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
