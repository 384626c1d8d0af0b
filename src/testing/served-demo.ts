import { once } from 'node:events'
import { request as ask, type IncomingHttpHeaders, type RequestOptions } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type DoorOptions, openDoors } from '../open-doors.ts'
import type { OpenThuisplan } from '../open-thuisplan.ts'
import { root } from '../root.ts'
import { openServer } from '../running/open-server.ts'
import { today } from './demo-desk.ts'
import { demoInstallation, demoPassword } from './demo-installation.ts'

type Asked = { method?: string; headers?: Record<string, string>; body?: string }
type Answer = { status: number; headers: IncomingHttpHeaders; text: string }

export type ServedDemo = {
  open: OpenThuisplan
  url: string
  port: number
  surprises: unknown[]
  /** Exactly this path, which `fetch` would first make neat. */
  ask(path: string, asked?: Asked): Promise<Answer>
  /** What a browser sends back after signing in: `name=value`. */
  cookieOf(email: string): Promise<string>
  close(): Promise<void>
}

/** Every door on the example region, behind a socket on loopback, as the program opens them. */
export async function servedDemo(
  options: Partial<DoorOptions> = {},
  given?: OpenThuisplan,
): Promise<ServedDemo> {
  const open = given ?? (await demoInstallation())
  const surprises: unknown[] = []
  const server = openServer(
    openDoors(open, {
      publicUrl: 'https://thuisplan.example.nl',
      assetFolder: join(root, 'src', 'web', 'style'),
      guideFolder: join(root, 'docs', 'guide'),
      now: () => today,
      report: (surprise) => surprises.push(surprise),
      ...options,
    }),
    { maxConnections: 500 },
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  return {
    open,
    url,
    port,
    surprises,
    ask: (path, { method = 'GET', headers = {}, body } = {}) =>
      send({ host: '127.0.0.1', port, path, method, headers }, body),
    async cookieOf(email) {
      const { headers } = await send(
        {
          host: '127.0.0.1',
          port,
          path: '/nl/inloggen',
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        },
        new URLSearchParams({ email, password: demoPassword }).toString(),
      )
      const cookie = headers['set-cookie']?.find((line) => line.includes('session_token'))
      if (cookie === undefined) throw new Error(`${email} could not sign in`)
      return cookie.split(';')[0] ?? ''
    },
    async close() {
      server.closeAllConnections()
      server.close()
      if (!given) await open.close()
    },
  }
}

function send(options: RequestOptions, body: string | undefined): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = ask({ ...options, agent: false }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(parts).toString(),
        }),
      )
      response.on('error', reject)
    })
    request.on('error', reject)
    request.end(body)
  })
}
