import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, get, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { openDoors } from '../src/open-doors.ts'
import { root } from '../src/root.ts'
import { addresses } from '../src/web/addresses.ts'
import { median, verdict } from './help/measure.ts'
import { regionId, throwAwayThuisplan, today } from './help/throw-away-thuisplan.ts'

/*
 * A public page from a warm process, against the same bytes from a bare node:http server that does nothing but send them.
 * Both are asked in turn, in the same run, by another process over the loopback; the limit is on the middle of the ratios, so
 * it means the same on a fast machine, a slow one, and one that others use. Limit: 0.6. And what a public page makes a browser
 * run: at most 30 kB of JavaScript, packed.
 */
const limitRatio = 0.6
const limitScriptBytes = 30_000
const rounds = 5
const seconds = 2
const connections = 16

const assetFolder = join(root, 'dist', 'assets')
const open = await throwAwayThuisplan()
const servers: Server[] = []
try {
  const report = (error: unknown) => console.error(error)
  const doors = openDoors(open, {
    publicUrl: 'http://localhost:3000',
    assetFolder,
    guideFolder: join(root, 'docs', 'guide'),
    now: () => today,
    report,
  })
  const ours = await listen(doors)

  const front = addresses.publication('nl', regionId, 1)
  await compare(ours, front, 'identity')
  await compare(ours, front, 'br')
  await compare(ours, addresses.publication('nl', regionId, 1, 'monitor'), 'identity')

  const html = await fetchBytes(`${ours}${front}`, 'identity')
  const scriptBytes = scriptsOf(html.toString()).reduce((sum, name) => sum + packedSize(name), 0)
  verdict(
    `JavaScript on a public page: ${(scriptBytes / 1000).toFixed(1)} kB packed of at most ${limitScriptBytes / 1000} kB`,
    scriptBytes <= limitScriptBytes,
  )
} finally {
  for (const server of servers) server.close()
  await open.close()
}

async function compare(ours: string, path: string, encoding: string): Promise<void> {
  const bytes = await fetchBytes(`${ours}${path}`, encoding)
  const bare = await listen((_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': bytes.byteLength,
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    })
    response.end(bytes)
  })
  await rate(`${ours}${path}`, encoding, 1)
  await rate(`${bare}${path}`, encoding, 1)
  const measured: { ours: number; bare: number }[] = []
  for (let round = 0; round < rounds; round++)
    measured.push({
      ours: await rate(`${ours}${path}`, encoding, seconds),
      bare: await rate(`${bare}${path}`, encoding, seconds),
    })
  const ratio = median(measured.map((round) => round.ours / round.bare))
  const middle = (of: 'ours' | 'bare') => Math.round(median(measured.map((round) => round[of])))
  console.log(
    `${path} (${encoding}, ${(bytes.byteLength / 1000).toFixed(1)} kB): ${middle('ours')} requests a second, bare ${middle('bare')}`,
  )
  verdict(`ratio ${ratio.toFixed(2)} of at least ${limitRatio}`, ratio >= limitRatio)
}

/** Requests a second, counted by a process of its own; an answer that is not a good one makes the measurement worthless. */
async function rate(url: string, encoding: string, duration: number): Promise<number> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(root, 'node_modules', 'autocannon', 'autocannon.js'),
      ...['--json', '--connections', String(connections), '--duration', String(duration)],
      ...['--headers', `accept-encoding=${encoding}`, url],
    ],
    { maxBuffer: 10 * 1024 * 1024 },
  )
  const result = JSON.parse(stdout) as Measured
  if (result.non2xx + result.errors + result.timeouts > 0 || result['2xx'] === 0)
    throw new Error(`not all answers from ${url} were good ones`)
  return result['2xx'] / result.duration
}

type Measured = { '2xx': number; non2xx: number; errors: number; timeouts: number; duration: number }

/** The body exactly as it came over the line. */
async function fetchBytes(url: string, encoding: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': encoding }, agent: false }, async (response) => {
      if (response.statusCode !== 200) return reject(new Error(`${url} answers ${response.statusCode}`))
      const pieces: Buffer[] = []
      for await (const piece of response) pieces.push(piece)
      resolve(Buffer.concat(pieces))
    }).on('error', reject)
  })
}

function listen(listener: RequestListener): Promise<string> {
  return new Promise((resolve) => {
    const server = createServer(listener).listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    })
    servers.push(server)
  })
}

function scriptsOf(html: string): string[] {
  return [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, address]) => address ?? '')
}

function packedSize(address: string): number {
  const file = join(assetFolder, address.split('/').at(-1) ?? '')
  if (!existsSync(file)) throw new Error(`a public page asks for ${address}, which was not built`)
  return gzipSync(readFileSync(file)).byteLength
}
