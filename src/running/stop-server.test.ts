import { createServer, type ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { portOf, rawClient } from './listening.test.help.ts'
import { stopServer } from './stop-server.ts'

const request = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n'

test('a request under way is answered whole, and its kept connection is closed after it', async () => {
  const { server, port, asked } = await held()
  const client = await rawClient(port)
  client.socket.write(request)
  const [response] = await asked(1)
  const stopped = stopServer(server)
  expect(server.listening).toBe(false)
  response?.end('klaar')
  await client.ended
  expect(client.said()).toMatch(/^HTTP\/1.1 200[\s\S]*klaar/)
  await stopped
})

test('a connection nobody is using is closed at once', async () => {
  const { server, port, asked } = await held()
  const client = await rawClient(port)
  client.socket.write(request)
  const [response] = await asked(1)
  response?.end('klaar')
  await client.until(/klaar/)
  await stopServer(server)
  await client.ended
})

test('what does not finish is cut off when patience ends', async () => {
  const { server, port, asked } = await held()
  const client = await rawClient(port)
  client.socket.write(request)
  await asked(1)
  await stopServer(server, { patienceMs: 10 })
  await client.ended
  expect(client.said()).toBe('')
})

test('while draining, everybody is still answered', async () => {
  const { server, port, asked } = await held()
  const stopped = stopServer(server, { drainMs: 300 })
  const client = await rawClient(port)
  client.socket.write(request)
  const [response] = await asked(1)
  response?.end('klaar')
  await client.until(/klaar/)
  await stopped
})

/** A server that answers nobody by itself. */
async function held() {
  const responses: ServerResponse[] = []
  let tell = () => {}
  const server = createServer((_, response) => {
    responses.push(response)
    tell()
  })
  const port = await portOf(server)
  const asked = (count: number) =>
    new Promise<ServerResponse[]>((resolve) => {
      tell = () => {
        if (responses.length >= count) resolve(responses)
      }
      tell()
    })
  return { server, port, asked }
}
