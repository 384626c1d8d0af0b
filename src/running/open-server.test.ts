import type { Server } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { portOf, rawClient } from './listening.test.help.ts'
import { openServer } from './open-server.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

test('who sends its headers a byte at a time is cut off with 408, and others are served meanwhile', async () => {
  const port = await served({ headersMs: 400 })
  const slow = await rawClient(port)
  slow.socket.write('GET / HTTP/1.1\r\n')
  const dripping = setInterval(() => slow.socket.write('x'), 20)
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200)
  await slow.ended
  clearInterval(dripping)
  expect(slow.said()).toMatch(/^HTTP\/1.1 408/)
})

test('who sends its body a byte at a time is cut off too', async () => {
  const port = await served({ headersMs: 200, requestMs: 400 })
  const slow = await rawClient(port)
  slow.socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n')
  const dripping = setInterval(() => slow.socket.write('x'), 20)
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200)
  await slow.ended
  clearInterval(dripping)
  expect(slow.said()).toMatch(/^HTTP\/1.1 408/)
})

test('headers of more than 16 kB are refused', async () => {
  const client = await rawClient(await served({}))
  client.socket.write(`GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(17 * 1024)}\r\n\r\n`)
  await client.ended
  expect(client.said()).toMatch(/^HTTP\/1.1 431/)
})

test('a client that does not speak HTTP is told so', async () => {
  const client = await rawClient(await served({}))
  client.socket.write('hallo\r\n\r\n')
  await client.ended
  expect(client.said()).toMatch(/^HTTP\/1.1 400/)
})

test('more connections than there may be are closed, and the first ones keep working', async () => {
  const port = await served({}, 1)
  const first = await rawClient(port)
  const second = await rawClient(port)
  await second.ended
  first.socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
  await first.until(/^HTTP\/1.1 200/)
})

/** Answers when the whole body has come. */
function served(times: { headersMs?: number; requestMs?: number }, maxConnections = 100): Promise<number> {
  const server = openServer((request, response) => request.resume().once('end', () => response.end('ja')), {
    maxConnections,
    times: { headersMs: 10_000, requestMs: 60_000, keepAliveMs: 5000, ...times },
  })
  servers.push(server)
  return portOf(server)
}
