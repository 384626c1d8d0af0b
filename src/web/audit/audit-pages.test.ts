import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCsv } from '../../documents/csv-read.ts'
import { readWorkbook } from '../../documents/workbook-read.ts'
import type { Noun } from '../../domain/registers/noun.ts'
import { readIndicator } from '../../operations/indicators/read-indicator.ts'
import { registers } from '../../operations/registers/all-registers.ts'
import { listEntries, recordEntry, removeEntry } from '../../operations/registers/work-on-register.ts'
import { loggedColumn } from '../../presentation/audit/logged-columns.ts'
import { type DemoDesk, demoDesk, demoRegion, today, type Who } from '../../testing/demo-desk.ts'
import { visitApp } from '../../testing/visit-app.ts'
import { auditPages } from './audit-pages.tsx'

const log = `/nl/regios/${demoRegion}/logboek`

let desk: DemoDesk
let goal: string

beforeAll(async () => {
  desk = await demoDesk()
  goal = await write('coordinator', 'goals', { code: '1.1', title: 'Eerste titel (voorbeeld)' })
  await write('coordinator', 'goals', { code: '1.1', title: 'Tweede titel (voorbeeld)' }, goal)
  await write('coordinator', 'contributions', {
    receivedOn: '2024-01-10',
    actionLine: '1',
    fromWhom: 'Panellid (voorbeeld)',
    body: 'Woorden van een panellid (voorbeeld).',
    involvement: 'made',
  })
  const finding = await write('editorOfHuizen', 'findings', {
    actionLine: '1',
    place: 'Huizen',
    title: '=Bevinding (voorbeeld)',
    aims: ['prevent'],
    approach: 'alone',
    state: 'exists',
    transformationClass: 'prevention',
    yearlyCostCents: '1.234,50',
  })
  await removeEntry(desk.as('editorOfHuizen'), demoRegion, registers.findings, finding)
  await listEntries(desk.as('reader'), demoRegion, registers.contributions)
})
afterAll(() => desk.close())

async function write(who: Who, noun: Noun, input: Record<string, unknown>, id?: string): Promise<string> {
  const mode = id === undefined ? ({ kind: 'new' } as const) : ({ kind: 'change', id } as const)
  const stored = await recordEntry(desk.as(who), demoRegion, registers[noun], input, mode)
  if (!stored.ok) throw new Error(JSON.stringify(stored.problem))
  return stored.value.id
}

function ask(who: Who, address: string): Promise<Response> {
  const needs = { ...desk.as(who), today: today }
  return Promise.resolve(visitApp(needs, auditPages()).request(address))
}

/** The table of the log as text, a line for each entry. */
async function rowsOf(address: string, who: Who = 'coordinator'): Promise<string[]> {
  const html = await (await ask(who, address)).text()
  return [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].slice(1).map(([, row = '']) =>
    row
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
}

test('the log tells who did what, in which role and through what, newest first, in words people know', async () => {
  const rows = await rowsOf(`${log}?soort=wijzigingen`)
  expect(rows[0]).toMatch(/editorOfHuizen Gemeentelijk bewerker.*Weggehaald: bevindingen 1\. =Bevinding/)
  expect(rows[1]).toMatch(/Toegevoegd: bevindingen.*Jaarlijkse kosten € 1\.234,50/)
  const changed = rows.find((row) => row.includes('Gewijzigd: doelen'))
  expect(changed).toMatch(/Titel weg: Eerste nieuw: Tweede titel \(voorbeeld\)/)
  expect(rows.join(' ')).not.toMatch(/transformation|prevention|[0-9a-f]{8}-[0-9a-f]{4}/)
})

test('an entry leads to the history of what it is about, also when that was taken away', async () => {
  const html = await (await ask('coordinator', log)).text()
  expect(html).toContain(`/doelen/${goal}/geschiedenis`)
  expect(html).toMatch(/\/bevindingen\/[0-9a-f-]{36}\/geschiedenis/)
})

test('figures that were read by their indicator lead to the indicator', async () => {
  const indicator = await write('coordinator', 'indicators', {
    code: 'V01',
    name: 'Een (voorbeeld)',
    unit: 'mensen',
    wanted: 'lower',
    actionLine: '1',
    transformationClass: 'shelter',
    countsPeople: 'ja',
    aggregation: 'none',
    rhythm: 'year',
  })
  const value = { indicator: 'V01', place: 'Huizen', period: '2023', value: '3', status: 'final' }
  await write('coordinator', 'observations', value)
  expect((await readIndicator(desk.as('controller'), demoRegion, 'V01')).ok).toBe(true)
  const html = await (await ask('coordinator', `${log}?soort=inzage&onderwerp=waarnemingen`)).text()
  expect(html).toContain(`/indicatoren/${indicator}/geschiedenis`)
  expect(html).not.toContain(`/waarnemingen/${indicator}`)
})

test('a filter finds by person, subject, deed, kind, day and words, and can be passed on as an address', async () => {
  const only = async (query: string) => (await rowsOf(`${log}?${query}`)).length
  expect(await only('persoon=editorOfHuizen')).toBe(2)
  expect(await only('persoon=beheerder')).toBeGreaterThan(5)
  expect(await only('onderwerp=doelen')).toBe(2)
  expect(await only('daad=gewijzigd')).toBe(1)
  expect(await only('woorden=Tweede')).toBe(1)
  expect(await only('woorden=100%25')).toBe(0)
  expect(await only('soort=inzage&persoon=reader')).toBe(1)
  const dutchDay = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam' }).format(new Date())
  expect(await only(`van=${dutchDay}&tot=${dutchDay}&onderwerp=doelen`)).toBe(2)
  expect(await only('tot=1-1-2020')).toBe(0)
  expect(await (await ask('coordinator', `${log}?onderwerp=doelen`)).text()).toMatch(
    /<option value="doelen" selected/,
  )
})

test('a filter that makes no sense says so beside its field, keeps what was typed and shows nothing', async () => {
  const response = await ask('coordinator', `${log}?van=gisteren&onderwerp=doelen`)
  expect(response.status).toBe(422)
  const html = await response.text()
  expect(html).toContain('id="van-fout"')
  expect(html).toContain('value="gisteren"')
  expect(html).toMatch(/<option value="doelen" selected/)
  expect(html).not.toContain('<tbody')
})

test('reading contributions in the log is itself written down', async () => {
  const before = await rowsOf(`${log}?soort=inzage&persoon=administrator`, 'administrator')
  await rowsOf(`${log}?onderwerp=inbreng`, 'administrator')
  const after = await rowsOf(`${log}?soort=inzage&persoon=administrator`, 'administrator')
  expect(after.length).toBe(before.length + 1)
  expect(after[0]).toMatch(/Ingezien: inbreng de hele lijst 1 rij/)
})

test('what was found leaves as Excel and as CSV, a row for each field, without formulas', async () => {
  const csv = await ask('coordinator', `${log}/export.csv?persoon=editorOfHuizen`)
  expect(csv.headers.get('content-disposition')).toBe(`attachment; filename="logboek-${demoRegion}.csv"`)
  const bytes = new Uint8Array(await csv.arrayBuffer())
  expect(new TextDecoder().decode(bytes)).not.toMatch(/(^|;)"?=Bevinding/m)
  const read = await readCsv(bytes)
  if (!read.ok) throw new Error(read.problem)
  const cells = read.sheets[0]?.rows.map((row) => row.cells.join('|')) ?? []
  expect(cells.filter((row) => row.includes('|Titel|'))).toEqual([
    expect.stringMatching(
      /^\d+\|Wijzigingen\|.*Toegevoegd\|Bevindingen\|1\. =Bevinding \(voorbeeld\)\|Titel\|\|=Bevinding/,
    ),
  ])
  const excel = await ask('coordinator', `${log}/export.xlsx?persoon=editorOfHuizen`)
  const workbook = await readWorkbook(new Uint8Array(await excel.arrayBuffer()))
  expect(workbook).toMatchObject({ ok: true })
})

test('whether the log is sound is computed while one waits', async () => {
  const html = await (await ask('administrator', `${log}/controle`)).text()
  expect(html).toContain('Klopt')
  expect(html).not.toContain('role="alert"')
  await desk.storage.asOwner().write(async (sql) => {
    await sql.query('alter table audit_entry disable trigger user')
    await sql.query(
      `update audit_entry set after = '{"title": "anders"}' where region_id = $1 and chain = 'write' and number = 1`,
      [demoRegion],
    )
  })
  const broken = await (await ask('administrator', `${log}/controle`)).text()
  expect(broken).toContain('Regel 1 is gewijzigd nadat hij was opgeschreven')
  expect(broken).toContain('role="alert"')
})

test.each<[Who, number]>([
  ['visitor', 401],
  ['stranger', 404],
  ['reader', 403],
  ['editorOfHuizen', 403],
  ['administrator', 200],
  ['coordinator', 200],
])('%s asks for the log and hears %i', async (who, status) => {
  for (const address of [log, `${log}/export.csv`, `${log}/export.xlsx`, `${log}/controle`])
    expect((await ask(who, address)).status, address).toBe(status)
})

test('every column that the log writes down has a name in both languages', async () => {
  const columns = await desk.storage.asOwner().read((sql) =>
    sql.query<{ table: string; column: string; subject: string }>(
      `select distinct event_object_table as table, column_name as column,
              (regexp_match(action_statement, 'audit\\(''([^'']+)'''))[1] as subject
         from information_schema.triggers
         join information_schema.columns on table_schema = event_object_schema and table_name = event_object_table
        where trigger_name like 'audited%'`,
    ),
  )
  expect(columns.length).toBeGreaterThan(100)
  const unnamed = columns.filter(({ table, column, subject }) => {
    const entry = { table, subject: subject as Noun }
    if (known.has(column) || unshown.has(`${table}.${column}`)) return false
    return (['nl', 'en'] as const).some((language) => {
      const shown = loggedColumn(entry, column, { language, lists: registers })
      return shown === undefined || shown.label === column
    })
  })
  expect(unnamed).toEqual([])
})

/** What is left out on purpose: keys, what is derived, and what the entry itself says better. */
const unshown = new Set(['goal.action_line', 'round_questions.round_id', 'finding_passage.finding_id'])
const known = new Set([
  ...['region_id', 'id', 'removed_at', 'set_aside_at', 'changed_at', 'recorded_at', 'recorded_by'],
  ...[
    'answered_at',
    'answered_by',
    'guest_holds',
    'invitation_id',
    'check_summary',
    'since',
    'noun',
    'form_key',
    'questions',
    'words_id',
    'link_id',
    'reader_digest',
  ],
  ...['action_id', 'goal_id', 'municipality'],
])
