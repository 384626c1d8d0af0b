import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { messageWords } from '../../presentation/mail/message-words.ts'
import { type DemoDesk, demoDesk, demoRegion, today } from '../../testing/demo-desk.ts'
import { runJob } from '../jobs/run-job.ts'
import { tryJobAgain } from '../jobs/try-job-again.ts'
import { planDay } from '../mail/plan-day.ts'
import { planPublication } from './plan-publication.ts'
import { type PlannedPublishingDesk, publishAsPlanned } from './publish-as-planned.ts'
import { selectPublications } from './read-publications.ts'
import { putBackPlannedPublication, withdrawPlannedPublication } from './withdraw-planned-publication.ts'

let desk: DemoDesk
let publishing: PlannedPublishingDesk
/** A minute after what is planned below. */
const then = new Date('2026-12-01T08:01:00Z')
const words = {
  ...messageWords,
  links: {
    publication: (region: string, number: number) => `/nl/publicaties/${region}/${number}`,
    region: (region: string) => `/nl/regios/${region}`,
    action: (region: string, id: string) => `/nl/regios/${region}/acties/${id}`,
    jobs: (region: string) => `/nl/regios/${region}/taken`,
    delivery: (region: string, id: string) => `/nl/regios/${region}/leveringen/${id}`,
    point: (region: string, number: number) => `/nl/regios/${region}/plan/bespreekpunten/${number}`,
  },
}

beforeAll(async () => {
  desk = await demoDesk()
  publishing = {
    owner: desk.storage.asOwner(),
    as: (personId) => desk.storage.as(personId, { door: 'job', address: '' }),
    now: () => then,
    render: () => [{ path: 'nl', mediaType: 'text/plain', body: Buffer.from('Voorbeeld') }],
  }
  await desk.storage
    .asOwner()
    .write((sql) =>
      sql.query(`insert into membership (region_id, person_id, role) values ($1, 'founder', 'coordinator')`, [
        demoRegion,
      ]),
    )
})
afterAll(() => desk.close())

beforeEach(() => giveRole('coordinator'))

async function giveRole(role: 'coordinator' | 'reader'): Promise<void> {
  await desk.storage
    .asOwner()
    .write((sql) =>
      sql.query(`update membership set role = $2 where region_id = $1 and person_id = 'coordinator'`, [
        demoRegion,
        role,
      ]),
    )
}

async function plan(title: string): Promise<string> {
  const input = { title, day: '1-12-2026', time: '9:00' }
  const planned = await planPublication(desk.as('coordinator'), demoRegion, input)
  if (!planned.ok) throw new Error(planned.problem.kind)
  return planned.value.id
}

/** One try, as the queue gives it: under the name it knew when it was handed over. */
async function attempt(id: string, using: PlannedPublishingDesk = publishing, queueId?: string) {
  const known = queueId ?? (await row(id)).queueId
  const one = { jobId: id, queueId: known, isLast: false, signal: new AbortController().signal }
  return runJob(desk.storage.asOwner(), one, publishAsPlanned(using))
}

type Row = { state: string; reason: string; queueId: string; publication: number | null }
async function row(id: string): Promise<Row> {
  const [found] = await desk.storage.asOwner().read((sql) =>
    sql.query<Row>(
      `select state, reason, queue_id as "queueId", publication
         from job join planned_publication using (id) where id = $1`,
      [id],
    ),
  )
  if (!found) throw new Error('no such plan')
  return found
}

async function published(title: string): Promise<number[]> {
  const all = await desk.storage.asOwner().read((sql) => selectPublications(sql, demoRegion))
  return all.filter((one) => one.title === title).map(({ number }) => number)
}

async function told(person: string, subject: RegExp) {
  const rows = await desk.storage
    .as(person)
    .read((sql) =>
      sql.query<{ subject: string; body: string; link: string }>(
        `select subject_nl as subject, body_nl as body, link from message where topic = 'publication'`,
      ),
    )
  return rows.filter((one) => subject.test(one.subject))
}

test('at its moment it is published in the name of whoever planned it, through the door of a job', async () => {
  const id = await plan('Op tijd')
  expect(await attempt(id)).toEqual({ status: 'completed' })
  const [number] = await published('Op tijd')
  expect(await row(id)).toMatchObject({ state: 'done', reason: '', publication: number })
  const [entry] = await desk.storage
    .asOwner()
    .read((sql) =>
      sql.query(
        `select person_id as who, door from audit_entry where table_name = 'publication' and object_id = $1`,
        [String(number)],
      ),
    )
  expect(entry).toEqual({ who: 'coordinator', door: 'job' })

  await planDay({ owner: publishing.owner, now: then, words })
  await planDay({ owner: publishing.owner, now: then, words })
  expect(await told('coordinator', /uw geplande publicatie/)).toMatchObject([
    { link: `/nl/publicaties/${demoRegion}/${number}`, body: expect.stringContaining('Op tijd') },
  ])
  expect(await told('reader', new RegExp(`publicatie ${number} staat online`))).toHaveLength(1)
  expect(await told('coordinator', new RegExp(`publicatie ${number} staat online`))).toHaveLength(0)
})

test('what was carried out is not done again, nor withdrawn, by whatever comes second', async () => {
  const id = await plan('Eén keer')
  const { queueId } = await row(id)
  await Promise.all([attempt(id, publishing, queueId), attempt(id, publishing, queueId)])
  await attempt(id, publishing, queueId)
  expect(await published('Eén keer')).toHaveLength(1)
  expect((await row(id)).state).toBe('done')
  expect(await withdrawPlannedPublication(desk.as('coordinator'), demoRegion, id)).toMatchObject({
    problem: { kind: 'conflict' },
  })
  await expect(
    desk.storage
      .asOwner()
      .write((sql) => sql.query('update planned_publication set publication = null where id = $1', [id])),
  ).rejects.toThrow(/was carried out/)
})

test('when a page cannot be made there is no publication, and the queue tries again', async () => {
  const id = await plan('Lukt later')
  const render = () => {
    throw new Error('no pages today')
  }
  expect(await attempt(id, { ...publishing, render })).toMatchObject({ status: 'failed' })
  expect(await row(id)).toMatchObject({ state: 'waiting', reason: 'no pages today', publication: null })
  expect(await published('Lukt later')).toEqual([])
  await attempt(id)
  expect(await published('Lukt later')).toHaveLength(1)
})

test('a planner who lost the role publishes nothing; the coordinators hear why, and it can be tried again', async () => {
  const id = await plan('Zonder rol')
  await giveRole('reader')
  expect(await attempt(id)).toEqual({ status: 'completed' })
  expect(await published('Zonder rol')).toEqual([])
  expect(await row(id)).toMatchObject({ state: 'failed', reason: 'planner-may-not-publish' })

  await planDay({ owner: publishing.owner, now: then, words })
  await planDay({ owner: publishing.owner, now: then, words })
  expect(await told('founder', /een geplande publicatie is niet gelukt/)).toMatchObject([
    {
      link: `/nl/regios/${demoRegion}/taken`,
      body: expect.stringMatching(/“Zonder rol” stond gepland voor 1 december 2026 om 09:00.*mag niet meer/),
    },
  ])
  expect(await told('reader', /niet gelukt/)).toEqual([])

  await giveRole('coordinator')
  expect((await tryJobAgain(desk.as('coordinator'), demoRegion, id)).ok).toBe(true)
  await attempt(id)
  expect(await published('Zonder rol')).toHaveLength(1)
  expect(await row(id)).toMatchObject({ state: 'done', reason: '' })
})

test('an account that is gone publishes nothing, and the plan stays for others to see', async () => {
  const id = await plan('Zonder account')
  await desk.storage
    .asOwner()
    .write((sql) => sql.query(`update planned_publication set planned_by = 'weg' where id = $1`, [id]))
  await attempt(id)
  expect(await published('Zonder account')).toEqual([])
  expect(await row(id)).toMatchObject({ state: 'failed', reason: 'planner-may-not-publish' })
})

test('a plan that was withdrawn before its moment does nothing, whatever the queue still knows', async () => {
  const id = await plan('Toch niet')
  const { queueId } = await row(id)
  await withdrawPlannedPublication(desk.as('coordinator'), demoRegion, id)
  expect(await attempt(id, publishing, queueId)).toEqual({ status: 'completed' })
  expect(await row(id)).toMatchObject({ state: 'withdrawn', publication: null })

  await putBackPlannedPublication(desk.as('coordinator'), demoRegion, id)
  // The queue has it under a new name; the old one counts for nothing.
  await attempt(id, publishing, queueId)
  expect(await published('Toch niet')).toEqual([])
  await attempt(id)
  expect(await published('Toch niet')).toHaveLength(1)
})

test('withdrawn while it is being carried out, it is published or withdrawn and never both', async () => {
  for (let round = 1; round <= 8; round += 1) {
    const title = `Tegelijk ${round}`
    const id = await plan(title)
    const [, withdrawn] = await Promise.all([
      attempt(id),
      withdrawPlannedPublication(desk.as('coordinator'), demoRegion, id),
    ])
    const { state, publication } = await row(id)
    expect(state).toBe(withdrawn.ok ? 'withdrawn' : 'done')
    expect(await published(title)).toEqual(withdrawn.ok ? [] : [publication])
  }
})

test('a moment the clock has passed is not accepted', async () => {
  const late = { ...desk.as('coordinator'), today: then }
  expect(
    await planPublication(late, demoRegion, { title: 'x', day: '1-12-2026', time: '9:00' }),
  ).toMatchObject({ problem: { fields: { time: { code: 'moment-has-passed' } } } })
  expect(then > today).toBe(true)
})
