import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../database/database.ts'
import { type Jobs, openJobs } from '../../jobs/open-jobs.ts'
import { messageWords } from '../../presentation/mail/message-words.ts'
import { type DemoDesk, demoDesk, demoRegion, today } from '../../testing/demo-desk.ts'
import { listJobsOfRegion } from './list-jobs.ts'
import { readImport } from './read-import.ts'
import { runJob } from './run-job.ts'
import { startImport, type UploadedRow } from './start-import.ts'
import { tryJobAgain } from './try-job-again.ts'
import { type ImportDesk, workOffImport } from './work-off-import.ts'

let desk: DemoDesk
let importDesk: ImportDesk
let jobs: Jobs

beforeAll(async () => {
  desk = await demoDesk()
  importDesk = {
    owner: desk.storage.asOwner(),
    as: (personId) => desk.storage.as(personId, { door: 'job', address: '' }),
    now: () => today,
    words: { ...messageWords, link: (region, id) => `/nl/regios/${region}/taken/${id}` },
  }
  jobs = await openJobs({
    connection: desk.connection,
    owner: importDesk.owner,
    handlers: {
      mail: async () => {},
      digest: async () => {},
      import: workOffImport(importDesk),
      publication: async () => {},
      forecast: async () => {},
    },
    report: (error) => {
      throw error
    },
    pace: { tick: 0.1, poll: 0.5, retryDelay: 1, supervise: 1, heartbeat: 10 },
  })
})

afterAll(async () => {
  await jobs.stop()
  await desk.close()
})

/** Findings; every hundredth names a municipality that is not there. */
function rowsOf(first: number, count: number, place = 'Huizen'): UploadedRow[] {
  return Array.from({ length: count }, (_, index) => {
    const number = first + index
    const where = number % 100 === 0 ? 'Nergenshuizen' : place
    const title = `Voorbeeld ${number}`
    return {
      number: index + 2,
      cells: [String(number), where, title],
      input: {
        number: String(number),
        actionLine: '2',
        place: where,
        title,
        aims: 'voorkomen',
        approach: 'zelfstandig',
        state: 'bestaat',
        transformationClass: 'preventie',
      },
    }
  })
}

const about = { header: ['Nummer', 'Gemeente', 'Titel'], unknownHeadings: ['Kleur'] }

test('a large sheet is worked off in the background, with a report and a message when it is done', async () => {
  const id = await begin('coordinator', rowsOf(1, 650))
  await until(async () => (await report('coordinator', id)).state === 'done')
  const done = await report('coordinator', id)
  expect(done).toMatchObject({
    noun: 'findings',
    done: 650,
    total: 650,
    stored: 644,
    unknownHeadings: ['Kleur'],
  })
  expect(done.refused.map(({ row }) => row)).toEqual([101, 201, 301, 401, 501, 601])
  expect(done.refused[0]).toMatchObject({
    cells: ['100', 'Nergenshuizen', 'Voorbeeld 100'],
    problem: { kind: 'invalid', fields: { place: { code: 'unknown-municipality' } } },
  })
  expect(await count(`select count(*) from finding where region_id = '${demoRegion}'`)).toBe(644)
  const told = await desk
    .as('coordinator')
    .database.read((sql) => sql.query('select topic, subject_nl, link from message'))
  expect(told).toEqual([
    {
      topic: 'import',
      subject_nl: `Regio ${demoRegion}: uw bestand met bevindingen is ingelezen`,
      link: `/nl/regios/${demoRegion}/taken/${id}`,
    },
  ])
  expect(
    await count(`select jsonb_array_length(rows) from import_upload where id = '${id}'`),
    'no rows are kept',
  ).toBe(0)
})

test('rights are those of the moment: who was put out of the region writes no further row', async () => {
  const upload = await kept('editorOfHuizen', rowsOf(2001, 520))
  await desk.storage
    .asOwner()
    .write((sql) => sql.query(`delete from membership where person_id = 'editorOfHuizen'`))
  await runJob(importDesk.owner, await attempt(upload), workOffImport(importDesk))
  const done = await report('coordinator', upload)
  expect(done).toMatchObject({ state: 'done', stored: 0 })
  expect(done.refused).toHaveLength(520)
  expect(await count(`select count(*) from finding where number between 2001 and 2600`)).toBe(0)
})

test('an import that stops half-way goes on where it was; a chunk is never stored twice', async () => {
  const id = await kept('coordinator', rowsOf(3001, 600))
  const before = await count('select count(*) from audit_entry')
  const breaking = dyingAfter(1, importDesk.as('coordinator'))
  const dying = workOffImport({ ...importDesk, as: () => breaking })
  expect(await runJob(importDesk.owner, await attempt(id), dying)).toMatchObject({ status: 'failed' })
  expect(await report('coordinator', id)).toMatchObject({ state: 'waiting', done: 200, stored: 198 })
  expect(await count('select count(*) from finding where number between 3001 and 3600')).toBe(198)

  await runJob(importDesk.owner, await attempt(id), workOffImport(importDesk))
  expect(await report('coordinator', id)).toMatchObject({ state: 'done', done: 600, stored: 594 })
  // One line in the audit log for each row that was stored: none was written a second time.
  expect((await count('select count(*) from audit_entry')) - before).toBe(594)
  expect(await count(`select count(*) from finding where number between 3001 and 3600`)).toBe(594)
})

test('two processes that work off the same sheet do each chunk once', async () => {
  const id = await kept('coordinator', rowsOf(4001, 600))
  const attempted = await attempt(id)
  await Promise.all([
    runJob(importDesk.owner, attempted, workOffImport(importDesk)),
    runJob(importDesk.owner, attempted, workOffImport(importDesk)),
  ])
  await until(async () => {
    const { state } = await report('coordinator', id)
    if (state !== 'done') await runJob(importDesk.owner, attempted, workOffImport(importDesk))
    return state === 'done'
  })
  const done = await report('coordinator', id)
  expect(done).toMatchObject({ done: 600, stored: 594 })
  expect(done.refused).toHaveLength(6)
  expect(await count(`select count(*) from message where key = 'import:${id}'`)).toBe(1)
})

test('a stop hands the work back after the chunk in hand', async () => {
  const id = await kept('coordinator', rowsOf(5001, 600))
  const stopped = { ...(await attempt(id)), signal: AbortSignal.abort() }
  expect(await runJob(importDesk.owner, stopped, workOffImport(importDesk))).toMatchObject({
    status: 'failed',
  })
  expect(await report('coordinator', id)).toMatchObject({ state: 'waiting', done: 0 })
})

test('coordinators see the work of the region, others their own, strangers none; a failed one can be tried again', async () => {
  const id = await kept('coordinator', rowsOf(6001, 501))
  await desk.storage
    .asOwner()
    .write((sql) => sql.query(`update job set state = 'failed', reason = 'x' where id = $1`, [id]))
  const listed = await listJobsOfRegion(desk.as('coordinator'), demoRegion)
  expect(listed.ok && listed.value.jobs.find((job) => job.id === id)).toMatchObject({
    state: 'failed',
    reason: 'x',
  })
  expect(await listJobsOfRegion(desk.as('reader'), demoRegion)).toMatchObject({ value: { jobs: [] } })
  expect(await listJobsOfRegion(desk.as('stranger'), demoRegion)).toMatchObject({
    problem: { kind: 'not-found' },
  })
  for (const who of ['reader', 'stranger'] as const) {
    expect(await readImport(desk.as(who), demoRegion, id)).toMatchObject({ problem: { kind: 'not-found' } })
    expect(await tryJobAgain(desk.as(who), demoRegion, id)).toMatchObject({ problem: { kind: 'not-found' } })
    const [asked] = await desk
      .as(who)
      .database.write((sql) => sql.query<{ again: boolean }>('select app.try_job_again($1) as again', [id]))
    expect(asked).toEqual({ again: false })
  }
  expect(await tryJobAgain(desk.as('coordinator'), demoRegion, id)).toMatchObject({ ok: true })
  await until(async () => (await report('coordinator', id)).state === 'done')
})

test('nobody uploads in the name of somebody else, or into a region they do not belong to', async () => {
  const insert = (
    person: string,
  ) => `insert into import_upload (region_id, person_id, noun, unknown_headings, header, rows, total)
    values ('${demoRegion}', '${person}', 'findings', '[]', '[]', '[]', 1)`
  await expect(desk.as('reader').database.write((sql) => sql.query(insert('coordinator')))).rejects.toThrow(
    /row-level security/,
  )
  await expect(desk.as('stranger').database.write((sql) => sql.query(insert('stranger')))).rejects.toThrow(
    /row-level security/,
  )
})

type Uploader = 'coordinator' | 'editorOfHuizen'

async function begin(who: Uploader, rows: UploadedRow[]): Promise<string> {
  const started = await startImport(desk.as(who), demoRegion, 'findings', { ...about, rows })
  if (!started.ok) throw new Error(started.problem.kind)
  return started.value.jobId
}

/** Kept out of the queue's hands: this test runs it itself. */
async function kept(who: Uploader, rows: UploadedRow[]): Promise<string> {
  const database: Database = {
    ...desk.as(who).database,
    write: (work) =>
      desk.storage.asOwner().write(async (sql) => {
        const result = await work(sql)
        await sql.query('update job set handed_over = true where not handed_over')
        return result
      }),
  }
  const started = await startImport({ ...desk.as(who), database }, demoRegion, 'findings', { ...about, rows })
  if (!started.ok) throw new Error(started.problem.kind)
  return started.value.jobId
}

async function attempt(jobId: string) {
  const [row] = await desk.storage
    .asOwner()
    .read((sql) =>
      sql.query<{ queueId: string }>('select queue_id as "queueId" from job where id = $1', [jobId]),
    )
  return { jobId, queueId: row?.queueId ?? '', isLast: false, signal: new AbortController().signal }
}

/** A storage whose connection breaks after so many writes, just before the next would be kept. */
function dyingAfter(writes: number, database: Database): Database {
  let left = writes
  return {
    ...database,
    write: (work) =>
      database.write(async (sql) => {
        const result = await work(sql)
        if (left === 0) throw new Error('the connection broke')
        left -= 1
        return result
      }),
  }
}

async function report(who: Uploader, id: string) {
  const read = await readImport(desk.as(who), demoRegion, id)
  if (!read.ok) throw new Error(read.problem.kind)
  return read.value
}

async function count(select: string): Promise<number> {
  const [row] = await desk.storage.asOwner().read((sql) => sql.query<Record<string, number>>(select))
  return Object.values(row ?? {})[0] ?? -1
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await wait(50)
}
