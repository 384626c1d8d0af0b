import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { migrateDatabase } from '../../database/migrate-database.ts'
import { openStorage, type Storage } from '../../database/open-storage.ts'
import { openJobs } from '../../jobs/open-jobs.ts'
import { root } from '../../root.ts'
import { enqueueJob } from './enqueue-job.ts'
import { forgetOldJobs } from './forget-old-jobs.ts'
import { countJobs } from './list-jobs.ts'

/* On a server of their own, operators give Thuisplan an account that owns its database and is no superuser. */
const name = `queue_${randomBytes(4).toString('hex')}`
const server = inject('postgresql')
const connection = { ...server, database: name, user: name }
let storage: Storage

beforeAll(async () => {
  await asSuperuser(
    `create role ${name} login createrole`,
    `grant thuisplan_app, thuisplan_publisher, thuisplan_guest to ${name} with admin option`,
    `create database ${name} owner ${name}`,
  )
  await migrateDatabase(connection, join(root, 'src', 'database', 'migrations'))
  storage = openStorage(connection)
})

afterAll(async () => {
  await storage.close()
  await asSuperuser(`drop database ${name} with (force)`, `drop role ${name}`)
})

test('the queue makes its own tables as an ordinary owner, works, stops, and opens again on what it left', async () => {
  const done: string[] = []
  await ask('een')
  for (const key of ['twee', 'drie']) {
    const jobs = await open(done)
    await until(async () => (await jobs.counts()).waiting === 0)
    await jobs.stop()
    await ask(key)
  }
  expect(done).toHaveLength(2)
  expect(await countJobs(storage.asOwner())).toEqual({
    waiting: 1,
    running: 0,
    done: 2,
    failed: 0,
    withdrawn: 0,
  })
})

test('stopping waits for the work in hand', async () => {
  let mayEnd: () => void = () => {}
  const hold = new Promise<void>((resolve) => {
    mayEnd = resolve
  })
  const done: string[] = []
  const jobs = await open(done, hold)
  await until(async () => (await jobs.counts()).running === 1)
  const stopped = jobs.stop()
  mayEnd()
  await stopped
  expect(done).toHaveLength(1)
  expect(await countJobs(storage.asOwner())).toMatchObject({ running: 0, done: 3 })
})

test('work that was waiting when a backup was made is done after it is restored, also without the queue’s own tables', async () => {
  const owner = storage.asOwner()
  await ask('bewaard')
  await owner.write(async (sql) => {
    await sql.query(`update job set handed_over = true where key = 'bewaard'`)
    await sql.query('drop schema jobs cascade')
  })
  const done: string[] = []
  const jobs = await open(done)
  await until(async () => (await jobs.counts()).waiting === 0)
  await jobs.stop()
  expect(done).toHaveLength(1)
})

test('a visitor reaches neither the queue nor the payload', async () => {
  const visitor = storage.as(null)
  for (const select of ['select * from jobs.job', 'select payload from job', 'select * from letter'])
    await expect(visitor.read((sql) => sql.query(select))).rejects.toThrow(/permission denied/)
  expect(await visitor.read((sql) => sql.query('select id from job'))).toEqual([])
  await expect(
    visitor.write((sql) => sql.query(`insert into job (kind, key) values ('mail', 'vals')`)),
  ).rejects.toThrow(/permission denied/)
})

test('what was done long ago is forgotten, what failed is not', async () => {
  const owner = storage.asOwner()
  await owner.write((sql) => sql.query(`update job set state = 'failed' where key = 'twee'`))
  await forgetOldJobs(owner, new Date(Date.now() + 89 * 86_400_000))
  expect(await countJobs(owner)).toMatchObject({ done: 3, failed: 1 })
  await forgetOldJobs(owner, new Date(Date.now() + 91 * 86_400_000))
  expect(await countJobs(owner)).toMatchObject({ done: 0, failed: 1 })
})

function open(done: string[], hold?: Promise<void>) {
  const handler = async ({ id }: { id: string }) => {
    await hold
    done.push(id)
  }
  return openJobs({
    connection,
    owner: storage.asOwner(),
    handlers: { mail: handler, digest: handler, import: handler, publication: handler, forecast: handler },
    report: (error) => {
      throw error
    },
    pace: { tick: 0.1, poll: 0.5 },
  })
}

function ask(key: string): Promise<void> {
  return storage.asOwner().write((sql) => enqueueJob(sql, { kind: 'mail', key, payload: {} }))
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await wait(50)
}

async function asSuperuser(...statements: string[]): Promise<void> {
  const client = new Client(server)
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}
