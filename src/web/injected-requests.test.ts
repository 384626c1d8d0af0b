import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenThuisplan } from '../open-thuisplan.ts'
import { rawClient } from '../running/listening.test.help.ts'
import { demoInstallation } from '../testing/demo-installation.ts'
import { type ServedDemo, servedDemo } from '../testing/served-demo.ts'

const email = 'iemand@voorbeeld.nl'
const password = 'een wachtwoord voor de proef'
const form = { 'content-type': 'application/x-www-form-urlencoded' }

let open: OpenThuisplan
let served: ServedDemo

beforeAll(async () => {
  open = await demoInstallation({ empty: true })
  await open.identity.addAccount({ email, name: 'Iemand (voorbeeld)', password })
  served = await servedDemo({}, open)
})
afterAll(async () => {
  await served.close()
  await open.close()
})

test.each([
  'https://elders.example/',
  '//elders.example',
  '/\\elders.example',
  '\\\\elders.example',
  '/nl/../../elders',
  '/nl\\@elders.example',
  'javascript:alert(1)',
  '/nl\r\nSet-Cookie: x=1',
  '/nl%0d%0aSet-Cookie:%20x=1',
  '/nl/\t/elders.example',
  'nl/regios',
  '/en//elders.example/..',
  '/nl@elders.example',
  '\u0000/nl',
])('after signing in nobody is sent elsewhere: %j', async (wanted) => {
  const { status, headers } = await served.ask(`/nl/inloggen?naar=${encodeURIComponent(wanted)}`, {
    method: 'POST',
    headers: form,
    body: new URLSearchParams({ email, password }).toString(),
  })
  expect([303, 429]).toContain(status)
  if (status === 429) return
  const target = new URL(headers.location ?? '', 'https://thuisplan.example.nl/nl/inloggen')
  expect(target.origin).toBe('https://thuisplan.example.nl')
  expect(headers['set-cookie']?.join()).not.toContain('x=1')
})

test.each([
  '/nl/..%2f..%2fetc%2fpasswd',
  '/assets/..%2f..%2fpackage.json',
  '/assets/../../package.json',
  '/assets/%2e%2e/%2e%2e/package.json',
  '/nl/handleiding/..%2f..%2f..%2fREADME',
  '/nl/handleiding/%00',
  '/nl/regios/%00',
  '/nl/regios/%ff%fe',
  '/nl/regios/a%0d%0aSet-Cookie:x=1',
  '/nl/regios/%E2%88%95etc',
  '/nl/regios/\u2215etc',
  '/nl/publicaties/..%2f1/1',
  '/publicaties/x/1/data/..%2f..%2fx.csv',
  '/nl/%',
  '/%c0%af',
  '//elders.example/nl',
  '/nl/regios?x=%00%ff',
  '/nl/LONG',
  '/nl/regios/%61LONG',
  '/nl;jsessionid=1',
  '/nl/regios/constructor',
  '/nl/regios/__proto__/plan',
  '/api/v1/regios/..%2f..%2f/doelen',
  '/api/v1/%00',
  '/api/v1/openapi.json/..',
  '/API/v1/regios',
  '/api/v1//regios',
  '*',
  'http://elders.example/nl',
])('an odd path is a page that is not there, or one of ours, and never a fault: %j', async (path) => {
  const { status, headers, text } = await served.ask(
    path.replace('LONG', 'a'.repeat(8000)).replace(/[^\x20-\x7e]/g, encodeURIComponent),
  )
  expect(status).toBeLessThan(500)
  expect(headers['set-cookie']).toBeUndefined()
  expect(text).not.toContain('"dependencies"')
  expect(text).not.toContain('root:x:')
  expect(String(headers.location ?? '/')).toMatch(/^\/(?!\/)|^https:\/\/thuisplan\.example\.nl\//)
  expect(served.surprises.splice(0)).toEqual([])
})

test.each([
  ['another host', { host: 'elders.example' }],
  ['a host with a path', { host: 'elders.example/x?' }],
  ['an empty host', { host: '' }],
  ['a forwarded host', { 'x-forwarded-host': 'elders.example', 'x-forwarded-proto': 'http' }],
  ['the newer way to forward', { forwarded: 'host=elders.example;proto=http' }],
  ['another address inside', { 'x-original-url': '/nl/regios', 'x-rewrite-url': '/nl/regios' }],
  ['another method inside', { 'x-http-method-override': 'DELETE' }],
  ['a cookie that cannot be read', { cookie: '__Secure-thuisplan.session_token=%E0%A4%A; a=%; =; ;' }],
  ['a token that cannot be read', { authorization: 'Bearer %%%.\u00ff' }],
  ['no scheme', { authorization: 'geheim' }],
  ['an address of our own making', { 'x-thuisplan-address': "'; drop table region; --" }],
  ['languages without end', { 'accept-language': 'nl;q=x,'.repeat(500) }],
  ['a range', { range: 'bytes=0-,0-,0-' }],
  ['tags without end', { 'if-none-match': '"a",'.repeat(1000) }],
  ['a length that is none', { 'content-length': '0' }],
])('a header that lies changes nothing: %s', async (_, headers) => {
  for (const path of ['/nl', '/', '/nl/inloggen', '/api/v1/landelijk-kader', '/api/v1/openapi.json']) {
    const answer = await served.ask(path, { headers: headers as unknown as Record<string, string> })
    expect(answer.status, path).toBeLessThan(500)
    expect(answer.text, path).not.toContain('elders.example')
    expect(String(answer.headers.location ?? ''), path).not.toContain('elders')
  }
  expect(served.surprises.splice(0)).toEqual([])
})

test.each([
  [
    'two lengths',
    'POST /nl/inloggen HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\nabc',
  ],
  [
    'a length beside pieces',
    'POST /nl/inloggen HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  ],
  ['two hosts', 'GET /nl HTTP/1.1\r\nHost: x\r\nHost: elders.example\r\n\r\n'],
  ['no host', 'GET /nl HTTP/1.1\r\n\r\n'],
  ['a space in a name', 'GET /nl HTTP/1.1\r\nHost: x\r\nX Bad: 1\r\n\r\n'],
  ['a lone line end', 'GET /nl HTTP/1.1\r\nHost: x\r\nX-A: 1\nX-B: 2\r\n\r\n'],
  ['a zero byte', 'GET /nl HTTP/1.1\r\nHost: x\r\nX-A: \u0000\r\n\r\n'],
  ['a method nobody knows', 'HACK /nl HTTP/1.1\r\nHost: x\r\n\r\n'],
])('a request in which two readers could see two things is refused: %s', async (_, request) => {
  const client = await rawClient(served.port)
  client.socket.write(request.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n'))
  await client.ended
  expect(client.said()).toMatch(/^(HTTP\/1\.1 (200|4\d\d)|$)/)
  if (!/a method|no host|two hosts/.test(_)) expect(client.said()).toMatch(/^HTTP\/1\.1 400/)
  expect(client.said()).not.toContain('elders.example')
})
