import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decisionKinds, decisionOutcomes, governingBodies } from '../../domain/terms.ts'
import { type DemoDesk, demoDesk, demoRegion, type Who } from '../../testing/demo-desk.ts'
import { importEntries } from '../registers/import-entries.ts'
import type { Mode } from '../registers/register.ts'
import { listEntries, recordEntry, removeEntry, restoreEntry } from '../registers/work-on-register.ts'
import { decisionRegister } from './decision-register.ts'

let desk: DemoDesk

beforeAll(async () => {
  desk = await demoDesk()
  await desk.storage
    .asOwner()
    .write((sql) =>
      sql.query(
        `insert into publication (region_id, number, title, published_by, check_summary) values ($1, 1, 'Voorbeeld', 'x', '{}')`,
        [demoRegion],
      ),
    )
})
afterAll(() => desk.close())

const decided = {
  place: 'Huizen',
  body: 'raad',
  kind: 'vaststellen',
  subject: 'Plan van aanpak (voorbeeld)',
  decidedOn: '21-3-2024',
  outcome: 'aangenomen',
  publication: '1',
}
const planned = {
  place: 'Regionaal',
  body: 'portefeuillehoudersoverleg',
  kind: 'kennisnemen',
  subject: 'Evaluatie (voorbeeld)',
  plannedOn: '18-2-2027',
}

function record(
  input: unknown,
  { who = 'administrator', mode = { kind: 'new' } }: { who?: Who; mode?: Mode } = {},
) {
  return recordEntry(desk.as(who), demoRegion, decisionRegister, input, mode)
}

async function idOf(input: unknown): Promise<string> {
  const stored = await record(input)
  if (!stored.ok) throw new Error(JSON.stringify(stored.problem))
  return stored.value.id
}

async function entries(who: Who = 'reader') {
  const listed = await listEntries(desk.as(who), demoRegion, decisionRegister)
  return listed.ok ? listed.value.entries : []
}

test('an administrator records what was decided and what is planned; every member reads it in the order of the days', async () => {
  expect(await record(planned)).toMatchObject({ ok: true, value: { label: '1' } })
  expect(await record(decided)).toMatchObject({ ok: true, value: { label: '2' } })
  expect((await entries()).map(({ values }) => values)).toMatchObject([
    { number: 2, place: 'GM0406', body: 'municipal-council', outcome: 'carried', publication: 1 },
    {
      number: 1,
      place: 'region',
      plannedOn: '2027-02-18',
      decidedOn: null,
      outcome: null,
      publication: null,
    },
  ])
})

test('the same sheet twice changes nothing, and a row with a known number replaces that decision', async () => {
  const rows = [
    { number: 2, input: { ...decided, number: 101 } },
    { number: 3, input: { ...planned, number: 102 } },
  ]
  await importEntries(desk.as('coordinator'), demoRegion, decisionRegister, rows)
  const once = await entries()
  await importEntries(desk.as('coordinator'), demoRegion, decisionRegister, rows)
  expect(await entries()).toEqual(once)
  const taken = { ...planned, number: 102, decidedOn: '2026-11-20', outcome: 'verworpen' }
  await importEntries(desk.as('coordinator'), demoRegion, decisionRegister, [{ number: 2, input: taken }])
  const after = await entries()
  expect(after).toHaveLength(once.length)
  expect(after.find(({ values }) => values['number'] === 102)?.values).toMatchObject({ outcome: 'rejected' })
})

test('a decision can be changed, taken away and brought back', async () => {
  const id = await idOf(planned)
  const changed = { ...planned, subject: 'Eindevaluatie (voorbeeld)' }
  expect(await record(changed, { mode: { kind: 'change', id } })).toMatchObject({ value: { id } })
  await removeEntry(desk.as('administrator'), demoRegion, decisionRegister, id)
  expect((await entries()).some((other) => other.id === id)).toBe(false)
  await restoreEntry(desk.as('administrator'), demoRegion, decisionRegister, id)
  expect((await entries()).find((other) => other.id === id)?.values).toMatchObject({
    subject: 'Eindevaluatie (voorbeeld)',
  })
})

test('a number is given once', async () => {
  await record({ ...planned, number: 301 })
  expect(await record({ ...planned, number: 301 })).toMatchObject({
    problem: { fields: { number: { code: 'already-exists', detail: '301' } } },
  })
})

test('what does not exist or does not fit is told together', async () => {
  expect(await record({ ...decided, place: 'Atlantis', publication: 7, outcome: '' })).toMatchObject({
    problem: {
      fields: {
        place: { code: 'unknown-municipality', detail: 'Atlantis' },
        publication: { code: 'unknown-publication', detail: '7' },
        outcome: { code: 'day-without-outcome' },
      },
    },
  })
  expect(await record({ ...decided, place: 'Regionaal' })).toMatchObject({
    problem: { fields: { place: { code: 'body-of-municipality' } } },
  })
  expect(await record({})).toMatchObject({
    problem: {
      fields: { place: { code: 'required' }, body: {}, kind: {}, subject: {}, plannedOn: {} },
    },
  })
})

test('a version of another region is not one of this region', async () => {
  await desk.storage
    .asOwner()
    .write((sql) =>
      sql.query(
        `insert into publication (region_id, number, title, published_by, check_summary) values ('elders', 9, 'Voorbeeld', 'x', '{}')`,
      ),
    )
  expect(await record({ ...decided, publication: 9 })).toMatchObject({
    problem: { fields: { publication: { code: 'unknown-publication' } } },
  })
})

test('whatever our own rules accept, the database accepts too', async () => {
  const day = fc.constantFrom('', '2024-02-13', '2026-11-22', '2026-11-23', '2027-04-14')
  const draft = fc.record({
    place: fc.constantFrom('Huizen', 'Regionaal'),
    body: fc.constantFrom(...governingBodies.codes),
    kind: fc.constantFrom(...decisionKinds.codes),
    subject: fc.constant('Besluit (voorbeeld)'),
    plannedOn: day,
    decidedOn: day,
    outcome: fc.constantFrom('', ...decisionOutcomes.codes),
    amendment: fc.constantFrom('', 'Elk halfjaar een bericht (voorbeeld).'),
  })
  const seen = { stored: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(draft, async (input) => {
      const outcome = await record(input)
      if (!outcome.ok) expect(outcome.problem.kind).toBe('invalid')
      seen[outcome.ok ? 'stored' : 'refused'] += 1
    }),
    { numRuns: 150, seed: 14 },
  )
  expect(Math.min(seen.stored, seen.refused)).toBeGreaterThan(5)
})

test.each([
  ["update decision set outcome = 'carried', decided_on = null", 'decision_check'],
  ['update decision set planned_on = null, decided_on = null, outcome = null', 'decision_check1'],
  [
    "update decision set decided_on = '2024-01-01', outcome = 'carried-amended', amendment = ''",
    'decision_check2',
  ],
  ["update decision set body = 'municipal-executive', municipality = null", 'decision_check3'],
])('the database refuses by itself: %s', async (statement, constraint) => {
  await record(planned)
  await expect(desk.storage.asOwner().write((sql) => sql.query(statement))).rejects.toMatchObject({
    constraint,
  })
})

test('who has another role, or none, is refused by us and by the database', async () => {
  const id = await idOf(decided)
  for (const who of ['editorOfHuizen', 'partner', 'controller', 'panelSupporter', 'reader'] as const) {
    expect(await record(decided, { who }), who).toMatchObject({ problem: { kind: 'not-allowed' } })
    const direct = desk
      .as(who)
      .database.write((sql) =>
        sql.query("update decision set subject = 'x' where id = $1 returning id", [id]),
      )
    expect(await direct, who).toEqual([])
  }
  expect(await record(decided, { who: 'stranger' })).toMatchObject({ problem: { kind: 'not-found' } })
  expect(await record(decided, { who: 'visitor' })).toMatchObject({ problem: { kind: 'not-signed-in' } })
  await expect(
    desk.as('administrator').database.write((sql) => sql.query('delete from decision where id = $1', [id])),
  ).rejects.toThrow(/permission denied/)
  const strangers = desk.as('stranger').database.read((sql) => sql.query('select id from decision'))
  expect(await strangers).toEqual([])
})

test('what an administrator recorded and changed stands in the history of the decision', async () => {
  const id = await idOf(planned)
  await record({ ...planned, plannedOn: '1-3-2027' }, { mode: { kind: 'change', id } })
  const history = await desk
    .as('reader')
    .database.read((sql) =>
      sql.query("select deed, person_id as person, after from app.history_of($1, 'decisions', $2)", [
        demoRegion,
        id,
      ]),
    )
  expect(history).toMatchObject([
    { deed: 'add', person: 'administrator' },
    { deed: 'change', person: 'administrator', after: { planned_on: '2027-03-01' } },
  ])
})
