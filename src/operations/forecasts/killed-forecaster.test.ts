import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoDesk, demoDesk, demoRegion } from '../../testing/demo-desk.ts'
import { killAt, workerProcess } from '../../testing/killed-process.ts'
import { enqueueJob } from '../jobs/enqueue-job.ts'

const weeks = 12
const indicators = 6
const rounds = 4
const file = join(import.meta.dirname, 'killed-forecaster.test.help.ts')
let desk: DemoDesk

beforeAll(async () => {
  desk = await demoDesk()
  await desk.storage.asOwner().write(async (sql) => {
    await sql.query(
      `insert into indicator (region_id, code, name, unit, wanted, action_line, transformation_class, counts_people, aggregation, rhythm)
       select $1, 'D' || number, 'Doorlooptijd (voorbeeld)', 'dagen', 'lower', 1, 'prevention', false, 'none', 'year'
         from generate_series(1, $2) number`,
      [demoRegion, indicators],
    )
    await sql.query(
      `insert into observation (region_id, indicator_id, place, period, value, status, recorded_by)
       select region_id, id, 'region', (2019 + year)::text, 40 - year, 'final', ''
         from indicator cross join generate_series(1, 5) year`,
    )
    for (let week = 1; week <= weeks; week += 1)
      await enqueueJob(sql, {
        kind: 'forecast',
        key: `forecast:${demoRegion}:${week}`,
        payload: { regionId: demoRegion },
        regionId: demoRegion,
      })
  })
})

afterAll(() => desk.close())

test('processes that are killed while they forecast lose no forecast and keep none twice', async () => {
  // In the middle of an effect, or between the effect and the queue.
  for (let round = 1; round <= rounds; round += 1)
    await killAt(file, desk.connection, { word: round % 2 === 0 ? 'kept' : 'begun', times: 1 })
  const last = workerProcess(file, desk.connection)
  while ((await count()).open > 0) await wait(50)
  last.child.kill('SIGTERM')
  const [code] = await once(last.child, 'exit')
  expect(code, last.complaints.join('\n')).toBe(0)

  const { kept, done, cutOff } = await count()
  console.log(
    `${weeks} weeks of forecasts of ${indicators} indicators, ${rounds} processes killed with SIGKILL, ${cutOff} tries cut off: ` +
      `${indicators - kept} lost, ${Math.max(0, kept - indicators)} kept twice`,
  )
  expect({ kept, done }).toEqual({ kept: indicators, done: weeks })
  expect(cutOff).toBeGreaterThanOrEqual(rounds / 2)
}, 150_000)

async function count() {
  const [row] = await desk.storage.asOwner().read((sql) =>
    sql.query<Record<'open' | 'done' | 'cutOff' | 'kept', number>>(
      `select count(*) filter (where state in ('waiting', 'running')) as open, count(*) filter (where state = 'done') as done,
              (sum(tries) - count(*))::int as "cutOff", (select count(*) from forecast) as kept
         from job`,
    ),
  )
  if (!row) throw new Error('no count')
  return row
}
