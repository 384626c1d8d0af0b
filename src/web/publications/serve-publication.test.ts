import { createServer, type IncomingHttpHeaders, type IncomingMessage, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publish } from '../../operations/publications/publish.ts'
import { type DemoDesk, demoDesk, demoRegion } from '../../testing/demo-desk.ts'
import { publicationsFirst, servePublication } from './serve-publication.ts'

const page = `<!doctype html><html lang="nl"><title>Voorbeeld</title>${'<p>De omslag</p>'.repeat(200)}</html>`
const front = `/nl/publicaties/${demoRegion}/1`
const plan = `/en/publicaties/${demoRegion}/1/plan`
const csv = `/publicaties/${demoRegion}/1/data/acties.csv`
const html = 'text/html; charset=utf-8'
const render = () => [
  { path: 'nl', mediaType: html, body: Buffer.from(page) },
  { path: 'en/plan', mediaType: html, body: Buffer.from(page) },
  { path: 'data/acties.csv', mediaType: 'text/csv; charset=utf-8', body: Buffer.from('Code;Titel\n') },
]
const reported: unknown[] = []

let desk: DemoDesk
let server: Server

beforeAll(async () => {
  desk = await demoDesk()
  const published = await publish({ ...desk.as('coordinator'), render }, demoRegion, { title: 'Voorbeeld' })
  expect(published.ok).toBe(true)
  server = await listen(servePublication(desk.storage.asPublisher(), { secure: false }))
})

afterAll(async () => {
  server.close()
  await desk.close()
})

test('a page comes exactly as it was published, in the language of its address', async () => {
  const { status, headers, body } = await get(front)
  expect(status).toBe(200)
  expect(body.toString()).toBe(page)
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-language': 'nl',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
  })
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(headers['strict-transport-security']).toBeUndefined()
  expect((await get(plan)).headers['content-language']).toBe('en')
})

test('behind https browsers are told to stay there', async () => {
  const secure = await listen(servePublication(desk.storage.asPublisher(), { secure: true }))
  const { headers } = await get(front, {}, 'GET', secure)
  secure.close()
  expect(headers['strict-transport-security']).toBeDefined()
})

test.each([
  ['gzip, deflate, br', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
] as const)(
  'to a browser that takes "%s" the page comes packed as %s',
  async (accepted, encoding, unpack) => {
    const { headers, body } = await get(front, { 'accept-encoding': accepted })
    expect(headers['content-encoding']).toBe(encoding)
    expect(body.byteLength).toBe(Number(headers['content-length']))
    expect(body.byteLength).toBeLessThan(page.length)
    expect(unpack(body).toString()).toBe(page)
  },
)

test.each(['identity', 'gzip;q=0', 'brr, xgzip', ''])(
  'to one that takes "%s" it comes plain',
  async (accepted) => {
    const { headers, body } = await get(front, { 'accept-encoding': accepted })
    expect(headers['content-encoding']).toBeUndefined()
    expect(body.toString()).toBe(page)
  },
)

test('each packing has a tag of its own, and whoever has that page already hears so', async () => {
  const plain = (await get(front)).headers.etag ?? ''
  const packed = (await get(front, { 'accept-encoding': 'br' })).headers.etag ?? ''
  expect(plain).toMatch(/^"[0-9a-f]{64}"$/)
  expect(packed).not.toBe(plain)
  for (const tag of [plain, `W/${plain}`, `"other", ${plain}`, '*']) {
    const { status, headers, body } = await get(front, { 'if-none-match': tag })
    expect([status, body.byteLength, headers.etag]).toEqual([304, 0, plain])
  }
  expect((await get(front, { 'if-none-match': packed })).status).toBe(200)
  expect((await get(front, { 'if-none-match': '"other"' })).status).toBe(200)
})

test('who asks for the head gets the head', async () => {
  const { status, headers, body } = await get(front, {}, 'HEAD')
  expect([status, body.byteLength, headers['content-length']]).toEqual([
    200,
    0,
    String(Buffer.byteLength(page)),
  ])
})

test('data come as a file with a name, open to other websites', async () => {
  const { headers, body } = await get(csv)
  expect(body.toString()).toBe('Code;Titel\n')
  expect(headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${demoRegion}-1-acties.csv"`,
    'access-control-allow-origin': '*',
  })
})

test('a question in the address changes nothing', async () => {
  expect((await get(`${front}?utm=x`)).body.toString()).toBe(page)
})

test.each([
  `/nl/publicaties/${demoRegion}/2`,
  `/nl/publicaties/${demoRegion}/1/geheim`,
  '/nl/publicaties/elders/1',
  `/nl/publicaties/${demoRegion}`,
  '/nl',
])('%s is for the application', async (address) => {
  expect((await get(address)).body.toString()).toBe('the application')
})

test('anything but reading is for the application', async () => {
  expect((await get(front, {}, 'POST')).body.toString()).toBe('the application')
})

test('a page that was read once is there also when the database is not', async () => {
  const other = await demoDesk()
  await publish({ ...other.as('coordinator'), render }, demoRegion, { title: 'Voorbeeld' })
  const own = await listen(servePublication(other.storage.asPublisher(), { secure: false }))
  await get(front, {}, 'GET', own)
  await other.close()
  expect((await get(front, {}, 'GET', own)).body.toString()).toBe(page)
  expect((await get(plan, {}, 'GET', own)).body.toString()).toBe('the application')
  expect(reported).toHaveLength(1)
  own.close()
})

test('a page that a hundred ask for at once is read once', async () => {
  const database = desk.storage.asPublisher()
  let readings = 0
  const counting = {
    ...database,
    read: <Result>(work: Parameters<typeof database.read<Result>>[0]) => {
      readings += 1
      return database.read(work)
    },
  }
  const own = await listen(servePublication(counting, { secure: false }))
  const answers = await Promise.all(Array.from({ length: 100 }, () => get(front, {}, 'GET', own)))
  own.close()
  expect(answers.every(({ body }) => body.toString() === page)).toBe(true)
  expect(readings).toBe(1)
})

function listen(serve: ReturnType<typeof servePublication>): Promise<Server> {
  const listener = publicationsFirst(
    serve,
    (_, response) => response.end('the application'),
    (error) => reported.push(error),
  )
  return new Promise((resolve) => {
    const listening = createServer(listener).listen(0, '127.0.0.1', () => resolve(listening))
  })
}

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

function get(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  from = server,
): Promise<Answer> {
  const { port } = from.address() as AddressInfo
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, method, headers, agent: false }, (response) =>
      resolve(read(response)),
    )
      .on('error', reject)
      .end()
  })
}

async function read(response: IncomingMessage): Promise<Answer> {
  const pieces: Buffer[] = []
  for await (const piece of response) pieces.push(piece)
  return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) }
}
