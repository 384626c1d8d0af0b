import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoDesk, demoDesk, demoRegion } from '../../testing/demo-desk.ts'
import type { Needs } from '../needs.ts'
import { registers } from '../registers/all-registers.ts'
import { importEntries } from '../registers/import-entries.ts'
import {
  listEntries,
  readEntry,
  recordEntry,
  removeEntry,
  restoreEntry,
} from '../registers/work-on-register.ts'
import { verifyAudit } from './verify-audit.ts'

let desk: DemoDesk
beforeAll(async () => {
  desk = await demoDesk()
})
afterAll(() => desk.close())

type Written = {
  person: string
  roles: string[]
  door: string
  deed: string
  subject: string
  object: string
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}

function lastWritten(chain: 'write' | 'read', many = 1): Promise<Written[]> {
  return desk.storage.asOwner().read((sql) =>
    sql.query<Written>(
      `select person_id as person, roles, door, deed, subject, object_id as object, before, after from audit_entry
        where region_id = $1 and chain = $2 order by number desc limit $3`,
      [demoRegion, chain, many],
    ),
  )
}

async function addedFinding(needs: Needs, title: string, place = 'GM0406'): Promise<string> {
  const stored = await recordEntry(needs, demoRegion, registers.findings, findingOf(title, place), {
    kind: 'new',
  })
  if (!stored.ok) throw new Error(JSON.stringify(stored.problem))
  return stored.value.id
}

function findingOf(title: string, place = 'GM0406') {
  return {
    actionLine: '1',
    place,
    title,
    aims: ['prevent'],
    approach: 'alone',
    state: 'exists',
    transformationClass: 'prevention',
  }
}

test('what is added, changed, taken away and put back is written down with who, as what, and what changed', async () => {
  const needs = desk.as('editorOfHuizen')
  const id = await addedFinding(needs, 'Eerst')
  expect(await lastWritten('write')).toMatchObject([
    {
      person: 'editorOfHuizen',
      roles: ['municipal-editor'],
      deed: 'add',
      subject: 'findings',
      object: id,
      before: null,
    },
  ])
  await recordEntry(needs, demoRegion, registers.findings, findingOf('Daarna'), { kind: 'change', id })
  expect(await lastWritten('write')).toMatchObject([
    { deed: 'change', object: id, before: { title: 'Eerst' }, after: { title: 'Daarna' } },
  ])
  const [{ before = {} } = {}] = (await lastWritten('write')) as { before?: object }[]
  expect(Object.keys(before)).toEqual(['title'])
  await removeEntry(needs, demoRegion, registers.findings, id)
  expect(await lastWritten('write')).toMatchObject([{ deed: 'remove', object: id }])
  await restoreEntry(needs, demoRegion, registers.findings, id)
  expect(await lastWritten('write')).toMatchObject([{ deed: 'restore', object: id }])
})

test('saving without a change, and a refused write, write nothing down', async () => {
  const needs = desk.as('coordinator')
  const id = await addedFinding(needs, 'Hetzelfde')
  const before = await lastWritten('write')
  await recordEntry(needs, demoRegion, registers.findings, findingOf('Hetzelfde'), { kind: 'change', id })
  await recordEntry(needs, demoRegion, registers.findings, findingOf(''), { kind: 'change', id })
  expect(await lastWritten('write')).toEqual(before)
})

test('rows of a sheet that were refused leave no trace, and the others each do', async () => {
  const rows = ['Rij een', '', 'Rij drie'].map((title, index) => ({
    number: index + 2,
    input: findingOf(title),
  }))
  await importEntries(desk.as('coordinator'), demoRegion, registers.findings, rows)
  expect((await lastWritten('write', 2)).map(({ after }) => after?.['title'])).toEqual([
    'Rij drie',
    'Rij een',
  ])
})

test('reading the words of people with lived experience is written down; reading goals is not', async () => {
  const needs = desk.as('coordinator')
  const added = await recordEntry(
    needs,
    demoRegion,
    registers.contributions,
    {
      receivedOn: '2024-01-10',
      actionLine: '5',
      fromWhom: 'Panellid (voorbeeld)',
      body: 'Voorbeeld.',
      involvement: 'made',
    },
    { kind: 'new' },
  )
  if (!added.ok) throw new Error(JSON.stringify(added.problem))
  await listEntries(desk.as('reader'), demoRegion, registers.contributions)
  expect(await lastWritten('read')).toMatchObject([
    {
      person: 'reader',
      roles: ['reader'],
      deed: 'read',
      subject: 'contributions',
      object: '',
      after: { rows: 1 },
    },
  ])
  await readEntry(desk.as('reader'), demoRegion, registers.contributions, added.value.id)
  expect(await lastWritten('read')).toMatchObject([{ object: added.value.id }])
  const before = await lastWritten('read')
  await listEntries(desk.as('reader'), demoRegion, registers.goals)
  await listEntries(desk.as('stranger'), demoRegion, registers.contributions)
  expect(await lastWritten('read')).toEqual(before)
})

test('nobody who comes through the application can add to, change, delete or empty the log', async () => {
  const { database } = desk.as('coordinator')
  for (const statement of [
    `insert into audit_entry select * from audit_entry limit 1`,
    `update audit_entry set person_id = 'reader'`,
    `delete from audit_entry`,
    `truncate audit_entry`,
    `update app.audit_chain set number = 0`,
    `select app.add_to_chain('${demoRegion}', 'write', 'change', 'goals', 'goal', 'x', null, null)`,
    `select app.forget_audit('write', now())`,
  ])
    await expect(
      database.write((sql) => sql.query(statement)),
      statement,
    ).rejects.toThrow(/permission denied|only added to/)
  await expect(desk.storage.asOwner().write((sql) => sql.query('delete from audit_entry'))).rejects.toThrow(
    /only added to/,
  )
  await expect(
    desk
      .as('stranger')
      .database.write((sql) => sql.query(`select app.record_reading('${demoRegion}', 'x', '', '{}')`)),
  ).rejects.toThrow(/not a region of this person/)
})

test('only a coordinator and an administrator read the log itself', async () => {
  const seen = async (who: 'coordinator' | 'reader' | 'editorOfHuizen' | 'stranger') =>
    (
      await desk
        .as(who)
        .database.read((sql) =>
          sql.query('select number from audit_entry where region_id = $1', [demoRegion]),
        )
    ).length
  expect(await seen('coordinator')).toBeGreaterThan(0)
  for (const who of ['reader', 'editorOfHuizen', 'stranger'] as const) expect(await seen(who), who).toBe(0)
})

test('people at work at the same time make one chain without a hole', async () => {
  const needs = desk.as('coordinator')
  await Promise.all(Array.from({ length: 30 }, (_, at) => addedFinding(needs, `Tegelijk ${at}`)))
  for (const chain of await verifyAudit(desk.storage.asOwner())) expect(chain.broken).toBeNull()
})

test.each([
  [
    'a word that was changed',
    `update audit_entry set after = '{"title": "anders"}' where number = 2`,
    'changed',
  ],
  ['another name under it', `update audit_entry set person_id = 'reader' where number = 2`, 'changed'],
  ['a link taken out', `delete from audit_entry where number = 2`, 'missing'],
  ['the end taken off', `delete from audit_entry where number > 3`, 'missing'],
])('%s is found', async (_, tampering, because) => {
  const owner = desk.storage.asOwner()
  let found: string | undefined
  // Undone by the throw, so that the next finds a sound chain.
  await owner
    .write(async (sql) => {
      await sql.query('alter table audit_entry disable trigger user')
      await sql.query(`${tampering} and region_id = '${demoRegion}' and chain = 'write'`)
      const [chain] = await verifyAudit(
        { read: (work) => work(sql), write: () => Promise.reject() },
        demoRegion,
      )
      found = chain?.broken?.because
      throw new Error('undo')
    })
    .catch(() => {})
  expect(found).toBe(because)
})

test('what is older than is kept is forgotten, and what remains still is a sound chain', async () => {
  const owner = desk.storage.asOwner()
  const [before] = await verifyAudit(owner, demoRegion)
  const furnished = await owner.write(async (sql) => {
    const [{ limit, older } = { limit: '', older: 0 }] = await sql.query<{ limit: string; older: number }>(
      `with found as (select happened_at as first from audit_entry where region_id = $1 and chain = 'write' and number = 1)
       select min(happened_at)::text as limit,
              (select count(*)::int from audit_entry, found where region_id = $1 and chain = 'write' and happened_at = first) as older
         from audit_entry, found where region_id = $1 and chain = 'write' and happened_at > first`,
      [demoRegion],
    )
    await sql.query(`select app.forget_audit('write', $1)`, [limit])
    return older
  })
  const [after] = await verifyAudit(owner, demoRegion)
  expect(furnished).toBeGreaterThan(0)
  expect(after).toEqual({ ...before, entries: (before?.entries ?? 0) - furnished })
})
