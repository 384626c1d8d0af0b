import type { Database } from './database.ts'

/**
 * Whether what went wrong is that the database does not answer. A library in between may have lost why it failed; then the
 * database itself is asked.
 */
export async function hasDatabaseGone(error: unknown, database: Pick<Database, 'read'>): Promise<boolean> {
  if (isDatabaseAway(error)) return true
  try {
    await database.read((sql) => sql.query('select 1'))
    return false
  } catch (second) {
    return isDatabaseAway(second)
  }
}

/**
 * Whether an error says that the database does not answer now, rather than that it refused something. Trying again later, with
 * the same words, is then the right thing. A connection that never comes free counts too: for whoever waits it is the same.
 */
export function isDatabaseAway(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 4) return false
  const { code, syscall, errors, cause } = error as Error & Record<string, unknown>
  return (
    (typeof code === 'string' && awayCodes.test(code)) ||
    (typeof syscall === 'string' && awayCalls.has(syscall)) ||
    awaySentences.some((sentence) => error.message.includes(sentence)) ||
    (Array.isArray(errors) && errors.some((one) => isDatabaseAway(one, depth + 1))) ||
    isDatabaseAway(cause, depth + 1)
  )
}

/** Connection exceptions; too many connections; shut down, crashed, or not yet ready (PostgreSQL, appendix A); and the socket's own. */
const awayCodes = /^(08...|53300|57P0[1-5]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/

/** A socket that is not there is a file that is not there: only what was tried tells them apart. */
const awayCalls = new Set(['connect', 'getaddrinfo'])

/** What `pg` and `pg-pool` say without a code. */
const awaySentences = [
  'timeout exceeded when trying to connect',
  'Connection terminated',
  'Client has encountered a connection error',
  'Client was closed and is not queryable',
  'Cannot use a pool after calling end on the pool',
]
