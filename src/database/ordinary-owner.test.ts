import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { root } from '../root.ts'
import { migrateDatabase } from './migrate-database.ts'
import { openStorage, type Storage } from './open-storage.ts'

/*
 * On a server of their own, operators give Thuisplan an ordinary account: it owns its database and may make roles, and is no
 * superuser. Row-level security must hold there, and must not lock the rights functions out.
 */
const name = `ordinary_${randomBytes(4).toString('hex')}`
const server = inject('postgresql')
let storage: Storage

async function asSuperuser(...statements: string[]): Promise<void> {
  const client = new Client(server)
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

beforeAll(async () => {
  await asSuperuser(
    `create role ${name} login createrole`,
    // The application roles exist on this server already, made by somebody else; PostgreSQL 16 wants them granted on.
    `grant thuisplan_app, thuisplan_publisher, thuisplan_guest to ${name} with admin option`,
    `create database ${name} owner ${name}`,
  )
  const connection = { ...server, database: name, user: name }
  await migrateDatabase(connection, join(root, 'src', 'database', 'migrations'))
  storage = openStorage(connection)
  await storage.asOwner().write(async (sql) => {
    await sql.query(
      `insert into auth."user" (id, name, email) values ('a', 'a', 'a@voorbeeld.nl'), ('b', 'b', 'b@voorbeeld.nl')`,
    )
    await sql.query(`insert into founder values ('a')`)
    await sql.query(
      `insert into framework_edition values ('e', '{}', '2022-12-01', '2022-12-05', 2023, 2030, 'test')`,
    )
    await sql.query(
      `insert into municipality values ('GM0406', 'Huizen', 'Huizen', 'NH', 1, '2022-01-01', 5, 52, 'test')`,
    )
  })
})

afterAll(async () => {
  await storage.close()
  await asSuperuser(`drop database ${name} with (force)`, `drop role ${name}`)
})

test('a founder founds and sees a region, and nobody else does', async () => {
  await storage.as('a').write((sql) =>
    sql.query(
      `insert into region (id, name, centre_municipality, framework_edition, plan_from, plan_to, handover_on, founded_by)
       values ('hier', 'Hier', 'GM0406', 'e', 2024, 2025, '2024-02-01', 'a')`,
    ),
  )
  expect(await storage.as('a').read((sql) => sql.query('select id from region'))).toEqual([{ id: 'hier' }])
  expect(await storage.as('a').read((sql) => sql.query('select role from membership'))).toEqual([
    { role: 'coordinator' },
  ])
  expect(await storage.as('b').read((sql) => sql.query('select id from region'))).toEqual([])
  expect(await storage.as(null).read((sql) => sql.query('select id from region'))).toEqual([])
})

test('somebody who is no member writes nothing', async () => {
  const insert = storage
    .as('b')
    .write((sql) =>
      sql.query(`insert into organisation (region_id, name, party) values ('hier', 'x', 'other')`),
    )
  await expect(insert).rejects.toThrow(/row-level security/)
})

test('the publisher reads the region but no observation', async () => {
  expect(await storage.asPublisher().read((sql) => sql.query('select id from region'))).toEqual([
    { id: 'hier' },
  ])
  await expect(storage.asPublisher().read((sql) => sql.query('select * from observation'))).rejects.toThrow(
    /permission denied/,
  )
})
