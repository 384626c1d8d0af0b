import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrateDatabase } from '../database/migrate-database.ts'
import { clusterFolder } from '../database/server/make-cluster.ts'
import { readPostmasterFile } from '../database/server/postmaster-file.ts'
import { type RunningPostgresql, startPostgresql } from '../database/server/start-postgresql.ts'
import { nounAddresses } from '../domain/registers/noun.ts'
import { problemTexts } from '../language/problem-texts.ts'
import { root } from '../root.ts'
import { coordinatorEmail, demoInstallation, demoPassword } from '../testing/demo-installation.ts'
import { chosenBinaries } from '../testing/postgresql-for-tests.ts'
import { type ServedDemo, servedDemo } from '../testing/served-demo.ts'
import { addresses } from './addresses.ts'

const rounds = 4
const region = 'gooi-en-vechtstreek'
const plan = addresses.plan('nl', region)
const readBefore = addresses.publication('nl', region, 1)
const neverRead = addresses.publication('nl', region, 1, 'monitor')
const form = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }

let folder: string
let server: RunningPostgresql
let demo: ServedDemo
let cookie: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'database-away-'))
  chmodSync(folder, 0o711)
  await startServer()
  await migrateDatabase(server.connection, join(root, 'src', 'database', 'migrations'))
  const { connection } = server
  const open = await demoInstallation({ database: { connection, drop: async () => {} } })
  demo = await servedDemo({}, open)
  cookie = await demo.cookieOf(coordinatorEmail ?? '')
  expect((await demo.ask(readBefore)).status).toBe(200)
})
afterAll(async () => {
  await demo.close()
  await demo.open.close()
  await server.stop()
  rmSync(folder, { recursive: true })
})

test('while the database is away, each page says so in its language, and when to come back', async () => {
  await server.stop()
  for (const language of ['nl', 'en'] as const) {
    const { status, headers, text } = await demo.ask(addresses.plan(language, region), {
      headers: { cookie },
    })
    expect(status).toBe(503)
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(text).toContain(`<html lang="${language}">`)
    expect(text).toContain(problemTexts[language]['database-away'].title)
    expect(text).toContain(problemTexts[language]['database-away'].body)
  }
})

test('what somebody had filled in comes back with the bad news', async () => {
  const { status, text } = await demo.ask(`/nl/regios/${region}/${nounAddresses.goals}/nieuw`, {
    method: 'POST',
    headers: { ...form, cookie },
    body: 'title=Voorbeeld%3A+iedereen+een+thuis',
  })
  expect(status).toBe(503)
  expect(text).toContain('Voorbeeld: iedereen een thuis')
})

test('nobody hears that their password is wrong, or sees it on the screen', async () => {
  const { status, text } = await demo.ask('/nl/inloggen', {
    method: 'POST',
    headers: form,
    body: new URLSearchParams({ email: coordinatorEmail ?? '', password: demoPassword }).toString(),
  })
  expect(status).toBe(503)
  expect(text).not.toContain(demoPassword)
})

test('the API says so in a problem document', async () => {
  for (const asked of ['/api/v1/landelijk-kader', `/api/v1/regios/${region}/doelen`]) {
    const { status, headers, text } = await demo.ask(asked, { headers: { cookie } })
    expect(status).toBe(503)
    expect(headers['content-type']).toBe('application/problem+json')
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    expect(JSON.parse(text)).toMatchObject({ status: 503 })
  }
})

test('what is public and was read before is there as ever; what was not says why', async () => {
  expect((await demo.ask(readBefore)).status).toBe(200)
  expect((await demo.ask(neverRead)).status).toBe(503)
})

test('who watches hears that the program is there and should get no visitors', async () => {
  expect((await demo.ask('/healthz')).status).toBe(200)
  expect((await demo.ask('/readyz')).status).toBe(503)
})

test('when the database is back, so is everything, without a restart and without signing in again', async () => {
  await startServer()
  expect((await demo.ask('/readyz')).status).toBe(200)
  expect((await demo.ask(plan, { headers: { cookie } })).status).toBe(200)
  expect((await demo.ask(neverRead)).status).toBe(200)
})

test('stopped, killed and started under load: a clear answer, back by itself, and nothing acknowledged is lost', async () => {
  const answered = new Map<number, number>()
  const acknowledged = new Set<string>()
  const wrong: string[] = []
  let going = true
  const note = (status: number, text: string, kept: string) => {
    answered.set(status, (answered.get(status) ?? 0) + 1)
    if (status === 503 && !text.includes(kept)) wrong.push(`503 without ${kept}`)
  }
  const reader = async () => {
    while (going)
      for (const path of [plan, readBefore, `/api/v1/regios/${region}/acties`]) {
        const { status, text } = await demo.ask(path, { headers: { cookie } })
        note(status, text, path.startsWith('/api') ? '"status":503' : 'De database antwoordt niet')
      }
  }
  const writer = async (name: string) => {
    for (let n = 0; going; n++) {
      const title = `Voorbeeld ${name} ${n}`
      const { status, text } = await demo.ask(addresses.newEntry('nl', region, 'policies'), {
        method: 'POST',
        headers: { ...form, cookie },
        body: new URLSearchParams({ title, kind: 'programme' }).toString(),
      })
      note(status, text, title)
      if (status === 303) acknowledged.add(title)
    }
  }
  const load = [...Array.from({ length: 3 }, reader), ...['een', 'twee', 'drie'].map(writer)]
  const seen = async (statuses: number[], more: number) => {
    const count = () => statuses.reduce((sum, status) => sum + (answered.get(status) ?? 0), 0)
    const wanted = count() + more
    while (count() < wanted) await wait(5)
  }
  for (let round = 0; round < rounds; round++) {
    await seen([303], 8)
    if (round % 2 === 0) await server.stop()
    else await killServer()
    await seen([503], 8)
    await startServer()
  }
  await seen([303], 8)
  going = false
  await Promise.all(load)
  const stored = await demo.open.storage
    .asOwner()
    .read((sql) =>
      sql.query<{ title: string }>(`select title from policy_context where title like 'Voorbeeld % %'`),
    )
  const titles = stored.map(({ title }) => title)
  const lost = [...acknowledged].filter((title) => !titles.includes(title))
  const doubled = titles.filter((title, at) => titles.indexOf(title) !== at)
  console.log(
    `database away under load (PostgreSQL ${server.version}): ${rounds} rounds, ${acknowledged.size} writes acknowledged, ` +
      `${lost.length} lost, ${doubled.length} doubled, answers:`,
    Object.fromEntries(answered),
  )
  expect(lost).toEqual([])
  expect(doubled).toEqual([])
  expect(wrong).toEqual([])
  expect([...answered.keys()].sort()).toEqual([200, 303, 503])
}, 120_000)

async function killServer(): Promise<void> {
  process.kill(readPostmasterFile(clusterFolder(folder))?.pid ?? 0, 'SIGKILL')
  await server.ended
}

async function startServer(): Promise<void> {
  server = await startPostgresql({
    binaries: chosenBinaries(),
    dataFolder: folder,
    settings: { fsync: 'off', full_page_writes: 'off' },
  })
}
