import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type DemoDesk, demoDesk, demoRegion } from '../../testing/demo-desk.ts'
import { importEntries } from '../registers/import-entries.ts'
import { listEntries, recordEntry, removeEntry, restoreEntry } from '../registers/work-on-register.ts'
import { indicatorRegister } from './indicator-register.ts'
import { observationRegister } from './observation-register.ts'

let desk: DemoDesk

beforeAll(async () => {
  desk = await demoDesk()
})
afterAll(() => desk.close())
beforeEach(async () => {
  await desk.storage.asOwner().write((sql) => sql.query('delete from indicator'))
  expect(await recordIndicator(evictions)).toMatchObject({ ok: true })
})

const evictions = {
  code: 'V01',
  name: 'Huisuitzettingen (voorbeeld)',
  unit: 'huishoudens',
  wanted: 'lager',
  actionLine: 2,
  transformationClass: 'preventie',
  countsPeople: 'ja',
  aggregation: 'som',
  rhythm: 'kwartaal',
}
const inHuizen = { indicator: 'v01', place: 'Huizen', period: '2024-Q1', value: '3', status: 'voorlopig' }

type Typed = Record<string, unknown>
type Who = Parameters<DemoDesk['as']>[0]

function recordIndicator(typed: Typed) {
  return recordEntry(desk.as('coordinator'), demoRegion, indicatorRegister, typed, { kind: 'row' })
}

function record(who: Who, typed: Typed, mode: Parameters<typeof recordEntry>[4] = { kind: 'new' }) {
  return recordEntry(desk.as(who), demoRegion, observationRegister, typed, mode)
}

async function stored() {
  const listed = await listEntries(desk.as('reader'), demoRegion, observationRegister)
  return listed.ok ? listed.value.entries.map(({ values }) => values) : []
}

async function idOf(outcome: ReturnType<typeof record>): Promise<string> {
  const recorded = await outcome
  if (!recorded.ok) throw new Error(JSON.stringify(recorded.problem))
  return recorded.value.id
}

test('a figure is kept as codes and named by indicator, place and period', async () => {
  expect(await record('coordinator', inHuizen)).toMatchObject({ value: { label: 'V01 Huizen 2024-Q1' } })
  expect(await stored()).toMatchObject([
    {
      indicator: 'V01',
      place: 'GM0406',
      period: '2024-Q1',
      value: 3,
      missingBecause: null,
      status: 'provisional',
    },
  ])
})

test('a municipal editor writes the figures of the own municipality and no other', async () => {
  expect(await record('editorOfHuizen', inHuizen)).toMatchObject({ ok: true })
  expect(await record('editorOfHuizen', { ...inHuizen, place: 'Laren' })).toMatchObject({
    problem: { fields: { place: { code: 'not-your-municipality', detail: 'Laren' } } },
  })
})

test('an editor can neither take over nor take away a figure of another municipality', async () => {
  const id = await idOf(record('coordinator', { ...inHuizen, place: 'Laren' }))
  expect(await record('editorOfHuizen', inHuizen, { kind: 'change', id })).toMatchObject({
    problem: { kind: 'not-allowed' },
  })
  expect(await removeEntry(desk.as('editorOfHuizen'), demoRegion, observationRegister, id)).toMatchObject({
    problem: { kind: 'not-allowed' },
  })
})

test.each([
  ['reader', 'not-allowed'],
  ['stranger', 'not-found'],
  ['visitor', 'not-signed-in'],
] as const)('a %s writes no figure', async (who, kind) => {
  expect(await record(who, inHuizen)).toEqual({ ok: false, problem: { kind } })
})

test('the database itself keeps an editor to the own municipality', async () => {
  const insert = desk.as('editorOfHuizen').database.write((sql) =>
    sql.query(
      `insert into observation (region_id, indicator_id, place, period, value, status, recorded_by)
       select region_id, id, 'GM0417', '2024-Q1', 1, 'final', 'editorOfHuizen' from indicator`,
    ),
  )
  await expect(insert).rejects.toThrow('row-level security')
})

test('the same sheet twice changes nothing, and a newer one replaces', async () => {
  const rows = [1, 2].map((quarter) => ({
    number: quarter,
    input: { ...inHuizen, period: `2024-Q${quarter}` },
  }))
  await importEntries(desk.as('editorOfHuizen'), demoRegion, observationRegister, rows)
  const once = await stored()
  await importEntries(desk.as('editorOfHuizen'), demoRegion, observationRegister, rows)
  expect(await stored()).toEqual(once)
  await record('coordinator', { ...inHuizen, value: 5, status: 'definitief' }, { kind: 'row' })
  expect(await stored()).toMatchObject([{ value: 5, status: 'final' }, { value: 3 }])
})

test('a second figure for the same place and period is refused, by form and by change', async () => {
  await record('coordinator', inHuizen)
  const id = await idOf(record('coordinator', { ...inHuizen, period: '2024-Q2' }))
  const taken = { problem: { fields: { period: { code: 'already-exists', detail: 'V01 Huizen 2024-Q1' } } } }
  expect(await record('coordinator', inHuizen)).toMatchObject(taken)
  expect(await record('coordinator', inHuizen, { kind: 'change', id })).toMatchObject(taken)
})

test('what was taken away comes back, unless another figure took its place', async () => {
  const id = await idOf(record('coordinator', inHuizen))
  const remove = () => removeEntry(desk.as('coordinator'), demoRegion, observationRegister, id)
  const restore = () => restoreEntry(desk.as('coordinator'), demoRegion, observationRegister, id)
  await remove()
  expect(await stored()).toEqual([])
  expect(await restore()).toMatchObject({ ok: true })
  expect(await stored()).toHaveLength(1)
  await remove()
  await record('coordinator', { ...inHuizen, value: 4 })
  expect(await restore()).toMatchObject({ problem: { kind: 'conflict' } })
  expect(await stored()).toMatchObject([{ value: 4 }])
})

test.each([
  ['an unknown indicator', { indicator: 'X99' }, 'indicator', 'unknown-indicator'],
  ['a municipality of elsewhere', { place: 'Amsterdam' }, 'place', 'unknown-municipality'],
  [
    'a figure of the region where municipalities add up',
    { place: 'Regionaal' },
    'place',
    'only-per-municipality',
  ],
  ['a period of another rhythm', { period: '2024-05' }, 'period', 'period-outside-rhythm'],
  ['half a household', { value: '2,5' }, 'value', 'counts-are-whole'],
])('%s is refused', async (_, change, field, code) => {
  expect(await record('coordinator', { ...inHuizen, ...change })).toMatchObject({
    problem: { fields: { [field]: { code } } },
  })
})

test('an indicator cannot become what its figures do not fit', async () => {
  expect(await recordIndicator({ ...evictions, countsPeople: 'nee' })).toMatchObject({ ok: true })
  await record('coordinator', { ...inHuizen, value: '2,5' })
  expect(await recordIndicator(evictions)).toMatchObject({
    problem: { fields: { countsPeople: { code: 'counts-are-whole' } } },
  })
  expect(await recordIndicator({ ...evictions, countsPeople: 'nee', rhythm: 'jaar' })).toMatchObject({
    problem: { fields: { rhythm: { code: 'period-outside-rhythm' } } },
  })
})

test('figures of an indicator that was taken away are out of sight with it', async () => {
  await record('coordinator', inHuizen)
  const listed = await listEntries(desk.as('coordinator'), demoRegion, indicatorRegister)
  const id = listed.ok ? (listed.value.entries[0]?.id ?? '') : ''
  await removeEntry(desk.as('coordinator'), demoRegion, indicatorRegister, id)
  expect(await stored()).toEqual([])
  await restoreEntry(desk.as('coordinator'), demoRegion, indicatorRegister, id)
  expect(await stored()).toHaveLength(1)
})
