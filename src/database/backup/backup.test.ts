import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { root } from '../../root.ts'
import { freshDatabase, type TestDatabase } from '../../testing/postgresql-for-tests.ts'
import { migrateDatabase } from '../migrate-database.ts'
import { openStorage } from '../open-storage.ts'
import { everythingIn, fillExample, onDatabase } from './example-database.test.help.ts'
import { checkBackup } from './read-backup.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

const migrations = join(root, 'src', 'database', 'migrations')
const facts = { secret: 'geheim-voor-de-proef', thuisplan: '0.0.0', madeAt: new Date('2026-11-24T04:00:00Z') }
const folder = mkdtempSync(join(tmpdir(), 'backup-test-'))
const file = join(folder, 'thuisplan.tar')
let source: TestDatabase
const targets: TestDatabase[] = []

beforeAll(async () => {
  source = await freshDatabase()
  await fillExample(source.connection)
  // A file that a person handed in: older versions have none.
  await onDatabase(source.connection, (client) =>
    client.query(`
      insert into region_logo select 'hier', encode(sha256(bytes), 'hex'), 'image/png', bytes, 1, 1
        from (select decode('00ff0a5c4e', 'hex')) logo (bytes);
      insert into region_looks select region_id, '#00695c', digest, 'Logo (voorbeeld)' from region_logo`),
  )
  await writeBackup(source.connection, file, facts)
})

afterEach(async () => {
  for (const target of targets.splice(0)) await target.drop()
})

afterAll(async () => {
  await source.drop()
  rmSync(folder, { recursive: true })
})

async function target(): Promise<TestDatabase['connection']> {
  const database = await freshDatabase()
  targets.push(database)
  return database.connection
}

test('what was backed up comes back to the letter, in every table', async () => {
  const connection = await target()
  const restored = await restoreBackup(connection, file, { migrations })
  expect(restored).toMatchObject({ ok: true, secret: facts.secret })
  const [before, after] = [await everythingIn(source.connection), await everythingIn(connection)]
  expect(after).toEqual(before)
  expect(before['public.finding']).toHaveLength(5)
  expect(before['public.observation']).toHaveLength(30)
  expect(before['auth.account']).toHaveLength(1)
  expect(before['public.region_looks']).toHaveLength(1)
})

test('after a restore the walls stand again: rights, keys and triggers', async () => {
  const connection = await target()
  await restoreBackup(connection, file, { migrations })
  await migrateDatabase(connection, migrations)
  const storage = openStorage(connection)
  try {
    const regions = (who: string | null) => storage.as(who).read((sql) => sql.query('select id from region'))
    expect(await regions('a')).toEqual([{ id: 'hier' }])
    expect(await regions('b')).toEqual([])
    const change = (statement: string) => storage.asOwner().write((sql) => sql.query(statement))
    await expect(change(`update publication set title = 'x'`)).rejects.toThrow(/immutable/)
    await expect(change(`update goal set region_id = 'weg'`)).rejects.toThrow(/foreign key/)
    await expect(
      change(`insert into publication_page values ('hier', 1, 'x', 'text/html', '', '')`),
    ).rejects.toThrow(/immutable/)
  } finally {
    await storage.close()
  }
  expect(await constraintsOf(connection)).toEqual(await constraintsOf(source.connection))
})

test('a backup is for its owner alone, and a stranger can read it with tar and gunzip', async () => {
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const sheet = execFileSync('sh', ['-c', `tar -xOf ${file} tables/public.goal/00001.tsv.gz | gunzip`], {
    encoding: 'utf8',
  })
  expect(sheet.split('\t')).toContain('Doel (voorbeeld)')
  const manifest = JSON.parse(execFileSync('tar', ['-xOf', file, 'manifest.json'], { encoding: 'utf8' }))
  expect(manifest).toMatchObject({
    format: 'thuisplan-backup',
    version: 1,
    madeAt: '2026-11-24T04:00:00.000Z',
  })
})

test('a backup shows one moment, though people write while it is made', async () => {
  const busy = join(folder, 'busy.tar')
  const connection = await target()
  await fillExample(connection, 60_000)
  let goOn = true
  const writing = onDatabase(connection, async (client) => {
    let written = 0
    for (; goOn; written++)
      await client.query(`begin; insert into auth."user" (id, name, email) values ('p${written}', 'x', 'p${written}');
        insert into membership (region_id, person_id, role) values ('hier', 'p${written}', 'reader'); commit`)
    return written
  })
  await writeBackup(connection, busy, facts)
  goOn = false
  expect(await writing).toBeGreaterThan(0)
  const other = await target()
  expect(await restoreBackup(other, busy, { migrations })).toMatchObject({ ok: true })
  const { rows } = await onDatabase(other, (client) =>
    client.query(
      `select (select count(*) from auth."user" where id like 'p%') = (select count(*) from membership where role = 'reader') as same`,
    ),
  )
  expect(rows).toEqual([{ same: true }])
})

test('a database that holds something is not overwritten unless that is asked for', async () => {
  const connection = await target()
  await fillExample(connection, 3)
  const before = await everythingIn(connection)
  expect(await restoreBackup(connection, file, { migrations })).toEqual({
    ok: false,
    problem: { code: 'not-empty' },
  })
  expect(await everythingIn(connection)).toEqual(before)
  const safety = join(folder, 'before.tar')
  const replacing = async () => {
    await writeBackup(connection, safety, facts)
  }
  expect(await restoreBackup(connection, file, { migrations, replacing })).toMatchObject({ ok: true })
  expect(await everythingIn(connection)).toEqual(await everythingIn(source.connection))
  const back = await target()
  await restoreBackup(back, safety, { migrations })
  expect(await everythingIn(back)).toEqual(before)
})

test('every damaged backup is refused, and nothing of it stays', async () => {
  const whole = readFileSync(file)
  const connection = await target()
  const before = await everythingIn(connection)
  for (const [name, bytes] of [
    ['cut off', whole.subarray(0, whole.length / 2)],
    ['without its end', whole.subarray(0, whole.lastIndexOf('manifest.json'))],
    ...['secret', 'tables/public.finding/00001.tsv.gz', 'manifest.json'].map(
      (member) => [`changed in ${member}`, changedIn(whole, member)] as const,
    ),
    ['with something added', withMore(whole)],
    ['something else', Buffer.from('geen reservekopie')],
    ['empty', Buffer.alloc(0)],
  ] as const) {
    const damaged = join(folder, 'damaged.tar')
    writeFileSync(damaged, bytes)
    expect(await checkBackup(damaged), name).toMatchObject({ ok: false })
    expect(await restoreBackup(connection, damaged, { migrations }), name).toMatchObject({ ok: false })
  }
  expect(await everythingIn(connection)).toEqual(before)
})

test('a backup of an older version comes back and is brought up to date', async () => {
  const old = join(folder, 'migrations-of-then')
  execFileSync('sh', ['-c', `mkdir ${old} && cp ${migrations}/000[1-8]-*.sql ${old}`])
  const connection = await emptyDatabase()
  expect(await restoreBackup(connection, await backupOfThen(old), { migrations })).toMatchObject({ ok: true })
  const { rows } = await onDatabase(connection, (client) =>
    client.query('select name from migration order by name'),
  )
  expect(rows.map(({ name }) => name)).toEqual(
    readdirSync(migrations)
      .filter((name) => name.endsWith('.sql'))
      .sort(),
  )
  expect((await everythingIn(connection))['public.finding']).toHaveLength(5)
})

test('a backup of a newer version is refused, and so is a database of a newer version', async () => {
  const newer = join(folder, 'migrations-to-come')
  execFileSync('sh', ['-c', `cp -r ${migrations} ${newer} && echo 'select 1' > ${newer}/9999-later.sql`])
  const connection = await target()
  expect(await restoreBackup(connection, await backupOfThen(newer), { migrations })).toEqual({
    ok: false,
    problem: { code: 'newer-schema', migration: '9999-later.sql' },
  })
  await onDatabase(connection, (client) =>
    client.query(`insert into migration values ('9999-later.sql', 'x')`),
  )
  expect(await restoreBackup(connection, file, { migrations })).toEqual({
    ok: false,
    problem: { code: 'newer-database', migration: '9999-later.sql' },
  })
})

test('a database that was never opened makes a backup too, and takes one', async () => {
  const blank = join(folder, 'blank.tar')
  const connection = await emptyDatabase()
  await writeBackup(connection, blank, facts)
  expect(await restoreBackup(connection, blank, { migrations })).toMatchObject({ ok: true })
  const other = await emptyDatabase()
  expect(await restoreBackup(other, file, { migrations })).toMatchObject({ ok: true })
  expect(await everythingIn(other)).toEqual(await everythingIn(source.connection))
})

test('tables of somebody else in the same database stay, and the restore is refused', async () => {
  const connection = await target()
  await onDatabase(connection, (client) => client.query('create table theirs as select 1 as one'))
  expect(await restoreBackup(connection, file, { migrations })).toEqual({
    ok: false,
    problem: { code: 'foreign-tables', tables: ['public.theirs'] },
  })
  expect((await everythingIn(connection))['public.theirs']).toEqual(['(1)'])
})

async function emptyDatabase() {
  const connection = await target()
  await onDatabase(connection, (client) =>
    client.query(
      'drop schema app, auth, public cascade; create schema public; grant usage on schema public to public',
    ),
  )
  return connection
}

/** A backup as the program with these migrations made it. */
async function backupOfThen(folderOfThen: string): Promise<string> {
  const connection = await emptyDatabase()
  await migrateDatabase(connection, folderOfThen).catch(() => {
    // The policies of today do not fit the tables of then; the program of then made its own.
  })
  await fillExample(connection)
  const then = join(folder, 'then.tar')
  await writeBackup(connection, then, facts)
  return then
}

/** One bit, in the middle of what the tar holds under this name. */
function changedIn(whole: Buffer, member: string): Buffer {
  const copy = Buffer.from(whole)
  const header = copy.indexOf(member)
  const size = Number.parseInt(copy.toString('latin1', header + 124, header + 135), 8)
  const at = header + 512 + Math.floor(size / 2)
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

/** A file after the last, where a careless reader no longer looks. */
function withMore(whole: Buffer): Buffer {
  const first = whole.subarray(0, 1024)
  return Buffer.concat([whole.subarray(0, whole.length - 1024), first, whole.subarray(whole.length - 1024)])
}

async function constraintsOf(connection: TestDatabase['connection']): Promise<unknown[]> {
  const { rows } = await onDatabase(connection, (client) =>
    client.query(`select conrelid::regclass::text as name, pg_get_constraintdef(oid) as rule from pg_constraint
                   where contype = 'f' union all
                  select tgrelid::regclass::text, tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal order by 1, 2`),
  )
  return rows
}
