import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoDesk, demoDesk, demoRegion } from '../../testing/demo-desk.ts'
import { killAt, workerProcess } from '../../testing/killed-process.ts'
import { planPublication } from './plan-publication.ts'

const wanted = 24
const rounds = 4
const file = join(import.meta.dirname, 'killed-publisher.test.help.ts')
let desk: DemoDesk

beforeAll(async () => {
  desk = await demoDesk()
  // Planned by the clock of long ago, so that the moment of each has come.
  const longAgo = { ...desk.as('coordinator'), today: new Date('2024-01-01T12:00:00Z') }
  for (let number = 1; number <= wanted; number += 1) {
    const input = { title: `Gepland ${number}`, day: '2-1-2024', time: '9:00' }
    expect((await planPublication(longAgo, demoRegion, input)).ok).toBe(true)
  }
})

afterAll(() => desk.close())

test('processes that are killed while they publish lose no plan and publish none twice', async () => {
  // In the middle of an effect, or between the effect and the queue.
  for (let round = 1; round <= rounds; round += 1)
    await killAt(file, desk.connection, { word: round % 2 === 0 ? 'kept' : 'begun', times: 2 + round })
  // Two at once, as after a deployment that overlaps.
  const last = [workerProcess(file, desk.connection), workerProcess(file, desk.connection)]
  await untilDone()
  for (const { child, complaints } of last) {
    child.kill('SIGTERM')
    const [code] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode]
    expect(code, complaints.join('\n')).toBe(0)
  }

  const counted = await count()
  console.log(
    `${wanted} planned publications, ${rounds} processes killed with SIGKILL, ${counted.cutOff} tries cut off: ` +
      `${counted.lost} lost, ${counted.doubled} published twice`,
  )
  expect(counted).toMatchObject({ plans: wanted, publications: wanted, lost: 0, doubled: 0, half: 0 })
  // Those killed in the middle; after a publication was kept there is nothing to try again.
  expect(counted.cutOff).toBeGreaterThanOrEqual(rounds / 2)
}, 150_000)

async function untilDone(): Promise<void> {
  while ((await count()).open > 0) await wait(200)
}

async function count() {
  const [row] = await desk.storage.asOwner().read((sql) =>
    sql.query<Record<'plans' | 'publications' | 'open' | 'lost' | 'doubled' | 'half' | 'cutOff', number>>(
      `select count(*) as plans, (select count(*) from publication) as publications,
              count(*) filter (where job.state in ('waiting', 'running')) as open,
              count(*) filter (where made = 0) as lost, count(*) filter (where made > 1) as doubled,
              count(*) filter (where (publication is null) <> (job.state <> 'done') or made <> pages) as half,
              (sum(tries) - count(*))::int as "cutOff"
         from planned_publication plan join job using (id)
        cross join lateral (
          select count(*) as made, count(page.path) as pages
            from publication published left join publication_page page on page.region_id = published.region_id
             and page.number = published.number where published.title = plan.title) counted`,
    ),
  )
  if (!row) throw new Error('no count')
  return row
}
