import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { clusterFolder } from '../../src/database/server/make-cluster.ts'
import { systemBinaries } from '../../src/database/server/postgresql-binaries.ts'
import { readPostmasterFile } from '../../src/database/server/postmaster-file.ts'
import { type RunningPostgresql, startPostgresql } from '../../src/database/server/start-postgresql.ts'
import { demoAccounts, demoPassword } from '../../src/demo-people.ts'
import { forgetFolder, freshFolder, type RunningServer, runServer } from '../support/run-server.ts'

/*
 * The program is killed in the middle of 200 writes, again and again; every other round its database server is killed with it.
 * What was acknowledged must be there afterwards, once, and the audit log must be whole.
 */
const rounds = 30
const writesPerRound = 200
const atATime = 8
const findings = '/api/v1/regios/gooi-en-vechtstreek/bevindingen'
const unlimited = {
  LIMIT_ADDRESS_REQUESTS: '1000000',
  LIMIT_ADDRESS_WRITES: '1000000',
  LIMIT_ACCOUNT_REQUESTS: '1000000',
  LIMIT_ACCOUNT_WRITES: '1000000',
}

/** A database that can be lost and found again. */
type Kept = {
  env: Record<string, string>
  kill(): Promise<void>
  revive(): Promise<void>
  end(): Promise<void>
}

describe.concurrent('killed in the middle of writing', () => {
  test('embedded: every write that was acknowledged survives', async () => {
    const folder = freshFolder()
    const cluster = clusterFolder(join(folder, 'database'))
    const database: Kept = {
      env: {},
      async kill() {
        const file = readPostmasterFile(cluster)
        if (file) killIfThere(file.pid)
      },
      revive: async () => {},
      end: async () => {},
    }
    await killAgainAndAgain('embedded', folder, database)
  }, 1_800_000)

  test('PostgreSQL server: every write that was acknowledged survives', async () => {
    const folder = freshFolder()
    await killAgainAndAgain('server', folder, await ownServer())
  }, 1_800_000)
})

async function killAgainAndAgain(name: string, folder: string, database: Kept): Promise<void> {
  const acknowledged = new Set<string>()
  let token = ''
  let server: RunningServer | undefined
  let tried = 0
  try {
    for (let round = 0; round < rounds; round++) {
      server = await runServer({ dataFolder: folder, env: { ...unlimited, ...database.env } })
      token ||= await signIn(server.url)
      // Between the first writes and the last, a little further every round.
      const deathAt = 5 + Math.floor(((writesPerRound - 10) * ((round * 7) % rounds)) / rounds)
      tried += await writeUntilKilled(server, token, `${name} ${round}`, acknowledged, deathAt, async () => {
        await server?.kill()
        if (round % 2 === 1) await database.kill()
      })
      if (round % 2 === 1) await database.revive()
    }
    server = await runServer({ dataFolder: folder, env: { ...unlimited, ...database.env } })
    const titles = await titlesAt(server.url, token)
    const lost = [...acknowledged].filter((title) => !titles.includes(title))
    const doubled = titles.filter((title, at) => titles.indexOf(title) !== at)
    console.log(
      `${name}: ${rounds} rounds, ${tried} writes tried, ${acknowledged.size} acknowledged, ${lost.length} lost, ${doubled.length} doubled`,
    )
    expect(lost).toEqual([])
    expect(doubled).toEqual([])
    expect(acknowledged.size).toBeGreaterThan(rounds * 20)
  } finally {
    await server?.stop()
    await database.end()
    forgetFolder(folder)
  }
}

/** Sends writes, several at a time, and strikes when so many were acknowledged. Answers how many were sent. */
async function writeUntilKilled(
  { url }: RunningServer,
  token: string,
  name: string,
  acknowledged: Set<string>,
  deathAt: number,
  strike: () => Promise<void>,
): Promise<number> {
  let sent = 0
  let heard = 0
  let struck: Promise<void> | undefined
  const writer = async () => {
    while (sent < writesPerRound && struck === undefined) {
      const title = `Voorbeeld ${name} ${sent++}`
      const response = await send(url, token, title)
      if (response !== 201) continue
      acknowledged.add(title)
      heard += 1
      if (heard === deathAt) struck = strike()
    }
  }
  await Promise.all(Array.from({ length: atATime }, writer))
  await (struck ?? strike())
  return sent
}

/** The status, or 0 when the connection broke. */
async function send(url: string, token: string, titel: string): Promise<number> {
  const body = {
    actielijn: 2,
    gemeente: 'GM0406',
    titel,
    doelen: ['voorkomen'],
    aanpak: 'zelfstandig',
    stand: 'bestaat',
    soort: 'preventie',
  }
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  return fetch(url + findings, { method: 'POST', headers, body: JSON.stringify(body) })
    .then(async (response) => {
      await response.arrayBuffer()
      return response.status
    })
    .catch(() => 0)
}

async function signIn(url: string): Promise<string> {
  const response = await fetch(`${url}/api/v1/sessies`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: demoAccounts[0].email, wachtwoord: demoPassword }),
  })
  const { token } = (await response.json()) as { token: string }
  return token
}

async function titlesAt(url: string, token: string): Promise<string[]> {
  const titles: string[] = []
  for (let page = 1; ; page++) {
    const response = await fetch(`${url}${findings}?perPagina=500&pagina=${page}`, {
      headers: { authorization: `Bearer ${token}` },
    })
    const { resultaten, totaal } = (await response.json()) as {
      resultaten: { titel: string }[]
      totaal: number
    }
    titles.push(...resultaten.map(({ titel }) => titel).filter((titel) => titel.startsWith('Voorbeeld ')))
    if (page * 500 >= totaal) return titles
  }
}

/** Debian's PostgreSQL on a folder of its own, which waits for the disk as in use. */
async function ownServer(): Promise<Kept> {
  const binaries = systemBinaries()
  if (binaries === undefined) throw new Error('apt-get install postgresql')
  const folder = freshFolder()
  chmodSync(folder, 0o711)
  let server: RunningPostgresql = await startPostgresql({ binaries, dataFolder: folder })
  const client = new pg.Client(server.connection)
  await client.connect()
  await client.query('create database thuisplan')
  await client.end()
  const { host, port, user } = server.connection
  return {
    env: {
      DATABASE_URL: `postgres://${user}@/thuisplan?host=${encodeURIComponent(host)}&port=${port}`,
    },
    async kill() {
      const file = readPostmasterFile(clusterFolder(folder))
      if (file) killIfThere(file.pid)
      await server.ended
    },
    async revive() {
      server = await startPostgresql({ binaries, dataFolder: folder })
    },
    async end() {
      await server.stop()
      forgetFolder(folder)
    },
  }
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
