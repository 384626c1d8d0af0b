import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoDesk, demoDesk, demoRegion, type Who } from '../../testing/demo-desk.ts'
import { readHistory } from '../history/read-history.ts'
import { registers } from './all-registers.ts'
import { importEntries, tryEntries } from './import-entries.ts'
import { listEntries, recordEntry } from './work-on-register.ts'

let desk: DemoDesk
const register = registers.findings
const { storeRows: _, ...oneByOne } = register
beforeAll(async () => {
  desk = await demoDesk()
})
afterAll(() => desk.close())

const complete = {
  actionLine: '1',
  place: 'Huizen',
  title: 'Voorbeeld',
  aims: ['prevent'],
  approach: 'alone',
  state: 'exists',
  transformationClass: 'prevention',
}

const interview = {
  heldOn: '12-3-2026',
  withWhom: 'Consulent (voorbeeld)',
  party: 'gemeente',
  text: 'Wij wachten lang. Te lang. (voorbeeld)',
}
const taken = (number: string) => ({ interview: number, passage: 'Wij wachten lang.' })

const aboutFive = (passage: { interview: string; passage: string }) => ({
  number: '5' as const,
  place: 'Huizen' as const,
  organisation: '' as const,
  title: 'Een' as const,
  passage,
})

async function present(who: Who = 'reader') {
  const listed = await listEntries(desk.as(who), demoRegion, register)
  return listed.ok ? listed.value.entries : []
}

test('many rows at once come to the same as one row after the other, whatever numbers stand in them', async () => {
  const rowOf = fc.record({
    number: fc.constantFrom('', '', '1', '2', '3', '5'),
    place: fc.constantFrom('Huizen', 'Regionaal', 'Nergenshuizen'),
    organisation: fc.constantFrom('', 'OPVANGORGANISATIE (voorbeeld)', 'Niemand'),
    title: fc.constantFrom('Een', 'Twee', ''),
    passage: fc.oneof(
      fc.constant({}),
      fc.record({
        interview: fc.constantFrom('', '1', '2', '9'),
        passage: fc.constantFrom('', 'Wij wachten lang.', 'Wij  wachten\nlang.', 'Te lang.', 'wij wachten'),
      }),
    ),
  })
  for (const place of ['Regionaal', 'Huizen'])
    await recordEntry(
      desk.as('coordinator'),
      demoRegion,
      registers.interviews,
      { ...interview, place },
      { kind: 'new' },
    )
  await importEntries(desk.as('coordinator'), demoRegion, register, [
    { number: 2, input: { ...complete, number: '1', title: 'Van Huizen' } },
    { number: 3, input: { ...complete, number: '2', title: 'Van Hilversum', place: 'Hilversum' } },
    { number: 4, input: { ...complete, number: '3', ...taken('1') } },
    { number: 5, input: { ...complete, number: '5', ...taken('2') } },
  ])
  const words = () =>
    desk.storage.asOwner().read((sql) => sql.query('select id from interview_words order by id'))
  const before = await words()
  await fc.assert(
    fc.asyncProperty(
      fc.array(rowOf, { minLength: 1, maxLength: 8 }),
      fc.constantFrom<Who>('coordinator', 'editorOfHuizen'),
      async (said, who) => {
        const rows = said.map(({ passage, ...row }, at) => ({
          number: at + 2,
          input: { ...complete, ...row, ...passage },
        }))
        const [together, apart] = [
          await tryEntries(desk.as(who), demoRegion, register, rows),
          await tryEntries(desk.as(who), demoRegion, oneByOne, rows),
        ]
        const told = (tried: typeof together) =>
          tried.ok && {
            results: tried.value.results.map((result) =>
              'stored' in result ? [result.row, result.stored.label] : result,
            ),
            values: [...tried.value.entries.values()].map(({ values }) => values),
          }
        expect(told(together)).toEqual(told(apart))
      },
    ),
    {
      numRuns: 30,
      // Of one finding: taken away and sent again, and other words and then the first again.
      examples: [
        [[aboutFive({ interview: '', passage: '' }), aboutFive(taken('2'))], 'editorOfHuizen'],
        [[aboutFive({ interview: '2', passage: 'Te lang.' }), aboutFive(taken('2'))], 'coordinator'],
      ],
    },
  )
  expect(await words()).toEqual(before)
})

test('what is tried is told as it would stand, and leaves nothing behind, in the list nor in the log', async () => {
  const before = await present()
  const log = 'select count(*)::int as lines from audit_entry'
  const [lines] = await desk.storage.asOwner().read((sql) => sql.query(log))
  const tried = await tryEntries(desk.as('editorOfHuizen'), demoRegion, register, [
    { number: 2, input: { ...complete, yearlyCostCents: '12,50' } },
    { number: 3, input: { ...complete, place: 'Hilversum' } },
  ])
  expect(tried).toMatchObject({
    ok: true,
    value: {
      results: [
        { row: 2, stored: {} },
        { row: 3, problem: { fields: { place: { code: 'not-your-municipality' } } } },
      ],
    },
  })
  const [first] = tried.ok ? tried.value.results : []
  const entry = tried.ok && first && 'stored' in first && tried.value.entries.get(first.stored.id)
  expect(entry).toMatchObject({ values: { place: 'GM0406', yearlyCostCents: 1250 } })
  expect(await present()).toEqual(before)
  expect(await desk.storage.asOwner().read((sql) => sql.query(log))).toEqual([lines])
  expect(await tryEntries(desk.as('reader'), demoRegion, register, [])).toMatchObject({ ok: false })
})

test('what is tried row by row leaves nothing behind either, also what stood before a row that was refused', async () => {
  const before = await present()
  const tried = await tryEntries(desk.as('editorOfHuizen'), demoRegion, oneByOne, [
    { number: 2, input: complete },
    { number: 3, input: { ...complete, place: 'Hilversum' } },
  ])
  expect(tried.ok && tried.value.results.map((result) => 'stored' in result)).toEqual([true, false])
  expect(await present()).toEqual(before)
})

test('a row with a problem of its own is refused with it, in its place between the others', async () => {
  const rows = [
    { number: 2, input: { ...complete, title: 'Voor' } },
    {
      number: 3,
      input: { ...complete, title: '=A1' },
      problems: { title: { code: 'required' as const } },
    },
    { number: 4, input: { ...complete, title: 'Na' } },
  ]
  const outcome = await importEntries(desk.as('coordinator'), demoRegion, register, rows)
  expect(outcome.ok && outcome.value.map((result) => [result.row, 'stored' in result])).toEqual([
    [2, true],
    [3, false],
    [4, true],
  ])
  expect((await present()).map(({ values }) => values['title'])).not.toContain('=A1')
})

test('every row of a sheet stands in the log by itself, in the name of who brought it', async () => {
  const rows = Array.from({ length: 30 }, (_row, at) => ({
    number: at + 2,
    input: { ...complete, title: `Logboek ${at}` },
  }))
  const outcome = await importEntries(desk.as('editorOfHuizen'), demoRegion, register, rows)
  const ids = outcome.ok ? outcome.value.flatMap((row) => ('stored' in row ? [row.stored.id] : [])) : []
  expect(ids).toHaveLength(30)
  const [logged] = await desk.storage.asOwner().read((sql) =>
    sql.query(
      `select count(distinct object_id)::int as objects, count(*)::int as lines from audit_entry
          where subject = 'findings' and person_id = 'editorOfHuizen' and deed = 'add' and object_id = any($1)`,
      [ids],
    ),
  )
  expect(logged).toEqual({ objects: 30, lines: 30 })
  const history = await readHistory(desk.as('reader'), demoRegion, register, ids[0] ?? '')
  expect(history).toMatchObject({ ok: true, value: { versions: [{ values: { title: 'Logboek 0' } }] } })
})

test('the wall stands in the way of many rows too: the database refuses a row of Hilversum to an editor of Huizen', async () => {
  const { database, caller } = desk.as('editorOfHuizen')
  const asCoordinator = { ...desk.as('coordinator').caller, id: 'editorOfHuizen' } as typeof caller
  const before = await present()
  await expect(
    importEntries({ ...desk.as('editorOfHuizen'), database, caller: asCoordinator }, demoRegion, register, [
      { number: 2, input: complete },
      { number: 3, input: { ...complete, place: 'Hilversum' } },
    ]),
  ).rejects.toThrow(/row-level security/)
  expect(await present()).toEqual(before)
})
