import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { inject } from 'vitest'
import type { TestProject } from 'vitest/node'
import { embeddedBinaries, systemBinaries } from '../database/server/postgresql-binaries.ts'
import type { ServerConnection } from '../database/server/server-problem.ts'
import { startPostgresql } from '../database/server/start-postgresql.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgresql: ServerConnection
  }
}

export type TestConnection = Omit<ServerConnection, 'database'> & { database: string }
export type TestDatabase = { connection: TestConnection; drop(): Promise<void> }

const template = 'thuisplan_template'

/** Nothing of a test outlives it, so nothing has to reach the disk. */
const settings = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', autovacuum: 'off' }

/** A migrated database of its own, in some 50 ms. Drop it when the file is done. */
export function freshDatabase(): Promise<TestDatabase> {
  return copyOf(template)
}

/** A database with something in it that takes seconds to make: made once for all files of a run, and copied for each. */
export async function filledDatabase(
  name: string,
  fill: (connection: TestConnection) => Promise<void>,
): Promise<TestDatabase> {
  const server = inject('postgresql')
  const client = new Client(server)
  await client.connect()
  try {
    // Until we hang up, other files wait here for the first.
    await client.query('select pg_advisory_lock(hashtext($1))', [name])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) {
      const { connection } = await freshDatabase()
      await fill(connection)
      await client.query(`alter database ${connection.database} rename to ${name}`)
    }
  } finally {
    await client.end()
  }
  return copyOf(name)
}

async function copyOf(model: string): Promise<TestDatabase> {
  const server = inject('postgresql')
  const database = `test_${randomBytes(6).toString('hex')}`
  await onServer(server, `create database ${database} template ${model}`)
  return {
    connection: { ...server, database },
    drop: () => onServer(server, `drop database ${database} with (force)`),
  }
}

/**
 * Vitest calls this once per run. THUISPLAN_TEST_DATABASE says which server: `embedded` (default) is the one we
 * ship, `server` the one the operating system's packages installed.
 */
export async function setup({ provide }: Pick<TestProject, 'provide'>): Promise<() => Promise<void>> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'thuisplan-tests-'))
  chmodSync(dataFolder, 0o711)
  const server = await startPostgresql({ binaries: chosenBinaries(), dataFolder, settings })
  await onServer(server.connection, `create database ${template}`)
  const { migrateDatabase } = await import('../database/migrate-database.ts')
  await migrateDatabase({ ...server.connection, database: template }, migrations)
  provide('postgresql', server.connection)
  return async () => {
    await server.stop()
    rmSync(dataFolder, { recursive: true })
  }
}

const migrations = join(import.meta.dirname, '..', 'database', 'migrations')

/** Of the server that THUISPLAN_TEST_DATABASE names. */
export function chosenBinaries(): string {
  const choice = process.env['THUISPLAN_TEST_DATABASE'] ?? 'embedded'
  if (choice === 'embedded') return embeddedBinaries()
  const binaries = choice === 'server' ? systemBinaries() : undefined
  if (binaries === undefined)
    throw new Error(`THUISPLAN_TEST_DATABASE=${choice}: no such server here (apt-get install postgresql)`)
  return binaries
}

async function onServer(connection: ServerConnection, statement: string): Promise<void> {
  const client = new Client(connection)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
