import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ribbonPicture } from '../../documents/paper/ribbon-picture.ts'
import { tarOf } from '../../documents/tar-write.ts'
import { readPackage } from '../../read-package.ts'
import { type DemoDesk, demoDesk, demoRegion } from '../../testing/demo-desk.ts'
import { handOverRegion } from './hand-over-region.ts'
import { type ImportedRegion, importRegion } from './import-region.ts'
import { runTogether } from './loosen-region-tables.ts'
import type { PackageManifest } from './package-manifest.ts'

type Files = Map<string, string>

let desk: DemoDesk
let files: Files

const options = {
  thuisplan: '0.0.0',
  readme: () => 'voorbeeld',
  writeSheet: () => new TextEncoder().encode('Titel'),
}

beforeAll(async () => {
  desk = await demoDesk()
  await fill()
  files = await handedOver()
})
afterAll(() => desk.close())

async function handedOver(): Promise<Files> {
  const outcome = await handOverRegion(desk.storage.asOwner(), demoRegion, options, async (members) => {
    const all: Files = new Map()
    for await (const { name, body } of members) {
      const chunks: Uint8Array[] = []
      for await (const chunk of body) chunks.push(chunk)
      all.set(name, Buffer.concat(chunks).toString('latin1'))
    }
    return all
  })
  if (!outcome.ok) throw new Error(outcome.problem.kind)
  return outcome.value.delivered
}

/** Takes the region away, the way only a test may, so that the package can come in again. */
async function removeRegion(): Promise<void> {
  await desk.storage.asOwner().write(async (sql) => {
    const tables = await sql.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.columns
        join information_schema.tables using (table_schema, table_name)
       where column_name = 'region_id' and table_schema in ('public', 'app') and table_type = 'BASE TABLE' order by 1`,
    )
    const references = await sql.query<{ loosen: string; tighten: string }>(
      `select format('alter table %s alter constraint %I deferrable initially deferred', conrelid::regclass, conname) as loosen,
              format('alter table %s alter constraint %I not deferrable', conrelid::regclass, conname) as tighten
         from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and not condeferrable`,
    )
    const names = tables.map(({ name }) => name)
    await runTogether(sql, [
      ...references.map(({ loosen }) => loosen),
      ...[...names, 'region'].map((name) => `alter table ${name} disable trigger user`),
      ...names.map((name) => `delete from ${name} where region_id = '${demoRegion}'`),
      `delete from region where id = '${demoRegion}'`,
      'set constraints all immediate',
      ...references.map(({ tighten }) => tighten),
      ...[...names, 'region'].map((name) => `alter table ${name} enable trigger user`),
    ])
  })
}

function bringIn(changed: Files): Promise<ImportedRegion> {
  const members = [...changed].map(([name, text]) => ({
    name,
    size: text.length,
    body: [Buffer.from(text, 'latin1')],
  }))
  let next = 0
  return importRegion(desk.storage.asOwner(), () => readPackage(tarOf(members)), {
    newId: () => `new-${next++}`,
  })
}

/** The package with one file changed, and the manifest made to fit: what somebody would do who knows the format. */
function forged(name: string, change: (text: string) => string, alter = (_: PackageManifest) => {}): Files {
  const changed = new Map(files)
  const text = change(changed.get(name) ?? '')
  if (name !== '') changed.set(name, text)
  const manifest = JSON.parse(
    Buffer.from(changed.get('manifest.json') ?? '', 'latin1').toString(),
  ) as PackageManifest
  const member = manifest.members.find((one) => one.name === name)
  if (member) {
    member.bytes = text.length
    member.sha256 = createHash('sha256').update(Buffer.from(text, 'latin1')).digest('hex')
  }
  alter(manifest)
  changed.set('manifest.json', Buffer.from(JSON.stringify(manifest)).toString('latin1'))
  return changed
}

const refusals: [string, () => Files, object][] = [
  [
    'a file was changed',
    () => new Map(files).set('data/goal.jsonl', 'x'),
    { code: 'damaged', member: 'data/goal.jsonl' },
  ],
  ['a file is missing', () => without('data/goal.jsonl'), { code: 'damaged', member: 'data/goal.jsonl' }],
  ['the last file is missing', () => without([...files.keys()].at(-1) ?? ''), { code: 'damaged' }],
  ['there is a file too many', () => new Map(files).set('z.txt', 'x'), { code: 'damaged', member: 'z.txt' }],
  [
    'a name climbs out',
    () => new Map(files).set('../z.txt', 'x'),
    { code: 'strange-name', member: '../z.txt' },
  ],
  [
    'a name begins at the root',
    () => new Map(files).set('/etc/z', 'x'),
    { code: 'strange-name', member: '/etc/z' },
  ],
  ['there is no manifest', () => without('manifest.json'), { code: 'not-a-package' }],
  [
    'a later format',
    () => forged('', same, (m) => Object.assign(m, { version: 2 })),
    { code: 'newer-format' },
  ],
  [
    'a later schema',
    () => forged('', same, (m) => Object.assign(m, { schema: '9999-x.sql' })),
    { code: 'newer-schema' },
  ],
  [
    'a table we do not know',
    () =>
      forged('', same, (m) =>
        m.tables.push({ table: 'auth.account', columns: [], member: 'data/goal.jsonl' }),
      ),
    { code: 'unknown-table', table: 'auth.account' },
  ],
  [
    'a column we do not know',
    () => forged('', same, (m) => m.tables.find(({ table }) => table === 'goal')?.columns.push('dream')),
    { code: 'unknown-column', table: 'goal', column: 'dream' },
  ],
  [
    'a cell the manifest does not name',
    () => forged('data/goal.jsonl', (text) => text.replace('{', '{"dream":1,')),
    { code: 'unknown-column', table: 'goal', column: 'dream' },
  ],
  [
    'a row of another region',
    () => forged('data/goal.jsonl', (text) => text.replace(`"${demoRegion}"`, '"elders"')),
    { code: 'row-refused', table: 'goal', detail: 'region_id: "elders"' },
  ],
  [
    'a row that breaks a rule of the table',
    () => forged('data/goal.jsonl', (text) => text.replace('"code":"1.1"', '"code":"doel een"')),
    { code: 'row-refused', table: 'goal' },
  ],
  [
    'a row that refers to nothing',
    () => forged('data/goal.jsonl', () => ''),
    { code: 'row-refused', table: 'action' },
  ],
  [
    'a municipality that is not here',
    () =>
      forged('', same, (m) =>
        m.reference.find(({ table }) => table === 'municipality')?.names.push('GM9999'),
      ),
    { code: 'missing-reference', table: 'municipality', names: ['GM9999'] },
  ],
  [
    'a page of a publication that was rewritten',
    () => forged('publications/1/nl.html', () => 'iets anders'),
    { code: 'damaged', member: 'publications/1/nl' },
  ],
  [
    'somebody without an address',
    () => forged('people.jsonl', () => '{"id":"x","name":"X"}\n'),
    { code: 'person-refused', line: 1 },
  ],
]

test.each(refusals)('refused, and nothing stored: %s', async (_, changed, problem) => {
  await removeRegion()
  expect(await bringIn(changed())).toMatchObject({ ok: false, problem })
  expect(
    await desk.storage.asOwner().read((sql) => sql.query('select from region where id = $1', [demoRegion])),
  ).toEqual([])
  expect((await bringIn(files)).ok).toBe(true)
  expect(await handedOver()).toEqual(files)
})

test('what is wrong in one region cannot reach another, and the walls stand after an import', async () => {
  await removeRegion()
  await bringIn(files)
  const change = (statement: string) => desk.storage.asOwner().write((sql) => sql.query(statement))
  await expect(change(`update publication set title = 'x'`)).rejects.toThrow(/immutable/)
  await expect(change(`update audit_entry set person_id = 'x'`)).rejects.toThrow(/only added to/)
  await expect(change(`delete from goal`)).rejects.toThrow(/foreign key/)
  const [open] = await desk.storage.asOwner().read((sql) =>
    sql.query<{ deferrable: number; off: number }>(
      `select (select count(*) from pg_constraint where contype = 'f' and condeferrable
                  and conrelid in ('goal'::regclass, 'action'::regclass)) as deferrable,
              (select count(*) from pg_trigger where tgenabled = 'D') as off`,
    ),
  )
  expect(open).toEqual({ deferrable: 0, off: 0 })
})

test('a new table of a region goes along by itself; one with a secret does not, until somebody decides about it', async () => {
  const owner = desk.storage.asOwner()
  await owner.write(async (sql) => {
    await sql.query('create table wish (region_id text references region (id), wish text, wished_by text)')
    await sql.query(
      `insert into wish values ($1, 'Een wens (voorbeeld)', 'reader'), ('elders', 'Van elders', 'x')`,
      [demoRegion],
    )
  })
  const more = await handedOver()
  expect(more.get('data/wish.jsonl')).toBe(
    `{"region_id":"${demoRegion}","wish":"Een wens (voorbeeld)","wished_by":"reader"}\n`,
  )
  await removeRegion()
  expect((await bringIn(more)).ok).toBe(true)
  expect(await handedOver()).toEqual(more)
  await owner.write((sql) => sql.query('alter table wish add column entry_token text'))
  await expect(handedOver()).rejects.toThrow('public.wish.entry_token looks like a secret')
  await owner.write((sql) => sql.query('drop table wish'))
})

test('of people a package holds who they are and what they may, and nothing they sign in with', () => {
  const people = Buffer.from(files.get('people.jsonl') ?? '', 'latin1')
    .toString()
    .trim()
    .split('\n')
  expect(people.map((line) => Object.keys(JSON.parse(line)))).toEqual(
    people.map(() => ['id', 'name', 'email', 'roles']),
  )
  expect(people).toContain(
    '{"id":"coordinator","name":"coordinator","email":"coordinator@voorbeeld.nl","roles":["coordinator"]}',
  )
  const everything = [...files.values()].join('')
  expect(everything).not.toContain('stranger')
  expect(everything).not.toMatch(/password|auth\./)
})

test('who has an account here under the same address is that person; the log keeps the number it was written with', async () => {
  await removeRegion()
  await desk.storage
    .asOwner()
    .write((sql) => sql.query(`update auth."user" set email = 'weg@voorbeeld.nl' where id = 'coordinator'`))
  await desk.storage
    .asOwner()
    .write((sql) =>
      sql.query(
        `insert into auth."user" (id, name, email) values ('other', 'Dezelfde', 'Coordinator@voorbeeld.nl')`,
      ),
    )
  const taken = await bringIn(files)
  expect(taken).toMatchObject({ ok: true, people: { renamed: { coordinator: 'other' } } })
  const memberships = await desk.storage
    .asOwner()
    .read((sql) =>
      sql.query(`select person_id from membership where region_id = $1 and role = 'coordinator'`, [
        demoRegion,
      ]),
    )
  expect(memberships).toEqual([{ person_id: 'other' }])
  await removeRegion()
  await desk.storage.asOwner().write(async (sql) => {
    await sql.query(`delete from auth."user" where id = 'other'`)
    await sql.query(`update auth."user" set email = 'coordinator@voorbeeld.nl' where id = 'coordinator'`)
  })
  expect((await bringIn(files)).ok).toBe(true)
})

test('any text survives: odd characters, odd numbers, odd days', async () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .map((made) => made.replaceAll('\u0000', '').replace(/[\ud800-\udfff](?![\udc00-\udfff])/g, '') || 'x')
  const odd = fc.constantFrom(
    '"',
    '\\',
    '\\n',
    '\n',
    '\r\n',
    '\t',
    '\u2028',
    '👩‍👩‍👧',
    'שלום',
    '{}',
    '\u007f',
    "'; --",
    '\\u0041',
  )
  const row = fc.record({
    title: fc.oneof(text, odd),
    description: fc.array(fc.oneof(text, odd), { maxLength: 5 }).map((parts) => parts.join('')),
    partners: fc.array(fc.option(fc.oneof(text, odd)), { maxLength: 3 }),
    cents: fc.option(fc.maxSafeNat()),
    at: fc.date({ min: new Date('0100-01-01'), max: new Date('9000-01-01'), noInvalidDate: true }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
      await desk.storage.asOwner().write(async (sql) => {
        await sql.query('delete from action_finding')
        await sql.query('delete from finding where region_id = $1', [demoRegion])
        for (const [number, { title, description, partners, cents, at }] of rows.entries())
          await sql.query(
            `insert into finding (region_id, number, action_line, title, description, aims, approach, partners, state,
                                  transformation_class, yearly_cost_cents, recorded_by, recorded_at)
             values ($1, $2, 1, $3, $4, '{prevent}', 'alone', $5, 'exists', 'housing', $6, 'coordinator', $7)`,
            [demoRegion, number, title, description, partners, cents, at],
          )
      })
      const before = await handedOver()
      await removeRegion()
      expect((await bringIn(before)).ok).toBe(true)
      expect(await handedOver()).toEqual(before)
    }),
    { numRuns: 15 },
  )
}, 120_000)

function without(name: string): Files {
  const fewer = new Map(files)
  fewer.delete(name)
  return fewer
}

function same(text: string): string {
  return text
}

async function fill(): Promise<void> {
  await desk.storage.asOwner().write(async (sql) => {
    await sql.query(
      `insert into goal (region_id, code, title) values ($1, '1.1', 'Doel (voorbeeld)'), ($1, '1.2', 'Ander doel (voorbeeld)')`,
      [demoRegion],
    )
    await sql.query(
      `insert into action (region_id, goal_id, code, title, transformation_class, novelty, status)
       select region_id, id, code || '.1', title, 'housing', 'new', 'idea' from goal where region_id = $1`,
      [demoRegion],
    )
    await sql.query(
      `insert into indicator (region_id, code, name, unit, wanted, action_line, transformation_class, counts_people, aggregation,
                              rhythm, baseline_value, target_value)
       values ($1, 'I1', 'Aantal (voorbeeld)', 'mensen', 'lower', 1, 'shelter', false, 'none', 'month',
               12345678901234567890.123456789012345678900, -0.10)`,
      [demoRegion],
    )
    await sql.query(
      `insert into publication (region_id, number, title, published_by, check_summary)
       values ($1, 1, 'Plan (voorbeeld)', 'coordinator', '[{"rule": "T01", "open": 1.50}]')`,
      [demoRegion],
    )
    for (const [path, type, body] of [
      ['nl', 'text/html; charset=utf-8', '<p>Plan ✓'],
      ['nl/plan', 'text/html; charset=utf-8', '<p>Doelen'],
      ['data/acties.csv', 'text/csv; charset=utf-8', '\ufeffCode;Titel\r\n'],
    ] as const)
      await sql.query(
        `insert into publication_page select $1, 1, $2, $3, body, encode(sha256(body), 'hex') from (select $4::bytea) page (body)`,
        [demoRegion, path, type, Buffer.from(body)],
      )
    await sql.query(
      `insert into region_logo select $1, encode(sha256(bytes), 'hex'), 'image/png', bytes, 980, 54 from (select $2::bytea) logo (bytes)`,
      [demoRegion, Buffer.from(ribbonPicture({ parts: [{ label: '', share: 1, colour: '#00695c' }] }))],
    )
    await sql.query(
      `insert into region_looks (region_id, accent, logo_digest, logo_alternative)
       select region_id, '#00695c', digest, 'Logo (voorbeeld)' from region_logo`,
    )
    // A value that is null in JSON is something else than no value.
    await sql.query(`select app.add_to_chain($1, 'write', 'change', 'x', 'x', 'x', 'null', null)`, [
      demoRegion,
    ])
  })
}
