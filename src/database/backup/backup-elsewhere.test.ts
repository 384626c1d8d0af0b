import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getConstructionPlans } from 'pg-boss'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { root } from '../../root.ts'
import { freshDatabase, type TestDatabase } from '../../testing/postgresql-for-tests.ts'
import { migrateDatabase } from '../migrate-database.ts'
import { openStorage } from '../open-storage.ts'
import { embeddedBinaries, systemBinaries } from '../server/postgresql-binaries.ts'
import { startPostgresql } from '../server/start-postgresql.ts'
import { everythingIn, fillExample, onDatabase } from './example-database.test.help.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

const migrations = join(root, 'src', 'database', 'migrations')
const facts = { secret: 'geheim', thuisplan: '0.0.0', madeAt: new Date('2026-11-24T04:00:00Z') }
const folder = mkdtempSync(join(tmpdir(), 'backup-elsewhere-'))
const file = join(folder, 'thuisplan.tar')
let source: TestDatabase

beforeAll(async () => {
  source = await freshDatabase()
  await fillExample(source.connection, 100)
  await onDatabase(source.connection, (client) =>
    client.query(`insert into job (kind, key) values ('mail', 'voorbeeld');
      insert into planned_publication (region_id, title, planned_for, planned_by)
        values ('hier', 'Straks (voorbeeld)', '2099-01-01T08:00:00Z', 'a')`),
  )
  await writeBackup(source.connection, file, facts)
})

afterAll(async () => {
  await source.drop()
  rmSync(folder, { recursive: true })
})

test('what the queue here knows is forgotten, and what waits in the backup is there to be handed over again', async () => {
  const target = await freshDatabase()
  await onDatabase(target.connection, async (client) => {
    await client.query(getConstructionPlans('jobs'))
    await client.query(`select jobs.create_queue('mail', '{"policy": "standard"}')`)
    await client.query(`insert into jobs.job (name) values ('mail')`)
  })
  expect(await restoreBackup(target.connection, file, { migrations })).toMatchObject({ ok: true })
  const { rows } = await onDatabase(target.connection, (client) =>
    client.query(
      `select (select count(*)::int from jobs.job) as queued, (select key from job where kind = 'mail') as key, (select name from jobs.queue) as queue`,
    ),
  )
  expect(rows).toEqual([{ queued: 0, key: 'voorbeeld', queue: 'mail' }])
  await target.drop()
})

test('what is planned to be published comes back with its work, once', async () => {
  const target = await freshDatabase()
  expect(await restoreBackup(target.connection, file, { migrations })).toMatchObject({ ok: true })
  const { rows } = await onDatabase(target.connection, (client) =>
    client.query(
      `select title, planned_by, state, start_after = planned_for as "onTime", count(*) over ()::int as all
         from planned_publication join job using (id)`,
    ),
  )
  expect(rows).toEqual([
    { title: 'Straks (voorbeeld)', planned_by: 'a', state: 'waiting', onTime: true, all: 1 },
  ])
  await target.drop()
})

test('the owner of a database who is no superuser restores, and makes backups', async () => {
  const server = inject('postgresql')
  const name = `owner_${randomBytes(4).toString('hex')}`
  await onDatabase(server, async (client) => {
    await client.query(`create role ${name} login createrole`)
    await client.query(
      `grant thuisplan_app, thuisplan_publisher, thuisplan_guest to ${name} with admin option`,
    )
    await client.query(`create database ${name} owner ${name}`)
  })
  const connection = { ...server, database: name, user: name }
  await migrateDatabase(connection, migrations)
  expect(await restoreBackup(connection, file, { migrations })).toMatchObject({ ok: true })
  await migrateDatabase(connection, migrations)
  const storage = openStorage(connection)
  expect(await storage.as('a').read((sql) => sql.query('select id from region'))).toEqual([{ id: 'hier' }])
  expect(await storage.as('b').read((sql) => sql.query('select id from region'))).toEqual([])
  await storage.close()
  const again = join(folder, 'again.tar')
  await writeBackup(connection, again, facts)
  expect(await restoreBackup(connection, again, { migrations, replacing: async () => {} })).toMatchObject({
    ok: true,
  })
  expect(await everythingIn(connection)).toEqual(await everythingIn(source.connection))
  await onDatabase(server, async (client) => {
    await client.query(`drop database ${name} with (force)`)
    await client.query(`drop role ${name}`)
  })
})

const isEmbedded = process.env['THUISPLAN_TEST_DATABASE'] !== 'server'
const otherKind = isEmbedded ? systemBinaries() : embeddedBinaries()

test.runIf(otherKind !== undefined)(
  'a backup of one kind of server comes back on the other, and back again',
  async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'other-kind-'))
    chmodSync(dataFolder, 0o711)
    const other = await startPostgresql({ binaries: otherKind ?? '', dataFolder, settings: { fsync: 'off' } })
    try {
      await migrateDatabase(other.connection, migrations)
      expect(await restoreBackup(other.connection, file, { migrations })).toMatchObject({ ok: true })
      expect(await everythingIn(other.connection)).toEqual(await everythingIn(source.connection))
      const back = join(folder, 'back.tar')
      await writeBackup(other.connection, back, facts)
      const target = await freshDatabase()
      expect(await restoreBackup(target.connection, back, { migrations })).toMatchObject({ ok: true })
      expect(await everythingIn(target.connection)).toEqual(await everythingIn(source.connection))
      await target.drop()
    } finally {
      await other.stop()
      rmSync(dataFolder, { recursive: true })
    }
  },
)
