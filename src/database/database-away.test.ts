import { Client, Pool } from 'pg'
import { expect, inject, test } from 'vitest'
import { isDatabaseAway } from './database-away.ts'

test('a server that is not there, by port and by socket', async () => {
  for (const host of ['127.0.0.1', '/nergens'])
    expect(isDatabaseAway(await thrown(new Client({ host, port: 1 }).connect()))).toBe(true)
})

test('a connection that never comes free', async () => {
  const pool = new Pool({ ...inject('postgresql'), max: 1 })
  const only = await pool.connect()
  // Only now: the first may take its time, on a busy machine.
  pool.options.connectionTimeoutMillis = 200
  expect(isDatabaseAway(await thrown(pool.connect()))).toBe(true)
  only.release()
  await pool.end()
})

test('a server that ends our connection while we work', async () => {
  const pool = new Pool(inject('postgresql'))
  const client = await pool.connect()
  client.on('error', () => {})
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  const work = thrown(client.query('select pg_sleep(30)'))
  await pool.query('select pg_terminate_backend($1)', [rows[0]?.pid])
  expect(isDatabaseAway(await work)).toBe(true)
  expect(isDatabaseAway(await thrown(client.query('select 1')))).toBe(true)
  client.release(true)
  await pool.end()
})

test('what a wrapper hides in its cause', () => {
  const away = Object.assign(new Error('x'), { code: 'ECONNREFUSED' })
  expect(isDatabaseAway(new Error('could not read the session', { cause: away }))).toBe(true)
})

test('a refusal of a server that is there is something else', async () => {
  const pool = new Pool(inject('postgresql'))
  for (const statement of [
    'select 1/0',
    'nonsense',
    'select * from nowhere',
    `set statement_timeout = 1; select pg_sleep(1)`,
  ])
    expect(isDatabaseAway(await thrown(pool.query(statement))), statement).toBe(false)
  await pool.end()
  for (const other of [new Error('ENOENT: no such file'), 'ECONNREFUSED', undefined])
    expect(isDatabaseAway(other)).toBe(false)
})

async function thrown(work: Promise<unknown>): Promise<unknown> {
  try {
    await work
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}
