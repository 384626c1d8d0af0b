import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type KeptPostgresql, keepPostgresql } from './keep-postgresql.ts'
import { clusterFolder } from './make-cluster.ts'
import { embeddedBinaries } from './postgresql-binaries.ts'
import { readPostmasterFile } from './postmaster-file.ts'
import { type ReadyDataFolder, readyDataFolder } from './ready-data-folder.test.help.ts'

let ready: ReadyDataFolder
let folder: string
let server: KeptPostgresql

beforeAll(async () => {
  ready = await readyDataFolder()
})
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'keep-postgresql-'))
  ready.copyTo(folder)
  server = await keepPostgresql({ binaries: embeddedBinaries(), dataFolder: folder })
})
afterEach(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})
afterAll(() => ready.remove())

test('a server that is killed is back at the same address, with what was written', async () => {
  await ask('create table kept as select 1 as answer')
  for (let round = 0; round < 2; round++) {
    const killed = postmaster()
    process.kill(killed, 'SIGKILL')
    await until(() => postmaster() !== killed && postmaster() !== 0)
    await until(async () => (await ask('select answer from kept').catch(() => undefined)) === 1)
  }
})

test('told to stop just after the server died, it does not come back', async () => {
  process.kill(postmaster(), 'SIGKILL')
  await server.stop()
  expect(postmaster()).toBe(0)
})

test('a server that is told to stop stays away', async () => {
  await server.stop()
  expect(postmaster()).toBe(0)
})

function postmaster(): number {
  const file = readPostmasterFile(clusterFolder(folder))
  return file?.ready ? file.pid : 0
}

async function ask(sql: string): Promise<unknown> {
  const client = new Client(server.connection)
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql)).rows[0]?.answer
  } finally {
    await client.end()
  }
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await wait(10)
}
