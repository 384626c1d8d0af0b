import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { clusterFolder } from './make-cluster.ts'
import { embeddedBinaries } from './postgresql-binaries.ts'
import { readPostmasterFile } from './postmaster-file.ts'
import { type ReadyDataFolder, readyDataFolder } from './ready-data-folder.test.help.ts'
import { startPostgresql } from './start-postgresql.ts'

/** A program of ours that writes numbers as fast as it can, and says each number after it was acknowledged. */
const writer = `
import { startPostgresql } from ${JSON.stringify(join(import.meta.dirname, 'start-postgresql.ts'))}
import { embeddedBinaries } from ${JSON.stringify(join(import.meta.dirname, 'postgresql-binaries.ts'))}
import { Client } from 'pg'
const server = await startPostgresql({ binaries: embeddedBinaries(), dataFolder: process.env.FOLDER })
const client = new Client(server.connection)
await client.connect()
await client.query('create table if not exists written (n int)')
for (let n = 1; ; n++) {
  await client.query('insert into written values ($1)', [n])
  process.stdout.write(n + '\\n')
}
`

let ready: ReadyDataFolder
let folder: string

beforeAll(async () => {
  ready = await readyDataFolder()
})

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'killed-server-'))
  ready.copyTo(folder)
})

afterEach(() => rmSync(folder, { recursive: true }))

afterAll(() => ready.remove())

test('a killed program takes its server along and loses nothing that was acknowledged', async () => {
  const program = startWriter()
  const acknowledged = await lastNumberAfter(program, 400)
  const postmaster = readPostmasterFile(clusterFolder(folder))?.pid ?? 0
  program.kill('SIGKILL')
  await once(program, 'close')
  await gone(postmaster)
  expect(await writtenNumbers()).toBeGreaterThanOrEqual(acknowledged())
})

test('a start right after the kill waits for the old server instead of refusing', async () => {
  const program = startWriter()
  const acknowledged = await lastNumberAfter(program, 200)
  program.kill('SIGKILL')
  expect(await writtenNumbers()).toBeGreaterThanOrEqual(acknowledged())
})

test('a server that crashed together with its watcher recovers', async () => {
  const program = startWriter()
  const acknowledged = await lastNumberAfter(program, 200)
  const postmaster = readPostmasterFile(clusterFolder(folder))?.pid ?? 0
  killWatchers(postmaster)
  process.kill(postmaster, 'SIGKILL')
  program.kill('SIGKILL')
  await once(program, 'close')
  expect(existsSync(join(clusterFolder(folder), 'postmaster.pid'))).toBe(true)
  expect(await writtenNumbers()).toBeGreaterThanOrEqual(acknowledged())
})

test('a server that outlived its owner and its watcher is taken over', async () => {
  const program = startWriter()
  const acknowledged = await lastNumberAfter(program, 200)
  const postmaster = readPostmasterFile(clusterFolder(folder))?.pid ?? 0
  killWatchers(postmaster)
  program.kill('SIGKILL')
  await once(program, 'close')
  const lines: string[] = []
  expect(await writtenNumbers((line) => lines.push(line))).toBeGreaterThanOrEqual(acknowledged())
  expect(lines[0]).toContain(`process ${postmaster}`)
})

test('a program killed while it makes the database is no harm to the next', async () => {
  rmSync(clusterFolder(folder), { recursive: true })
  const program = startWriter()
  await until(() => existsSync(`${clusterFolder(folder)}.being-made`))
  await wait(150)
  program.kill('SIGKILL')
  await once(program, 'close')
  const server = await startPostgresql({ binaries: embeddedBinaries(), dataFolder: folder })
  expect(server.version).toMatch(/^18/)
  await server.stop()
})

function startWriter(): ChildProcess {
  const args = ['--input-type=module', '--no-warnings', '--eval', writer]
  const env = { ...process.env, FOLDER: folder }
  return spawn(process.execPath, args, {
    env,
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/** Answers how far the program has come by then; ask again for what it said until it was killed. */
async function lastNumberAfter(program: ChildProcess, count: number): Promise<() => number> {
  let said = ''
  program.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const last = () => Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1))
  await until(() => last() >= count)
  return last
}

async function writtenNumbers(log: (line: string) => void = () => {}): Promise<number> {
  const server = await startPostgresql({ binaries: embeddedBinaries(), dataFolder: folder, log })
  const client = new Client(server.connection)
  await client.connect()
  const { rows } = await client.query<{ n: number; most: number }>(
    'select count(distinct n)::int as n, max(n) as most from written',
  )
  await client.end()
  await server.stop()
  expect(rows[0]?.n).toBe(rows[0]?.most)
  return rows[0]?.n ?? 0
}

/** The shell that waits for the server, and the one that waits for us. */
function killWatchers(postmaster: number): void {
  const watcher = Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${postmaster}/status`, 'utf8'))?.[1])
  const children = readFileSync(`/proc/${watcher}/task/${watcher}/children`, 'utf8').trim().split(' ')
  for (const pid of [...children.map(Number), watcher]) if (pid !== postmaster) process.kill(pid, 'SIGKILL')
}

function gone(pid: number): Promise<void> {
  return until(() => !existsSync(`/proc/${pid}/exe`) || isZombie(pid))
}

function isZombie(pid: number): boolean {
  return /^State:\s*Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
}

async function until(condition: () => boolean): Promise<void> {
  const begin = performance.now()
  while (!condition()) {
    if (performance.now() - begin > 20_000) throw new Error('waited 20 seconds in vain')
    await wait(5)
  }
}
