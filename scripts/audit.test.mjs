import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { audit } from './audit.mjs'

const servers = []
/** npm remembers advisories, and these are not true. */
let cache
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'thuisplan-audit-'))
})
afterEach(() => {
  rmSync(cache, { recursive: true, force: true })
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

test('a high advisory against what runs at our users fails, and is named', async () => {
  const { registry, asked } = await registryThat(() => ({ hono: [advisory('high')] }))
  const { exitCode, lines } = await audit({ registry, cache })
  expect(exitCode).toBe(1)
  expect(lines.join('\n')).toMatch(
    /[1-9] high or critical, 0 lower[\s\S]*high hono[\s\S]*Voorbeeld van een lek/,
  )
  expect(asked()).toHaveProperty('hono')
  expect(asked()).not.toHaveProperty('knip')
})

test('a low one is told, and does not fail', async () => {
  const { registry } = await registryThat(() => ({ hono: [advisory('low')] }))
  const { exitCode, lines } = await audit({ registry, cache })
  expect(exitCode).toBe(0)
  expect(lines.join('\n')).toMatch(/0 high or critical, [1-9] lower[\s\S]*low hono/)
})

test('nothing known is said with how many packages were asked about', async () => {
  const { registry } = await registryThat(() => ({}))
  const { exitCode, lines } = await audit({ registry, cache })
  expect(exitCode).toBe(0)
  expect(lines[0]).toMatch(/asked about [1-9]\d+ packages .*: 0 high or critical, 0 lower/)
})

test('a registry that does not answer audits is never taken for a clean bill', async () => {
  const { registry } = await registryThat(() => undefined)
  const { exitCode, lines } = await audit({ registry, cache })
  expect(exitCode).toBe(0)
  expect(lines[0]).toMatch(/NOT DONE.*405/)
  expect(lines[1]).toMatch(/Nothing is known about the [1-9]\d+ packages/)
})

function advisory(severity) {
  return {
    id: 1,
    url: 'https://advisories.example/1',
    title: 'Voorbeeld van een lek',
    severity,
    vulnerable_versions: '*',
    cwe: [],
    cvss: { score: 8, vectorString: null },
  }
}

/** A registry on loopback that only knows advisories; without any it refuses as the one of this machine does. */
async function registryThat(answer) {
  let asked = {}
  const server = createServer(async (request, response) => {
    const parts = []
    for await (const part of request) parts.push(part)
    const body = Buffer.concat(parts)
    const isBulk = request.url === '/-/npm/v1/security/advisories/bulk'
    if (isBulk && body.length > 0)
      asked = JSON.parse(request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body)
    const told = isBulk ? answer() : undefined
    if (told === undefined) response.writeHead(405, { allow: 'GET,HEAD' }).end()
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(told))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  servers.push(server)
  return { registry: `http://127.0.0.1:${server.address().port}/`, asked: () => asked }
}
