import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { nouns } from '../domain/registers/noun.ts'
import { jsonLog } from '../running/log.ts'
import { openMetrics } from '../running/metrics.ts'
import { coordinatorEmail } from '../testing/demo-installation.ts'
import { type ServedDemo, servedDemo } from '../testing/served-demo.ts'
import { addresses } from './addresses.ts'

/*
 * Every place of an address where a name stands is given a path that climbs out of its folder, and words that would begin a head
 * or a line of their own. Asked by somebody who is signed in, so that nothing stops at the door.
 */
const region = 'gooi-en-vechtstreek'
const host = 'https://thuisplan.example.nl'
const lines: string[] = []
const faults: string[] = []

let demo: ServedDemo
let cookie: string

beforeAll(async () => {
  demo = await servedDemo({
    watching: {
      metrics: openMetrics(),
      log: jsonLog(
        (line) => lines.push(line),
        () => new Date(),
      ),
      requestId: randomUUID,
    },
  })
  cookie = await demo.cookieOf(coordinatorEmail ?? '')
})
afterAll(() => demo.close())
afterEach(() => expect(faults.splice(0)).toEqual([]))

/** `HERE` is where a name is asked for. */
const places = [
  '/assets/HERE',
  addresses.guide('nl', 'HERE'),
  addresses.publication('nl', region, 1, 'HERE'),
  addresses.publicationData(region, 1, 'HERE'),
  `/publicaties/HERE/1/data/acties.csv`,
  addresses.calendarFeed('nl', 'HERE'),
  addresses.invitation('nl', 'HERE'),
  addresses.region('nl', 'HERE'),
  addresses.exportRegister('nl', 'HERE', 'goals', 'csv'),
  `/nl/regios/${region}/doelen/export.HERE`,
  `/nl/regios/${region}/logboek/HERE`,
  addresses.entry('nl', region, 'goals', 'HERE'),
  addresses.indicator('nl', region, 'HERE'),
  `/api/v1/regios/HERE/doelen`,
  `/api/v1/regios/${region}/doelen/HERE`,
  '/HERE',
]

/** Files that are really there, seen from the folders pages and style are read from, with what stands in each. */
const targets: Record<string, string> = {
  'package.json': '"devDependencies"',
  'addresses.ts': 'Every page address in one table',
  'docs/security.md': 'What is promised, against whom',
  'etc/passwd': 'root:x:0',
}

const climbs = [
  '../',
  '..%2f',
  '%2e%2e/',
  '%2e%2e%2f',
  '..%252f',
  '..\\',
  '..%5c',
  '%c0%ae%c0%ae/',
  '....//',
  '..;/',
]

test('no path climbs out of the folder it is about, however it is written', async () => {
  let tried = 0
  for (const place of places)
    for (const climb of climbs)
      for (const [file, inside] of Object.entries(targets))
        for (const name of [climb.repeat(6) + file, `${climb.repeat(3)}${file}%00.css`]) {
          const answer = await ask(place.replace('HERE', () => name))
          tried += 1
          expect(answer.text.includes(inside), answer.path).toBe(false)
        }
  console.log(`path traversal: ${tried} addresses tried, 0 files reached, ${faults.length} faults`)
  expect(tried).toBeGreaterThan(1000)
}, 120_000)

const breaks = [
  '%00evil',
  '%0d%0aX-Evil:%20evil',
  '%0aX-Evil:%20evil',
  '%0d%0aSet-Cookie:%20evil=1',
  '%0d%0a%0d%0a%3Cscript%3Eevil()%3C/script%3E',
  '%E5%98%8A%E5%98%8DX-Evil:%20evil',
  '%c4%8d%c4%8aX-Evil:%20evil',
  '%22;%20filename=%22evil.exe',
  'evil.csv%22%0d%0aX-Evil:%20evil',
  '%0a{%22event%22:%22evil%22}',
  '%E2%80%A8%7B%22event%22:%22evil%22%7D',
]

/** What an address may carry behind its question mark and comes back in a Location or on the page. */
const questions = [
  `${addresses.signIn('nl')}?naar=HERE`,
  `${addresses.signIn('nl')}?naar=/nl/HERE`,
  `${addresses.signInCode('nl')}?naar=/nl/HERE`,
  `${addresses.account('nl')}?gedaan=HERE`,
  `${addresses.register('nl', region, 'goals')}?gedaan=saved&wat=HERE&naam=HERE&id=HERE`,
  `${addresses.auditLog('nl', region)}?persoon=HERE&woorden=HERE`,
  '/?taal=HERE',
  '/HERE?HERE',
]

test('no word of an address begins a head, a cookie, a file name or a line of the log', async () => {
  let tried = 0
  const before = lines.length
  for (const place of [...places, ...questions])
    for (const one of breaks) {
      await ask(place.replaceAll('HERE', () => one))
      tried += 1
    }
  console.log(`header and log injection: ${tried} addresses tried, 0 heads, cookies or lines added`)
  expect(lines.length - before).toBe(tried)
  for (const line of lines) expect(JSON.parse(line)).toMatchObject({ event: 'request' })
  expect(lines.join('\n')).not.toMatch(/evil/i)
}, 120_000)

test('what people typed never comes into the name of a file or another head', async () => {
  const title = 'a"; filename="evil.exe\r\nX-Evil: evil'
  const headers = {
    cookie,
    'content-type': 'application/x-www-form-urlencoded',
    'sec-fetch-site': 'same-origin',
  }
  const sent = await demo.ask(addresses.newEntry('nl', region, 'goals'), {
    method: 'POST',
    headers,
    body: new URLSearchParams({ code: '1.98', title }).toString(),
  })
  expectOurHeads(sent.headers, 'the answer to the form')
  for (const noun of nouns)
    for (const format of ['csv', 'xlsx'] as const) {
      const file = await ask(addresses.exportRegister('nl', region, noun, format))
      expect(file.status).toBe(200)
      expect(file.headers['content-disposition']).toMatch(/^attachment; filename="[a-z0-9-]+\.(csv|xlsx)"$/)
    }
})

async function ask(path: string) {
  const answer = await demo.ask(path.replace(/[^\x21-\x7e]/g, encodeURIComponent), { headers: { cookie } })
  if (answer.status >= 500 || demo.surprises.length > 0)
    faults.push(`${answer.status} ${path} ${demo.surprises.splice(0).map(String)}`)
  expectOurHeads(answer.headers, path)
  expect(answer.text, path).not.toMatch(/<script>evil/)
  return { ...answer, path }
}

function expectOurHeads(headers: IncomingHttpHeaders, path: string): void {
  expect(headers['x-evil'], path).toBeUndefined()
  expect(String(headers['set-cookie'] ?? ''), path).not.toContain('evil')
  const { location, 'content-disposition': disposition } = headers
  if (location !== undefined) expect(new URL(location, host).origin, path).toBe(host)
  if (disposition !== undefined) expect(disposition, path).toMatch(/^attachment; filename="[a-z0-9.-]+"$/)
}
