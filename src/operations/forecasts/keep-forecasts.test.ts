import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoDesk, demoDesk, demoRegion, today } from '../../testing/demo-desk.ts'
import { readIndicator } from '../indicators/read-indicator.ts'
import { runJob } from '../jobs/run-job.ts'
import { registers } from '../registers/all-registers.ts'
import { recordEntry } from '../registers/work-on-register.ts'
import { askForForecasts } from './ask-for-forecasts.ts'
import { keepForecasts } from './keep-forecasts.ts'

let desk: DemoDesk

beforeAll(async () => {
  desk = await demoDesk()
  await record('indicators', {
    code: 'D03',
    name: 'Doorlooptijd (voorbeeld)',
    unit: 'dagen',
    wanted: 'lager',
    actionLine: 1,
    transformationClass: 'preventie',
    countsPeople: 'nee',
    aggregation: 'geen',
    rhythm: 'jaar',
  })
  for (const [index, value] of [30, 27, 25].entries()) await measure(String(2021 + index), value)
})
afterAll(() => desk.close())

async function record(noun: 'indicators' | 'observations', input: unknown): Promise<void> {
  const outcome = await recordEntry(desk.as('coordinator'), demoRegion, registers[noun], input, {
    kind: 'row',
  })
  expect(outcome).toMatchObject({ ok: true })
}

function measure(period: string, value: number): Promise<void> {
  return record('observations', { indicator: 'D03', place: 'Regionaal', period, value, status: 'definitief' })
}

const owner = () => desk.storage.asOwner()

/** One try of the queue at the work that was asked for last. */
async function workOff(): Promise<string> {
  const [job] = await owner().read((sql) =>
    sql.query<{ id: string; queueId: string }>(
      `select id, queue_id as "queueId" from job where kind = 'forecast' order by asked_at desc limit 1`,
    ),
  )
  if (!job) throw new Error('nobody asked')
  const attempt = { jobId: job.id, queueId: job.queueId, isLast: false, signal: new AbortController().signal }
  return (await runJob(owner(), attempt, keepForecasts({ owner: owner() }))).status
}

async function keptBy(who: 'reader' | 'stranger') {
  const read = await readIndicator(desk.as(who), demoRegion, 'D03')
  return read.ok ? read.value.kept : read.problem.kind
}

test('once a week the forecasts of a region with figures are asked for', async () => {
  for (const day of ['2026-11-23', '2026-11-27', '2026-11-29', '2026-11-30'])
    await askForForecasts({ owner: owner(), now: new Date(`${day}T12:00:00Z`) })
  const asked = await owner().read((sql) =>
    sql.query<{ key: string; regionId: string }>(
      `select key, region_id as "regionId" from job where kind = 'forecast' order by key`,
    ),
  )
  expect(asked).toEqual(
    ['2026-11-23', '2026-11-30'].map((week) => ({
      key: `forecast:${demoRegion}:${week}`,
      regionId: demoRegion,
    })),
  )
})

test('a forecast is kept once for the same figures, and again when they are others', async () => {
  expect(await workOff()).toBe('completed')
  expect(await keptBy('reader')).toMatchObject([{ from: '2023', figures: 3, came: null }])
  await askForForecasts({ owner: owner(), now: today })
  expect(await workOff()).toBe('completed')
  expect(await keptBy('reader')).toHaveLength(1)

  await measure('2024', 24)
  await owner().write((sql) =>
    sql.query(`update job set asked_at = now(), state = 'waiting' where key like '%11-30'`),
  )
  expect(await workOff()).toBe('completed')
  expect(await keptBy('reader')).toMatchObject([
    { from: '2024', figures: 4, came: null },
    { from: '2023', figures: 3, came: { period: '2024', value: 24, within: true } },
  ])
})

test('a figure that came outside the band is told as such', async () => {
  await measure('2025', 80)
  expect(await keptBy('reader')).toMatchObject([
    { from: '2024', came: { period: '2025', value: 80, within: false } },
    { from: '2023', came: { period: '2025', value: 80, within: false } },
  ])
})

test('who does not belong to the region reads no forecast, and nobody in it writes one', async () => {
  expect(await keptBy('stranger')).toBe('not-found')
  const rows = await desk.as('stranger').database.read((sql) => sql.query('select from forecast'))
  expect(rows).toEqual([])
  for (const who of ['coordinator', 'stranger'] as const)
    for (const statement of [
      `insert into forecast (region_id, indicator_id, from_period, figures, digest, ahead)
       select region_id, id, '2024', 1, '${randomUUID()}', '[]' from indicator`,
      'update forecast set figures = 1',
      'delete from forecast',
    ])
      await expect(desk.as(who).database.write((sql) => sql.query(statement))).rejects.toThrow(
        /permission denied/,
      )
})

test('a forecast that was kept is not changed, by the owner neither', async () => {
  await expect(owner().write((sql) => sql.query('update forecast set figures = 9'))).rejects.toThrow(
    /kept as it was made/,
  )
})
