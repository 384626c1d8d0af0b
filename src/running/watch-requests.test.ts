import { createServer } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { portOf, rawClient } from './listening.test.help.ts'
import { jsonLog } from './log.ts'
import { openMetrics } from './metrics.ts'
import { noRoute, watchRequests } from './watch-requests.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

test('a request is told by route, method, status and duration, and nothing that was sent', async () => {
  const { port, lines, line, metrics } = await watching()
  await fetch(`http://127.0.0.1:${port}/nl/regios/fatima?zoek=fatima@voorbeeld.nl`, {
    method: 'POST',
    headers: { 'user-agent': 'fatima-browser', cookie: 'naam=fatima' },
    body: 'fatima',
  })
  await line(1)
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    time: '2026-11-22T12:00:00.000Z',
    level: 'info',
    event: 'request',
    request: 'r1',
    route: '/:language/regios/:region',
    method: 'POST',
    status: 200,
    ms: expect.any(Number),
  })
  expect(lines.join()).not.toMatch(/fatima|127\.0\.0\.1/)
  const text = await metrics.text()
  expect(text).toContain(
    'thuisplan_http_request_duration_seconds_count{route="/:language/regios/:region",method="POST",status="2xx"} 1',
  )
  expect(text).not.toContain('fatima')
})

test('addresses nobody knows and methods somebody made up are one number each', async () => {
  const { port, line, metrics } = await watching()
  for (const address of ['/wp-login.php', '/x?1']) await fetch(`http://127.0.0.1:${port}${address}`)
  await fetch(`http://127.0.0.1:${port}/y`, { method: 'PURGE' })
  await line(3)
  const text = await metrics.text()
  expect(text).toContain(`{route="${noRoute}",method="GET",status="4xx"} 2`)
  expect(text).toContain(`{route="${noRoute}",method="other",status="4xx"} 1`)
  expect(text).not.toMatch(/wp-login|PURGE/)
})

test('who leaves before the answer is counted as gone, not as served', async () => {
  const { port, lines, line } = await watching()
  const client = await rawClient(port)
  client.socket.write('GET /never HTTP/1.1\r\nHost: x\r\n\r\n')
  client.socket.destroy()
  await line(1)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ status: 499 })
})

async function watching() {
  const lines: string[] = []
  let wake = () => {}
  const log = jsonLog(
    (text) => {
      lines.push(text)
      wake()
    },
    () => new Date('2026-11-22T12:00:00Z'),
  )
  const metrics = openMetrics()
  let count = 0
  const server = createServer(
    watchRequests({ metrics, log, requestId: () => `r${++count}` }, (request, response, watched) => {
      if (request.url === '/never') return
      const known = request.url?.startsWith('/nl/regios/')
      if (known) watched.route = '/:language/regios/:region'
      request.resume().once('end', () => response.writeHead(known ? 200 : 404).end())
    }),
  )
  closing.push(() => server.close().closeAllConnections())
  const line = (wanted: number) =>
    new Promise<void>((resolve) => {
      wake = () => {
        if (lines.length >= wanted) resolve()
      }
      wake()
    })
  return { port: await portOf(server), lines, line, metrics }
}
