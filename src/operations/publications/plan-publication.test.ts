import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoDesk, demoDesk, demoRegion, today, type Who } from '../../testing/demo-desk.ts'
import { readCalendar } from '../calendar/read-calendar.ts'
import { handOverRegion } from '../handover/hand-over-region.ts'
import { listJobsOfRegion } from '../jobs/list-jobs.ts'
import { planPublication } from './plan-publication.ts'
import { readPublishingDesk } from './read-publishing-desk.ts'
import { putBackPlannedPublication, withdrawPlannedPublication } from './withdraw-planned-publication.ts'

let desk: DemoDesk
beforeAll(async () => {
  desk = await demoDesk()
})
afterAll(() => desk.close())

const wanted = { title: 'Voor de raad (voorbeeld)', day: '1-12-2026', time: '9:00' }

async function plan(who: Who = 'coordinator', input: object = {}): Promise<string> {
  const planned = await planPublication(desk.as(who), demoRegion, { ...wanted, ...input })
  if (!planned.ok) throw new Error(planned.problem.kind)
  return planned.value.id
}

async function plannedFor(who: Who, now = today) {
  const read = await readPublishingDesk({ ...desk.as(who), today: now }, demoRegion)
  if (!read.ok) throw new Error(read.problem.kind)
  return read.value.planned
}

async function jobOf(id: string) {
  const listed = await listJobsOfRegion(desk.as('coordinator'), demoRegion)
  return listed.ok ? listed.value.jobs.find((job) => job.id === id) : undefined
}

test('a plan is seen by the region, and asks for work that starts at its moment', async () => {
  const id = await plan()
  for (const who of ['coordinator', 'reader'] as const)
    expect((await plannedFor(who)).find((one) => one.id === id)).toEqual({
      id,
      title: 'Voor de raad (voorbeeld)',
      plannedFor: new Date('2026-12-01T08:00:00Z'),
      plannedBy: 'coordinator',
      state: 'waiting',
      reason: '',
    })
  expect(await jobOf(id)).toMatchObject({
    kind: 'publication',
    state: 'waiting',
    startAfter: new Date('2026-12-01T08:00:00Z'),
  })
  const calendar = await readCalendar(desk.as('reader'), demoRegion)
  expect(calendar.ok && calendar.value.entries).toContainEqual(
    expect.objectContaining({ kind: 'publication-planned', id, day: '2026-12-01' }),
  )
})

test('a form that is sent twice, also at the same time, is one plan', async () => {
  const formKey = '11111111-2222-4333-8444-555555555555'
  const ids = await Promise.all([1, 2, 3].map(() => plan('coordinator', { formKey })))
  expect(new Set(ids).size).toBe(1)
  expect(await plan('coordinator', { formKey: undefined })).not.toBe(ids[0])
})

test('who may not publish may not plan, withdraw or put back', async () => {
  const id = await plan()
  const kinds = {
    reader: 'not-allowed',
    editorOfHuizen: 'not-allowed',
    administrator: 'not-allowed',
    stranger: 'not-found',
    visitor: 'not-signed-in',
  } as const
  for (const [who, kind] of Object.entries(kinds)) {
    const needs = desk.as(who as Who)
    for (const outcome of [
      await planPublication(needs, demoRegion, wanted),
      await withdrawPlannedPublication(needs, demoRegion, id),
      await putBackPlannedPublication(needs, demoRegion, id),
    ])
      expect(outcome, who).toMatchObject({ problem: { kind } })
  }
  expect((await jobOf(id))?.state).toBe('waiting')
})

test('a withdrawn plan leaves the calendar and its work is withdrawn; until its moment that can be undone', async () => {
  const id = await plan()
  const own = desk.as('coordinator')
  for (const _ of ['once', 'twice'])
    expect(await withdrawPlannedPublication(own, demoRegion, id)).toEqual({ ok: true, value: { id } })
  expect((await plannedFor('coordinator')).find((one) => one.id === id)?.state).toBe('withdrawn')
  expect((await jobOf(id))?.state).toBe('withdrawn')
  const calendar = await readCalendar(own, demoRegion)
  expect(calendar.ok && calendar.value.entries.some((entry) => entry.id === id)).toBe(false)

  expect(await putBackPlannedPublication(own, demoRegion, id)).toEqual({ ok: true, value: { id } })
  expect(await jobOf(id)).toMatchObject({ state: 'waiting', startAfter: new Date('2026-12-01T08:00:00Z') })

  await withdrawPlannedPublication(own, demoRegion, id)
  const afterwards = new Date('2026-12-01T08:00:00Z')
  expect(await putBackPlannedPublication({ ...own, today: afterwards }, demoRegion, id)).toMatchObject({
    problem: { kind: 'conflict' },
  })
  expect((await plannedFor('coordinator', afterwards)).some((one) => one.id === id)).toBe(false)
})

test('a plan that is not there cannot be withdrawn', async () => {
  for (const id of ['', 'x', '00000000-0000-4000-8000-000000000000'])
    expect(await withdrawPlannedPublication(desk.as('coordinator'), demoRegion, id)).toMatchObject({
      problem: { kind: 'not-found' },
    })
})

test('the audit log knows who planned, who withdrew and who put back', async () => {
  const id = await plan()
  await withdrawPlannedPublication(desk.as('coordinator'), demoRegion, id)
  await putBackPlannedPublication(desk.as('coordinator'), demoRegion, id)
  const entries = await desk.as('administrator').database.read((sql) =>
    sql.query(
      `select deed, subject, person_id as who, object_id = $2 as named from audit_entry
          where region_id = $1 and table_name = 'planned_publication' and object_id like '%' || $2 order by number`,
      [demoRegion, id],
    ),
  )
  expect(entries).toEqual(
    ['add', 'remove', 'restore'].map((deed) => ({
      deed,
      subject: 'publications',
      who: 'coordinator',
      named: true,
    })),
  )
})

test('in plain SQL nobody plans elsewhere, in another name, or moves, carries out or deletes a plan', async () => {
  const id = await plan()
  const insert = (region: string) =>
    `insert into planned_publication (region_id, title, planned_for) values ('${region}', 'x', now())`
  const tries: [Who, string, RegExp][] = [
    ['reader', insert(demoRegion), /row-level security/],
    ['editorOfHuizen', insert(demoRegion), /row-level security/],
    ['stranger', insert(demoRegion), /row-level security/],
    ['visitor', insert(demoRegion), /row-level security|null value/],
    ['coordinator', insert('elders'), /row-level security/],
    [
      'coordinator',
      `insert into planned_publication (region_id, title, planned_for, planned_by) values ('${demoRegion}', 'x', now(), 'reader')`,
      /permission denied/,
    ],
    ['coordinator', `update planned_publication set planned_by = 'reader'`, /permission denied/],
    ['coordinator', `update planned_publication set planned_for = now()`, /permission denied/],
    ['coordinator', 'delete from planned_publication', /permission denied/],
    [
      'coordinator',
      `update planned_publication set publication = 1 where id = '${id}'`,
      /carried out by publ/,
    ],
    ['coordinator', `insert into job (kind, key) values ('publication', 'x')`, /permission denied/],
  ]
  for (const [who, statement, problem] of tries)
    await expect(
      desk.as(who).database.write((sql) => sql.query(statement)),
      `${who}: ${statement}`,
    ).rejects.toThrow(problem)
  await expect(
    desk.storage.asPublisher().read((sql) => sql.query('select 1 from planned_publication')),
  ).rejects.toThrow(/permission denied/)
})

test('in plain SQL a plan is seen by its region only, and withdrawn by who may publish', async () => {
  const id = await plan()
  const counts = async (who: Who, statement: string) =>
    (await desk.as(who).database.write((sql) => sql.query(statement))).length
  const seen = `select 1 from planned_publication where id = '${id}'`
  const withdrawn = `update planned_publication set removed_at = now() where id = '${id}' returning 1`
  for (const who of ['stranger', 'visitor', 'founder'] as const) expect(await counts(who, seen)).toBe(0)
  for (const who of ['reader', 'editorOfHuizen'] as const) {
    expect(await counts(who, seen)).toBe(1)
    expect(await counts(who, `${seen} for share`).catch(() => 0)).toBe(0)
  }
  for (const who of ['reader', 'editorOfHuizen', 'partner', 'administrator', 'stranger', 'visitor'] as const)
    expect(await counts(who, withdrawn)).toBe(0)
  expect(await counts('coordinator', withdrawn)).toBe(1)
})

test('a plan does not travel to another installation, and its package says why', async () => {
  const options = { thuisplan: '0', readme: () => '', writeSheet: () => new Uint8Array() }
  const names: string[] = []
  let manifest = ''
  await handOverRegion(desk.storage.asOwner(), demoRegion, options, async (members) => {
    for await (const { name, body } of members) {
      names.push(name)
      for await (const chunk of body) if (name === 'manifest.json') manifest += Buffer.from(chunk).toString()
    }
  })
  expect(names).not.toContain('data/planned_publication.jsonl')
  expect(manifest).toContain('planned_publication')
})
