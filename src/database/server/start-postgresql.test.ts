import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { clusterFolder } from './make-cluster.ts'
import { embeddedBinaries } from './postgresql-binaries.ts'
import { type ReadyDataFolder, readyDataFolder } from './ready-data-folder.test.help.ts'
import { ServerProblem } from './server-problem.ts'
import { type RunningPostgresql, startPostgresql } from './start-postgresql.ts'

const binaries = embeddedBinaries()
let ready: ReadyDataFolder
let folder: string
let running: RunningPostgresql[]

beforeAll(async () => {
  ready = await readyDataFolder()
})

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-postgresql-'))
  ready.copyTo(data())
  running = []
})

afterEach(async () => {
  await Promise.all(running.map((server) => server.stop()))
  rmSync(folder, { recursive: true })
})

afterAll(() => ready.remove())

test('a fresh folder becomes a durable database that nobody reaches by the network', async () => {
  rmSync(data(), { recursive: true })
  const server = await start()
  expect(server.version).toMatch(/^18\./)
  expect(await ask(server, "select current_setting('fsync') as answer")).toBe('on')
  expect(await ask(server, "select current_setting('listen_addresses') as answer")).toBe('')
  expect(await ask(server, 'select upper($1) as answer', ['één'])).toBe('ÉÉN')
})

test('a second start keeps what the first wrote', async () => {
  const first = await start()
  await ask(first, 'create table kept as select 42 as answer')
  await first.stop()
  expect(await ask(await start(), 'select answer from kept')).toBe(42)
})

test('a second opener is refused and told how to reach the first', async () => {
  const first = await start()
  const problem = await refusal(start())
  expect(problem.code).toBe('folder-in-use')
  expect(problem.facts['pid']).toBe(String(process.pid))
  expect(problem.running).toEqual(first.connection)
})

test('of two that open a new folder at once exactly one wins', async () => {
  rmSync(data(), { recursive: true })
  const outcomes = await Promise.allSettled([start(), start()])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('a folder behind closed doors is reached all the same', async () => {
  const closed = join(folder, 'closed')
  mkdirSync(closed, { mode: 0o700 })
  ready.copyTo(join(closed, 'data'))
  const server = await startPostgresql({ binaries, dataFolder: join(closed, 'data') })
  running.push(server)
  expect(await ask(server, 'select 1 as answer')).toBe(1)
  expect(statSync(closed).mode & 0o777).toBe(0o700)
})

test('only the server and root may enter the folder of the socket', async () => {
  const { connection } = await start()
  expect(statSync(connection.host).mode & 0o777).toBe(0o700)
  expect(Buffer.byteLength(connection.host)).toBeLessThan(80)
})

test('a data folder with a very long name has a short socket', async () => {
  const dataFolder = join(folder, 'long'.repeat(50), 'longer'.repeat(30))
  mkdirSync(join(folder, 'long'.repeat(50)))
  ready.copyTo(dataFolder)
  const server = await startPostgresql({ binaries, dataFolder })
  running.push(server)
  expect(await ask(server, 'select 1 as answer')).toBe(1)
})

test('what an interrupted first start left is thrown away', async () => {
  rmSync(data(), { recursive: true })
  const halfMade = `${clusterFolder(data())}.being-made`
  mkdirSync(join(halfMade, 'base'), { recursive: true })
  writeFileSync(join(halfMade, 'PG_VERSION'), '18\n')
  const lines: string[] = []
  const server = await start((line) => lines.push(line))
  expect(await ask(server, 'select 1 as answer')).toBe(1)
  expect(lines[0]).toContain('cluster.being-made')
})

test('a process number that was given to another program does not keep the server from starting', async () => {
  const pidFile = join(clusterFolder(data()), 'postmaster.pid')
  const stranger = spawn('sleep', ['60'], { stdio: 'ignore' })
  const lines = [stranger.pid, clusterFolder(data()), 0, 5432, '/tmp', '', '', 'ready']
  writeFileSync(pidFile, `${lines.join('\n')}\n`)
  const second = await start()
  expect(await ask(second, 'select 1 as answer')).toBe(1)
  expect(stranger.exitCode).toBeNull()
  stranger.kill()
})

test('data of another major version is left alone', async () => {
  writeFileSync(join(clusterFolder(data()), 'PG_VERSION'), '12\n')
  const problem = await refusal(start())
  expect(problem).toMatchObject({ code: 'other-version', facts: { found: '12', wanted: '18' } })
})

test('a server that cannot start says its own last words and frees the folder', async () => {
  const problem = await refusal(start(undefined, { no_such_setting: 'on' }))
  expect(problem.code).toBe('start-failed')
  expect(problem.facts['lines']).toContain('no_such_setting')
  expect(await ask(await start(), 'select 1 as answer')).toBe(1)
})

test('a setting cannot open the server to the network', async () => {
  const server = await start(undefined, { listen_addresses: '*' })
  expect(await ask(server, "select current_setting('listen_addresses') as answer")).toBe('')
  const rules = readFileSync(join(clusterFolder(data()), 'pg_hba.conf'), 'utf8')
  expect(rules).not.toMatch(/^host.*trust/m)
})

function data(): string {
  return join(folder, 'data')
}

async function start(
  log: (line: string) => void = () => {},
  settings: Record<string, string> = {},
): Promise<RunningPostgresql> {
  const server = await startPostgresql({ binaries, dataFolder: data(), log, settings })
  running.push(server)
  return server
}

async function refusal(starting: Promise<unknown>): Promise<ServerProblem> {
  const outcome = await starting.catch((error: unknown) => error)
  if (outcome instanceof ServerProblem) return outcome
  throw new Error(`expected a refusal, got ${String(outcome)}`)
}

async function ask(server: RunningPostgresql, sql: string, values: unknown[] = []): Promise<unknown> {
  const client = new Client(server.connection)
  await client.connect()
  const { rows } = await client.query(sql, values)
  await client.end()
  return rows[0]?.answer
}
