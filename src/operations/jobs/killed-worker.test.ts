import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStorage, type Storage } from '../../database/open-storage.ts'
import { killAt, workerProcess } from '../../testing/killed-process.ts'
import { freshDatabase, type TestDatabase } from '../../testing/postgresql-for-tests.ts'
import { enqueueJob } from './enqueue-job.ts'

const wanted = 150
const rounds = 5
const file = join(import.meta.dirname, 'killed-worker.test.help.ts')
let fresh: TestDatabase
let storage: Storage

beforeAll(async () => {
  fresh = await freshDatabase()
  storage = openStorage(fresh.connection)
  await storage.asOwner().write(async (sql) => {
    await sql.query('create table effect (job_id uuid not null)')
    for (let number = 1; number <= wanted; number += 1) {
      const kind = number % 10 === 0 ? ('import' as const) : ('digest' as const)
      await enqueueJob(sql, { kind, key: `proef ${number}`, payload: {} })
      // Asked for twice, as by somebody who clicks twice.
      await enqueueJob(sql, { kind, key: `proef ${number}`, payload: {} })
    }
  })
})

afterAll(async () => {
  await storage.close()
  await fresh.drop()
})

test('workers that are killed in the middle lose no job and do none twice', async () => {
  // In the middle of an effect, or between the effect and the queue.
  for (let round = 1; round <= rounds; round += 1)
    await killAt(file, fresh.connection, { word: round % 2 === 0 ? 'kept' : 'begun', times: 4 + round })
  const last = workerProcess(file, fresh.connection)
  await untilDone()
  last.child.kill('SIGTERM')
  const [code] = await once(last.child, 'exit')
  expect(code, last.complaints.join('\n')).toBe(0)

  const counted = await count()
  console.log(
    `${wanted} jobs, ${rounds} workers killed with SIGKILL, ${counted.cutOff} tries cut off: ` +
      `${counted.lost} lost, ${counted.doubled} done twice`,
  )
  expect(counted).toMatchObject({ jobs: wanted, lost: 0, doubled: 0 })
  // Those killed in the middle; after the effect was kept there is nothing to try again.
  expect(counted.cutOff).toBeGreaterThanOrEqual(Math.ceil(rounds / 2))
}, 150_000)

async function untilDone(): Promise<void> {
  for (;;) {
    const { open } = await count()
    if (open === 0) return
    await wait(200)
  }
}

async function count() {
  const [row] = await storage.asOwner().read((sql) =>
    sql.query<{ jobs: number; open: number; lost: number; doubled: number; cutOff: number }>(
      `select count(*) as jobs,
              count(*) filter (where state in ('waiting', 'running')) as open,
              count(*) filter (where effects = 0) as lost,
              count(*) filter (where effects > 1) as doubled,
              (sum(tries) - count(*))::int as "cutOff"
         from (select state, tries, (select count(*) from effect where job_id = job.id) as effects from job) counted`,
    ),
  )
  if (!row) throw new Error('no count')
  return row
}
