import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestConnection, type TestDatabase } from './postgresql-for-tests.ts'

let one: TestDatabase
let other: TestDatabase

beforeAll(async () => {
  one = await freshDatabase()
  other = await freshDatabase()
})

afterAll(() => Promise.all([one.drop(), other.drop()]))

test('a fresh database is migrated', async () => {
  expect(await ask(one.connection, 'select count(*)::int > 0 as answer from migration')).toBe(true)
})

test('what one test file writes no other sees', async () => {
  await ask(one.connection, 'create table mine as select 1 as answer')
  expect(await ask(other.connection, "select to_regclass('mine') as answer")).toBeNull()
})

test('the server is the one that was asked for', async () => {
  const version = Number(await ask(one.connection, "select current_setting('server_version_num') as answer"))
  const embedded = process.env['THUISPLAN_TEST_DATABASE'] !== 'server'
  if (embedded) expect(Math.floor(version / 10_000)).toBe(18)
  expect(version).toBeGreaterThanOrEqual(150_000)
})

test('a dropped database is gone, also under an open connection', async () => {
  const brief = await freshDatabase()
  const client = new Client(brief.connection)
  client.on('error', () => {})
  await client.connect()
  await brief.drop()
  await expect(ask(brief.connection, 'select 1 as answer')).rejects.toThrow(/does not exist/)
})

async function ask(connection: TestConnection, sql: string): Promise<unknown> {
  const client = new Client(connection)
  await client.connect()
  try {
    const { rows } = await client.query(sql)
    return rows[0]?.answer
  } finally {
    await client.end()
  }
}
