import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoDesk, demoDesk, demoRegion } from '../../testing/demo-desk.ts'
import { importEntries } from '../registers/import-entries.ts'
import {
  listEntries,
  readEntry,
  recordEntry,
  removeEntry,
  restoreEntry,
} from '../registers/work-on-register.ts'
import { findingRegister } from './finding-register.ts'

let desk: DemoDesk

beforeAll(async () => {
  desk = await demoDesk()
})
afterAll(() => desk.close())

const complete = {
  actionLine: '2',
  place: 'Huizen',
  title: 'Vroegsignalering (voorbeeld)',
  aims: ['voorkomen', 'verminderen'],
  approach: 'zelfstandig',
  partners: 'Corporatie; Schuldhulp',
  state: 'bestaat',
  since: '2021',
  transformationClass: 'preventie',
  yearlyCostCents: '12.500,50',
}

test('a finding is stored as it was meant and read back the same', async () => {
  const stored = await recordEntry(desk.as('coordinator'), demoRegion, findingRegister, complete, {
    kind: 'new',
  })
  expect(stored).toMatchObject({ ok: true, value: { label: '1' } })
  const id = stored.ok ? stored.value.id : ''
  const found = await readEntry(desk.as('reader'), demoRegion, findingRegister, id)
  expect(found).toMatchObject({
    ok: true,
    value: {
      entry: {
        values: {
          number: 1,
          actionLine: 2,
          place: 'GM0406',
          aims: ['prevent', 'reduce'],
          partners: ['Corporatie', 'Schuldhulp'],
          yearlyCostCents: 1_250_050,
          isExample: false,
        },
      },
    },
  })
})

test('what is wrong is named per field, all at once', async () => {
  const outcome = await recordEntry(
    desk.as('coordinator'),
    demoRegion,
    findingRegister,
    { ...complete, title: '', aims: [], yearlyCostCents: '12,5O0', since: 'gisteren' },
    { kind: 'new' },
  )
  expect(outcome).toEqual({
    ok: false,
    problem: {
      kind: 'invalid',
      fields: {
        title: { code: 'required' },
        aims: { code: 'choose-at-least-one' },
        yearlyCostCents: { code: 'not-an-amount', detail: '12,5O0' },
        since: { code: 'not-a-year', detail: 'gisteren' },
      },
    },
  })
})

test('people are told in fives, so that a reach is never a small number of them', async () => {
  const record = (change: Record<string, string>) =>
    recordEntry(
      desk.as('coordinator'),
      demoRegion,
      findingRegister,
      { ...complete, ...change },
      { kind: 'new' },
    )
  expect(await record({ reach: '12' })).toMatchObject({
    problem: { fields: { reach: { code: 'round-to-five', detail: '12' } } },
  })
  expect(await record({ reach: '10', capacity: '3' })).toMatchObject({ ok: true })
})

test('what more can be told comes back the same, and nothing is public unless somebody says so', async () => {
  const more = {
    scale: 'regionaal',
    attentionGroups: 'statushouders; ouderen',
    reach: '40',
    capacity: '8',
    fundedUntil: '2027',
    evidence: 'Uit een gesprek (voorbeeld)',
    perspective: 'ervaringskennis',
  }
  const stored = await recordEntry(
    desk.as('coordinator'),
    demoRegion,
    findingRegister,
    { ...complete, ...more },
    { kind: 'new' },
  )
  const found = await readEntry(
    desk.as('reader'),
    demoRegion,
    findingRegister,
    stored.ok ? stored.value.id : '',
  )
  expect(found.ok && found.value.entry.values).toMatchObject({
    scale: 'regional',
    attentionGroups: ['permit-holders', 'older-people'],
    reach: 40,
    capacity: 8,
    fundedUntil: 2027,
    evidence: 'Uit een gesprek (voorbeeld)',
    perspective: 'lived-experience',
    openness: 'region-only',
  })
})

test('an empty form is told everything it lacks', async () => {
  const outcome = await recordEntry(desk.as('coordinator'), demoRegion, findingRegister, {}, { kind: 'new' })
  const fields = outcome.ok || outcome.problem.kind !== 'invalid' ? {} : outcome.problem.fields
  expect(Object.keys(fields).sort()).toEqual(
    ['actionLine', 'aims', 'approach', 'place', 'state', 'title', 'transformationClass'].sort(),
  )
})

test('what has to be looked up is told together with the rest', async () => {
  const outcome = await recordEntry(
    desk.as('coordinator'),
    demoRegion,
    findingRegister,
    { ...complete, title: '', actionLine: '7', place: 'Nergenshuizen', coveredBy: 'Geen beleid' },
    { kind: 'new' },
  )
  expect(outcome).toMatchObject({
    problem: {
      fields: {
        title: { code: 'required' },
        actionLine: { code: 'unknown-action-line' },
        place: { code: 'unknown-municipality' },
        coveredBy: { code: 'unknown-policy' },
      },
    },
  })
})

test('a finding keeps its main line, and says which others it serves and of which of them it is a sub-theme', async () => {
  const several = {
    ...complete,
    alsoLines: ['3', '2', '5'],
    subTheme: 'eigen woonplek met ondersteuning op maat',
  }
  const stored = await recordEntry(desk.as('coordinator'), demoRegion, findingRegister, several, {
    kind: 'new',
  })
  const id = stored.ok ? stored.value.id : ''
  const found = await readEntry(desk.as('reader'), demoRegion, findingRegister, id)
  expect(found.ok && found.value.entry.values).toMatchObject({
    actionLine: 2,
    alsoLines: [3, 5],
    subTheme: '3.1',
  })
  const elsewhere = { ...several, alsoLines: '5; 9', subTheme: '3.1', title: '' }
  expect(
    await recordEntry(desk.as('coordinator'), demoRegion, findingRegister, elsewhere, { kind: 'new' }),
  ).toMatchObject({
    problem: {
      fields: {
        title: { code: 'required' },
        alsoLines: { code: 'unknown-action-line', detail: '9' },
        subTheme: { code: 'sub-theme-of-other-line', detail: '3.1' },
      },
    },
  })
})

test('action line 7 and an unknown municipality are refused by name', async () => {
  const line = await recordEntry(
    desk.as('coordinator'),
    demoRegion,
    findingRegister,
    { ...complete, actionLine: '7' },
    { kind: 'new' },
  )
  expect(line).toMatchObject({
    problem: { fields: { actionLine: { code: 'unknown-action-line', detail: '7' } } },
  })
  const place = await recordEntry(
    desk.as('coordinator'),
    demoRegion,
    findingRegister,
    { ...complete, place: 'Huisen' },
    { kind: 'new' },
  )
  expect(place).toMatchObject({
    problem: { fields: { place: { code: 'unknown-municipality', detail: 'Huisen' } } },
  })
})

test('an editor of Huizen writes for Huizen and for nobody else', async () => {
  const editor = desk.as('editorOfHuizen')
  expect(await recordEntry(editor, demoRegion, findingRegister, complete, { kind: 'new' })).toMatchObject({
    ok: true,
  })
  for (const place of ['Hilversum', 'Regionaal'])
    expect(
      await recordEntry(editor, demoRegion, findingRegister, { ...complete, place }, { kind: 'new' }),
    ).toMatchObject({
      ok: false,
      problem: { fields: { place: { code: 'not-your-municipality' } } },
    })
})

test('the database itself refuses an editor of Huizen a row of Hilversum', async () => {
  const insert = desk.as('editorOfHuizen').database.write((sql) =>
    sql.query(
      `insert into finding (region_id, number, action_line, municipality, title, aims, approach, state, transformation_class, recorded_by)
       values ($1, 900, 1, 'GM0402', 'voorbeeld', '{prevent}', 'alone', 'exists', 'prevention', 'x')`,
      [demoRegion],
    ),
  )
  await expect(insert).rejects.toThrow(/row-level security/)
  const hilversum = await recordEntry(
    desk.as('coordinator'),
    demoRegion,
    findingRegister,
    { ...complete, place: 'Hilversum' },
    { kind: 'new' },
  )
  const id = hilversum.ok ? hilversum.value.id : ''
  const changed = await desk
    .as('editorOfHuizen')
    .database.write((sql) =>
      sql.query('update finding set title = $2 where id = $1 returning id', [id, 'gekaapt']),
    )
  expect(changed).toEqual([])
})

test('nobody from elsewhere sees or writes anything', async () => {
  expect(await listEntries(desk.as('stranger'), demoRegion, findingRegister)).toEqual({
    ok: false,
    problem: { kind: 'not-found' },
  })
  expect(await listEntries(desk.as('visitor'), demoRegion, findingRegister)).toEqual({
    ok: false,
    problem: { kind: 'not-signed-in' },
  })
  const rows = await desk.as('stranger').database.read((sql) => sql.query('select * from finding'))
  expect(rows).toEqual([])
  expect(
    await recordEntry(desk.as('reader'), demoRegion, findingRegister, complete, { kind: 'new' }),
  ).toEqual({
    ok: false,
    problem: { kind: 'not-allowed' },
  })
})

test('of a sheet the good rows land and the bad rows come back, and a second time changes nothing', async () => {
  const rows = [
    { number: 2, input: { ...complete, number: '501', title: 'Rij twee' } },
    { number: 3, input: { ...complete, number: '502', place: 'Nergenshuizen' } },
    { number: 4, input: { ...complete, number: '503', title: 'Rij vier' } },
  ]
  const first = await importEntries(desk.as('coordinator'), demoRegion, findingRegister, rows)
  expect(first).toMatchObject({
    ok: true,
    value: [
      { row: 2, stored: { label: '501' } },
      { row: 3, problem: { kind: 'invalid' } },
      { row: 4, stored: { label: '503' } },
    ],
  })
  const before = await listEntries(desk.as('reader'), demoRegion, findingRegister)
  await importEntries(desk.as('coordinator'), demoRegion, findingRegister, rows)
  expect(await listEntries(desk.as('reader'), demoRegion, findingRegister)).toEqual(before)
})

test('what was removed can be put back', async () => {
  const stored = await recordEntry(
    desk.as('coordinator'),
    demoRegion,
    findingRegister,
    { ...complete, title: 'Weg en terug' },
    { kind: 'new' },
  )
  const id = stored.ok ? stored.value.id : ''
  await removeEntry(desk.as('coordinator'), demoRegion, findingRegister, id)
  expect(await readEntry(desk.as('reader'), demoRegion, findingRegister, id)).toMatchObject({ ok: false })
  await restoreEntry(desk.as('coordinator'), demoRegion, findingRegister, id)
  expect(await readEntry(desk.as('reader'), demoRegion, findingRegister, id)).toMatchObject({ ok: true })
})
