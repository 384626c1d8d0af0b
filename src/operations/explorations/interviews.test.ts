import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoDesk, demoDesk, demoRegion, everyRole, type Who } from '../../testing/demo-desk.ts'
import { forgetAudit } from '../audit/forget-audit.ts'
import { readAuditLog } from '../audit/read-audit-log.ts'
import { verifyAudit } from '../audit/verify-audit.ts'
import { readHistory } from '../history/read-history.ts'
import { registers } from '../registers/all-registers.ts'
import { importEntries } from '../registers/import-entries.ts'
import { listEntries, readEntry, recordEntry, removeEntry } from '../registers/work-on-register.ts'

/* A secret word in every text, so that wherever it turns up is known at once. */
const text = 'Eerst dit (voorbeeld). Zij wachten VERTROUWD drie weken op geld.\n\nDaarna weten zij het niet.'
const passage = 'Zij wachten VERTROUWD drie weken op geld.'
const people: readonly Who[] = [...everyRole, 'stranger', 'visitor']

let desk: DemoDesk
let ids: { ofRegion: string; ofHuizen: string; finding: string }

beforeAll(async () => {
  desk = await demoDesk()
  ids = {
    ofRegion: await stored('coordinator', 'interviews', interview),
    ofHuizen: await stored('editorOfHuizen', 'interviews', { ...interview, place: 'Huizen' }),
    finding: await stored('coordinator', 'findings', { ...finding, interview: '1', passage }),
  }
})
afterAll(() => desk.close())

const interview = {
  heldOn: '12-3-2026',
  withWhom: 'Consulent GEHEIM (voorbeeld)',
  party: 'gemeente',
  place: 'Regionaal',
  text,
}
const finding = {
  actionLine: '1',
  place: 'Huizen',
  title: 'Uit een gesprek (voorbeeld)',
  aims: 'voorkomen',
  approach: 'zelfstandig',
  state: 'ontbreekt',
  transformationClass: 'preventie',
  openness: 'openbaar',
}

type Kept = 'interviews' | 'findings'

function store(who: Who, noun: Kept, input: Record<string, unknown>, id?: string) {
  const mode = id === undefined ? ({ kind: 'new' } as const) : ({ kind: 'change', id } as const)
  return recordEntry(desk.as(who), demoRegion, registers[noun], input, mode)
}

async function stored(who: Who, noun: Kept, input: Record<string, unknown>, id?: string): Promise<string> {
  const outcome = await store(who, noun, input, id)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value.id
}

async function passageSeenBy(who: Who, id = ids.finding) {
  const read = await readEntry(desk.as(who), demoRegion, registers.findings, id)
  return read.ok ? [read.value.entry.values['interview'], read.value.entry.values['passage']] : undefined
}

test('of an interview everybody sees what the table of rights says, and nothing of the rest by any way', async () => {
  const sees: Record<string, unknown> = {}
  for (const who of people) {
    const needs = desk.as(who)
    const ask = (statement: string, values: readonly unknown[] = []) =>
      needs.database.read((sql) => sql.query<Record<string, unknown>>(statement, values))
    const own = await ask('select number from interview order by number')
    const told = [
      own,
      await ask('select * from interview_words'),
      await ask('select * from finding_passage'),
      await ask(`select * from app.history_of($1, 'interviews', $2)`, [demoRegion, ids.ofRegion]),
      await ask(`select * from app.history_of($1, 'findings', $2) where table_name = 'finding_passage'`, [
        demoRegion,
        ids.finding,
      ]),
    ]
    const lists = [
      await listEntries(needs, demoRegion, registers.interviews),
      await listEntries(needs, demoRegion, registers.findings),
      await readEntry(needs, demoRegion, registers.findings, ids.finding),
      await readHistory(needs, demoRegion, registers.findings, ids.finding),
      await readHistory(needs, demoRegion, registers.interviews, ids.ofRegion),
    ]
    sees[who] = [
      own.map(({ number }) => number).join(),
      told.slice(1).map((rows) => rows.length),
      /VERTROUWD|GEHEIM/.test(JSON.stringify([told[2], told[3], told[4], lists[1], lists[2], lists[3]])),
      /VERTROUWD|GEHEIM/.test(JSON.stringify(lists[4])),
    ]
  }
  const none = ['', [0, 0, 0, 0], false, false]
  expect(sees).toEqual({
    coordinator: ['1,2', [3, 1, 1, 1], true, true],
    panelSupporter: ['1,2', [3, 1, 1, 1], true, true],
    editorOfHuizen: ['2', [1, 0, 0, 0], false, false],
    partner: none,
    controller: none,
    administrator: none,
    reader: none,
    stranger: none,
    visitor: none,
  })
})

test('no role of the database that is not a member’s reaches an interview: not a publisher, not a guest', async () => {
  const invited = await desk
    .as('coordinator')
    .database.write((sql) =>
      sql.query<{ id: string }>(
        `insert into invitation (region_id, noun, note, expires_at) values ($1, 'findings', 'Gast', now() + interval '1 day') returning id`,
        [demoRegion],
      ),
    )
  for (const table of ['interview', 'interview_words', 'finding_passage']) {
    const all = `select 1 from ${table}`
    await expect(desk.storage.asPublisher().read((sql) => sql.query(all))).rejects.toThrow(
      /permission denied/,
    )
    expect(await desk.storage.asGuest(invited[0]?.id ?? '').read((sql) => sql.query(all))).toEqual([])
  }
})

test('the log tells that an interview was written and read, and never a word of it', async () => {
  await readEntry(desk.as('panelSupporter'), demoRegion, registers.interviews, ids.ofRegion)
  await passageSeenBy('panelSupporter')
  const filter = {
    person: null,
    subject: 'interviews',
    deed: null,
    chain: null,
    from: null,
    to: null,
    words: '',
  } as const
  const log = await readAuditLog(desk.as('administrator'), demoRegion, filter, { page: 1, perPage: 200 })
  const entries = log.ok ? log.value.entries : []
  expect(JSON.stringify(entries)).not.toMatch(/VERTROUWD|GEHEIM/)
  expect(entries.filter(({ deed }) => deed === 'add')).toHaveLength(2)
  const readings = entries.filter(({ chain, personId }) => chain === 'read' && personId === 'panelSupporter')
  expect(readings.map(({ object }) => object)).toContain(ids.ofRegion)
  const whole = await desk.storage
    .asOwner()
    .read((sql) => sql.query(`select 1 from audit_entry e where e::text ~ 'VERTROUWD|GEHEIM'`))
  expect(whole).toEqual([])
})

test('a passage stays as it was when its interview changes, and history tells what was said when', async () => {
  const id = await stored('coordinator', 'interviews', interview)
  const number = 3
  const mine = await stored('coordinator', 'findings', { ...finding, interview: number, passage })
  await stored('coordinator', 'interviews', { ...interview, text: 'Heel anders (voorbeeld).' }, id)
  expect(await passageSeenBy('coordinator', mine)).toEqual([number, passage])
  const again = { ...finding, title: 'Nieuwe titel (voorbeeld)', interview: number, passage }
  await stored('coordinator', 'findings', again, mine)
  await removeEntry(desk.as('coordinator'), demoRegion, registers.interviews, id)
  await stored('coordinator', 'findings', { ...again, title: 'Nog een' }, mine)
  expect(await passageSeenBy('coordinator', mine)).toEqual([number, passage])
  expect(await store('coordinator', 'findings', { ...again, passage: 'Heel anders' }, mine)).toMatchObject({
    problem: { fields: { interview: { code: 'unknown-interview' } } },
  })
  await stored('coordinator', 'findings', { ...finding, interview: '', passage: '' }, mine)
  expect(await passageSeenBy('coordinator', mine)).toEqual([null, ''])

  const told = await readHistory(desk.as('panelSupporter'), demoRegion, registers.interviews, id)
  expect(told.ok && told.value.versions.map(({ values }) => values['text'])).toEqual([
    text,
    'Heel anders (voorbeeld).',
    'Heel anders (voorbeeld).',
  ])
  const seen = await readHistory(desk.as('coordinator'), demoRegion, registers.findings, mine)
  expect(seen.ok && seen.value.versions.map(({ values }) => values['passage'])).toEqual([
    passage,
    passage,
    passage,
    '',
  ])
})

test('who may not read the interview writes the finding and leaves its passage where it is', async () => {
  await stored(
    'editorOfHuizen',
    'findings',
    { ...finding, title: 'Door Huizen', interview: '', passage: '' },
    ids.finding,
  )
  expect(await passageSeenBy('editorOfHuizen')).toEqual([null, ''])
  expect(await passageSeenBy('coordinator')).toEqual([1, passage])
  const theirs = { ...finding, title: 'Met een eigen passage', interview: '2', passage }
  expect(await store('editorOfHuizen', 'findings', theirs, ids.finding)).toMatchObject({
    problem: { fields: { interview: { code: 'passage-not-yours' } } },
  })
  expect(await passageSeenBy('coordinator')).toEqual([1, passage])
  const row = { ...finding, number: '1', title: 'Uit een oud bestand' }
  const imported = await importEntries(desk.as('coordinator'), demoRegion, registers.findings, [
    { number: 2, input: row },
  ])
  expect(imported).toMatchObject({ ok: true, value: [{ stored: { label: '1' } }] })
  expect(await passageSeenBy('coordinator')).toEqual([1, passage])
})

test('a sheet with an interview that is not there, or with other words, is refused beside the cell', async () => {
  const rows = [
    { interview: '1', passage: 'zij wachten vertrouwd' },
    { interview: '99', passage },
    { interview: '1', passage: '' },
    { interview: '', passage },
    { interview: '2', passage: 'Zij  wachten VERTROUWD\ndrie weken op geld.' },
  ].map((more, at) => ({ number: at + 2, input: { ...finding, ...more } }))
  const imported = await importEntries(desk.as('editorOfHuizen'), demoRegion, registers.findings, rows)
  const problems = imported.ok
    ? imported.value.map((row) =>
        'problem' in row && row.problem.kind === 'invalid' ? row.problem.fields : 'stored',
      )
    : []
  expect(problems).toEqual([
    { interview: { code: 'unknown-interview', detail: '1' } },
    { interview: { code: 'unknown-interview', detail: '99' } },
    { passage: { code: 'required' } },
    { interview: { code: 'required' } },
    'stored',
  ])
  const whole = await importEntries(desk.as('coordinator'), demoRegion, registers.findings, rows.slice(0, 1))
  expect(whole).toMatchObject({
    value: [{ problem: { fields: { passage: { code: 'passage-not-in-interview', detail: '1' } } } }],
  })
})

test('rows of a sheet with passages are stored together, and one whose passage is another’s leaves nothing of itself', async () => {
  const owner = desk.storage.asOwner()
  const kept = () => owner.read((sql) => sql.query(`select 1 from interview_words where body like 'Zij%'`))
  const before = (await kept()).length
  const was = await readEntry(desk.as('coordinator'), demoRegion, registers.findings, ids.finding)
  const own = { ...finding, interview: '2', passage }
  const rows = [
    { ...own, title: 'Een (voorbeeld)' },
    { ...own, number: '1', title: 'Gekaapt (voorbeeld)' },
    { ...own, title: 'Twee (voorbeeld)', passage: 'Daarna weten zij alles.' },
    { ...own, title: 'Drie (voorbeeld)', passage: 'Daarna weten zij het niet.' },
    { ...own, number: '1', interview: '', passage: '', title: 'Door Huizen' },
  ].map((input, at) => ({ number: at + 2, input }))
  const imported = await importEntries(desk.as('editorOfHuizen'), demoRegion, registers.findings, rows)
  expect(imported).toMatchObject({
    ok: true,
    value: [
      { row: 2, stored: {} },
      { row: 3, problem: { fields: { interview: { code: 'passage-not-yours' } } } },
      { row: 4, problem: { fields: { passage: { code: 'passage-not-in-interview', detail: '2' } } } },
      { row: 5, stored: {} },
      { row: 6, stored: { label: '1' } },
    ],
  })
  const [first, , , third] = imported.ok ? imported.value : []
  for (const [result, words] of [
    [first, passage],
    [third, 'Daarna weten zij het niet.'],
  ] as const)
    expect(await passageSeenBy('coordinator', result && 'stored' in result ? result.stored.id : '')).toEqual([
      2,
      words,
    ])
  expect((await kept()).length).toBe(before + 1)
  const is = await readEntry(desk.as('coordinator'), demoRegion, registers.findings, ids.finding)
  expect(is.ok && is.value.entry.values).toEqual(
    was.ok && { ...was.value.entry.values, title: 'Door Huizen' },
  )
})

test('an interview is of the past, has its number once, and is written where one may', async () => {
  const problem = (outcome: Awaited<ReturnType<typeof store>>) =>
    outcome.ok ? {} : 'fields' in outcome.problem ? outcome.problem.fields : outcome.problem
  const own = { ...interview, place: 'Huizen' }
  expect(
    problem(
      await store('coordinator', 'interviews', { ...interview, heldOn: '23-11-2026', party: 'niemand' }),
    ),
  ).toEqual({
    heldOn: { code: 'not-held-yet' },
    party: { code: 'not-a-choice', detail: 'niemand' },
  })
  expect(problem(await store('editorOfHuizen', 'interviews', { ...own, number: '1' }))).toEqual({
    number: { code: 'already-exists', detail: '1' },
  })
  expect(problem(await store('editorOfHuizen', 'interviews', interview))).toMatchObject({
    place: { code: 'not-your-municipality' },
  })
  expect(problem(await store('reader', 'interviews', own))).toEqual({ kind: 'not-allowed' })
  expect(await store('editorOfHuizen', 'interviews', own)).toMatchObject({ ok: true, value: { label: '4' } })
})

test('words that nothing refers to are forgotten together with the log that told of them', async () => {
  const owner = desk.storage.asOwner()
  const kept = () =>
    owner.read((sql) => sql.query<{ body: string }>('select body from interview_words order by body'))
  const before = await kept()
  const far = (months: number) => ({ writesMonths: months, readingsMonths: months })
  await forgetAudit(owner, new Date(), far(12))
  expect(await kept()).toEqual(before)
  await owner.write((sql) =>
    sql.query(
      `insert into app.remembered values ('audit clock', $1) on conflict (name) do update set value = excluded.value`,
      [new Date(Date.now() + 400 * 86_400_000).toISOString()],
    ),
  )
  await forgetAudit(owner, new Date(Date.now() + 400 * 86_400_000), far(12))
  expect((await kept()).length).toBeLessThan(before.length)
  expect(await passageSeenBy('coordinator')).toEqual([1, passage])
  expect((await verifyAudit(owner)).every(({ broken }) => broken === null)).toBe(true)
})
