import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clusterFolder } from '../../src/database/server/make-cluster.ts'
import { readPostmasterFile } from '../../src/database/server/postmaster-file.ts'
import { demoAccounts, demoPassword } from '../../src/demo-people.ts'
import { rawClient } from '../../src/running/listening.test.help.ts'
import { addresses } from '../../src/web/addresses.ts'
import { forgetFolder, type RunningServer, runServer } from '../support/run-server.ts'

const token = 'een-geheim-voor-de-proef'
const region = 'gooi-en-vechtstreek'
const plan = addresses.plan('nl', region)

let server: RunningServer
let cookie: string

beforeAll(async () => {
  server = await runServer({ env: { LOG_FORMAT: 'json', METRICS_TOKEN: token } })
  cookie = await signIn(demoAccounts[0].email, demoPassword)
})
afterAll(async () => {
  await server.stop()
  forgetFolder(server.dataFolder)
})

test('the numbers are counted by the pattern of a route', async () => {
  expect(await statusOf(plan)).toBe(200)
  await signIn(demoAccounts[1].email, 'niet het wachtwoord')
  expect((await fetch(`${server.url}/metrics`)).status).toBe(404)
  const answer = await fetch(`${server.url}/metrics`, { headers: { authorization: `Bearer ${token}` } })
  const text = await answer.text()
  expect(text).toContain('route="/:language/regios/:region/plan",method="GET",status="2xx"')
  expect(text).toContain('thuisplan_sign_ins_total{outcome="wrong"} 1')
  expect(text).toMatch(/thuisplan_database_connections \d/)
  expect(text).not.toContain(region)
})

test('a database that is killed is back by itself, and the program never stopped', async () => {
  const cluster = clusterFolder(join(server.dataFolder, 'database'))
  process.kill(readPostmasterFile(cluster)?.pid ?? 0, 'SIGKILL')
  while (!server.said().includes('"database-restarted"')) await wait(20)
  while ((await statusOf('/readyz')) !== 200) await wait(20)
  expect(await statusOf(plan)).toBe(200)
})

test('a request under way when the program is told to stop is answered whole, and the exit is clean', async () => {
  const slow = await rawClient(Number(new URL(server.url).port))
  const body = new URLSearchParams({ title: 'Voorbeeld: blijf even hangen' }).toString()
  slow.socket.write(
    [
      `POST ${addresses.newEntry('nl', region, 'goals')} HTTP/1.1`,
      `Host: ${new URL(server.url).host}`,
      'Sec-Fetch-Site: same-origin',
      `Cookie: ${cookie}`,
      'Content-Type: application/x-www-form-urlencoded',
      `Content-Length: ${body.length}`,
      '',
      body.slice(0, 5),
    ].join('\r\n'),
  )
  await until(async () => (await fetch(`${server.url}/healthz`)).ok)
  const stopped = server.stop()
  await until(() =>
    fetch(`${server.url}/healthz`).then(
      () => false,
      () => true,
    ),
  )
  slow.socket.write(body.slice(5))
  await slow.ended
  expect(slow.said()).toMatch(/^HTTP\/1\.1 422 /)
  expect(slow.said()).toContain('blijf even hangen')
  expect(await stopped).toBe(0)
})

test('every line of the whole run is JSON, and none says who or what', () => {
  const lines = server.said().trim().split('\n')
  const events = lines.map((line) => JSON.parse(line) as { event: string; route?: string })
  for (const event of ['ready', 'request', 'database-restarted', 'stopping', 'stopped'])
    expect(events.map((one) => one.event)).toContain(event)
  expect(events.map((one) => one.route)).toContain('/:language/regios/:region/plan')
  const told = server.said()
  for (const { email, name } of demoAccounts) {
    expect(told).not.toContain(email)
    expect(told).not.toContain(name)
  }
  for (const secret of ['@', demoPassword, token, '127.0.0.1', '::1', region, 'Voorbeeld', 'session_token'])
    expect(told, secret).not.toContain(secret)
})

async function signIn(email: string, password: string): Promise<string> {
  const answer = await fetch(`${server.url}/nl/inloggen`, {
    method: 'POST',
    body: new URLSearchParams({ email, password }),
    redirect: 'manual',
  })
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

async function statusOf(path: string): Promise<number> {
  const answer = await fetch(`${server.url}${path}`, { headers: { cookie }, redirect: 'manual' })
  await answer.arrayBuffer()
  return answer.status
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await wait(20)
}
