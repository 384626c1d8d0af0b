import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoDesk, demoDesk, today, type Who } from '../../testing/demo-desk.ts'
import { loadFramework } from '../framework/load-framework.ts'
import { readMemberships } from '../people/read-memberships.ts'
import { foundRegion } from './found-region.ts'
import { loadTerritory } from './load-territory.ts'
import { readRegion } from './read-region.ts'
import { shippedFramework, shippedTerritory } from './reference-files.test.help.ts'

let desk: DemoDesk

beforeAll(async () => {
  desk = await demoDesk()
  await loadFramework(desk.storage.asOwner(), shippedFramework())
  await loadTerritory(desk.storage.asOwner(), shippedTerritory())
})

afterAll(() => desk.close())

const flevoland = {
  draftRegion: 'flevoland',
  municipalities: ['Almere', 'GM0050', 'Lelystad'],
  centreMunicipality: 'Almere',
  framework: 'eerst-een-thuis-2022',
  planFrom: '2027',
  planTo: '2028',
  handoverOn: '1-3-2027',
  parties: ['lived-experience', 'woningcorporatie'],
  assignment: 'Opdracht (voorbeeld)',
  assignmentSource: 'Voorbeeldbesluit',
}

test('a founded region stands whole, and its founder coordinates it at once', async () => {
  const needs = desk.as('founder')
  expect(await foundRegion(needs, flevoland)).toEqual({ ok: true, value: { regionId: 'flevoland' } })
  const region = await readRegion(needs, 'flevoland')
  expect(region).toMatchObject({
    ok: true,
    value: {
      name: 'Flevoland',
      centreMunicipality: 'GM0034',
      frameworkEdition: 'eerst-een-thuis-2022',
      planFrom: 2027,
      planTo: 2028,
      handoverOn: '2027-03-01',
      assignment: 'Opdracht (voorbeeld)',
      assignmentSource: 'Voorbeeldbesluit',
      isExample: false,
      parties: expect.arrayContaining(['lived-experience', 'housing-corporation']),
    },
  })
  expect(region.ok && region.value.municipalities.map(({ name }) => name)).toEqual([
    'Almere',
    'Lelystad',
    'Zeewolde',
  ])
  const { memberships } = await readMemberships(desk.storage.asOwner(), 'founder')
  expect(memberships).toEqual([{ regionId: 'flevoland', role: 'coordinator' }])
})

test('members join on the day the draft knows, others on the day of founding', async () => {
  const named = { ...flevoland, name: 'Flevoland en Gooi', municipalities: ['Almere', 'Huizen'] }
  expect(await foundRegion(desk.as('founder'), named)).toMatchObject({
    ok: true,
    value: { regionId: 'flevoland-en-gooi' },
  })
  const rows = await desk.storage
    .asOwner()
    .read((sql) =>
      sql.query(
        `select municipality, valid_from as "from" from region_municipality where region_id = 'flevoland-en-gooi'`,
      ),
    )
  expect(rows).toEqual([
    { municipality: 'GM0034', from: '2023-01-01' },
    { municipality: 'GM0406', from: '2026-11-22' },
  ])
})

test('a name that is taken is refused, also when the other region cannot be seen', async () => {
  const outcome = await foundRegion(desk.as('founder'), {
    ...flevoland,
    draftRegion: '',
    name: 'Regio Elders',
  })
  expect(outcome).toEqual({
    ok: false,
    problem: { kind: 'invalid', fields: { name: { code: 'already-exists', detail: 'Regio Elders' } } },
  })
})

test('everything that is wrong is told at once', async () => {
  const outcome = await foundRegion(desk.as('founder'), {
    name: '…',
    municipalities: ['Nergenshuizen'],
    centreMunicipality: 'Almere',
    framework: 'eerst-een-huis',
    planFrom: '2028',
    planTo: '2027',
    handoverOn: '2027-01-01',
    parties: ['municipality'],
  })
  expect(outcome).toEqual({
    ok: false,
    problem: {
      kind: 'invalid',
      fields: {
        name: { code: 'name-not-usable' },
        municipalities: { code: 'unknown-municipality', detail: 'Nergenshuizen' },
        framework: { code: 'unknown-framework' },
        planTo: { code: 'end-before-start' },
      },
    },
  })
  const empty = await foundRegion(desk.as('founder'), {})
  expect(empty.ok || empty.problem.kind !== 'invalid' ? {} : empty.problem.fields).toEqual({
    draftRegion: { code: 'required' },
    municipalities: { code: 'choose-at-least-one' },
    centreMunicipality: { code: 'required' },
    framework: { code: 'required' },
    planFrom: { code: 'required' },
    planTo: { code: 'required' },
    handoverOn: { code: 'required' },
    parties: { code: 'choose-at-least-one' },
  })
})

test('the centre municipality belongs to the region, and a party is one we know', async () => {
  const outcome = await foundRegion(desk.as('founder'), {
    ...flevoland,
    centreMunicipality: 'Huizen',
    parties: ['bakker'],
  })
  expect(outcome).toMatchObject({
    problem: {
      fields: {
        centreMunicipality: { code: 'municipality-not-in-region', detail: 'Huizen' },
        parties: { code: 'unknown-party', detail: 'bakker' },
      },
    },
  })
})

test.each<[Who, string]>([
  ['visitor', 'not-signed-in'],
  ['coordinator', 'not-allowed'],
  ['editorOfHuizen', 'not-allowed'],
  ['reader', 'not-allowed'],
  ['stranger', 'not-allowed'],
])('%s founds no region', async (who, kind) => {
  const outcome = await foundRegion(desk.as(who), { ...flevoland, name: `Regio van ${who}` })
  expect(outcome).toEqual({ ok: false, problem: { kind } })
})

test('the database refuses whoever may not found regions, whatever the application thinks of them', async () => {
  const { database, caller } = desk.as('coordinator')
  const pretending = {
    database,
    today,
    caller: caller.kind === 'person' ? { ...caller, mayFoundRegions: true } : caller,
  }
  await expect(foundRegion(pretending, { ...flevoland, name: 'Regio Doen alsof' })).rejects.toThrow(
    /row-level security/,
  )
})

test.each(['founder', 'coordinator'] as const)('%s gives no region to somebody else', async (who) => {
  const insert = `insert into region (id, name, centre_municipality, framework_edition, plan_from, plan_to, handover_on, founded_by)
                  values ('vreemd', 'Vreemd', 'GM0034', 'eerst-een-thuis-2022', 2027, 2028, '2027-03-01', 'reader')`
  await expect(desk.as(who).database.write((sql) => sql.query(insert))).rejects.toThrow(/row-level security/)
})
