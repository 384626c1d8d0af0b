import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../database/database.ts'
import type { TerritoryRows } from '../../domain/regions/territory.ts'
import { type DemoDesk, demoDesk } from '../../testing/demo-desk.ts'
import { checkTerritory } from './check-territory.ts'
import { loadTerritory } from './load-territory.ts'
import { shippedTerritory } from './reference-files.test.help.ts'

let desk: DemoDesk
let owner: Database

beforeAll(async () => {
  desk = await demoDesk()
  owner = desk.storage.asOwner()
})

afterAll(() => desk.close())

const shipped = shippedTerritory()

test('the shipped territory lands, and a second time nothing happens', async () => {
  expect(await loadTerritory(owner, shipped)).toEqual({ ok: true, changed: true })
  expect(await loadTerritory(owner, shipped)).toEqual({ ok: true, changed: false })
})

test('what is draft is told per region and municipality, to anyone', async () => {
  const report = await checkTerritory(desk.as('visitor'))
  expect(report.summary).toEqual({
    regions: 45,
    municipalities: 342,
    inhabitants: 17_590_672,
    memberships: { found: 60, 'memory-high': 266, 'memory-low': 16 },
    changesDue: 0,
  })
  expect(report.without).toEqual([])
  const gooi = report.regions.find(({ slug }) => slug === 'gooi-en-vechtstreek')
  expect(gooi).toMatchObject({ centreMunicipality: 'GM0402', certainty: 'found' })
  expect(gooi?.members.map(({ name, certainty }) => [name, certainty])).toContainEqual(['Huizen', 'found'])
  expect(report.changes).toMatchObject([
    { municipality: { name: 'Wijdemeren' }, into: { name: 'Hilversum' }, isDue: false },
  ])
})

test('an announced change asks for attention once its day has come', async () => {
  const later = await checkTerritory({ ...desk.as('visitor'), today: new Date('2027-01-01T12:00:00Z') })
  expect(later.summary.changesDue).toBe(1)
  expect(later.summary.memberships.found).toBe(60)
})

test('files that contradict themselves change nothing, and every problem is named with its row', async () => {
  const [first, second, ...others] = shipped.draftMemberships
  const wrong: TerritoryRows = {
    ...shipped,
    municipalities: shipped.municipalities.slice(1),
    draftRegions: [...shipped.draftRegions.slice(0, -1), { ...shipped.draftRegions[0] }],
    draftMemberships: [
      { ...first },
      { ...first, region: 'nergens', validFrom: '2024-01-01' },
      { ...second },
      ...others,
    ],
  }
  const loaded = await loadTerritory(owner, wrong)
  expect(loaded.ok ? [] : loaded.problems).toEqual(
    expect.arrayContaining([
      { file: 'municipalities', row: null, field: '', code: 'wrong-count', detail: '341 (342)' },
      { file: 'draft-regions', row: 46, field: 'slug', code: 'twice', detail: 'groningen' },
      {
        file: 'draft-memberships',
        row: 2,
        field: 'municipality',
        code: 'unknown-municipality',
        detail: 'GM0014',
      },
      { file: 'draft-memberships', row: 3, field: 'region', code: 'unknown-region', detail: 'nergens' },
      { file: 'draft-memberships', row: 3, field: 'municipality', code: 'overlap', detail: 'GM0014' },
    ]),
  )
  expect((await checkTerritory(desk.as('visitor'))).summary.regions).toBe(45)
})

test('cells that cannot be read are named with their row and field', async () => {
  const [first, ...others] = shipped.municipalities
  const municipalities = [
    { ...first, code: 'GM14', inhabitants: 'veel', inhabitantsOn: '2022-02-30' },
    ...others,
  ]
  const loaded = await loadTerritory(owner, {
    ...shipped,
    municipalities,
    announcedChanges: [{ municipality: 'GM0014' }],
  })
  expect(
    loaded.ok ? [] : loaded.problems.map(({ file, row, field, code }) => [file, row, field, code]),
  ).toEqual([
    ['municipalities', 2, 'code', 'not-a-code'],
    ['municipalities', 2, 'inhabitants', 'not-a-number'],
    ['municipalities', 2, 'inhabitantsOn', 'not-a-date'],
    ['announced-changes', 2, 'into', 'required'],
    ['announced-changes', 2, 'intendedOn', 'required'],
    ['announced-changes', 2, 'certainty', 'not-a-certainty'],
    ['announced-changes', 2, 'source', 'required'],
  ])
})

test('a municipality that left the files stays while a region speaks of it, and goes otherwise', async () => {
  await owner.write((sql) =>
    sql.query(`insert into municipality values
      ('GM9998', 'Weg', 'Weg', 'Voorbeeld', 1, '2022-01-01', 5, 52, 'test'),
      ('GM9999', 'Blijft', 'Blijft', 'Voorbeeld', 1, '2022-01-01', 5, 52, 'test')`),
  )
  await owner.write((sql) =>
    sql.query(
      `insert into region_municipality values ('gooi-en-vechtstreek', 'GM9999', '2020-01-01', '2021-01-01')`,
    ),
  )
  const [first, ...others] = shipped.municipalities
  const touched = { ...shipped, municipalities: [{ ...first, source: 'anders' }, ...others] }
  expect(await loadTerritory(owner, touched)).toEqual({ ok: true, changed: true })
  const left = await owner.read((sql) => sql.query(`select code from municipality where code like 'GM999_'`))
  expect(left).toEqual([{ code: 'GM9999' }])
})
