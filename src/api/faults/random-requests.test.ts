import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoApi, demoApi, publicUrl } from '../../testing/demo-api.ts'
import type { Operation } from '../openapi/open-api.ts'
import { openApiDocument } from '../openapi/open-api-document.ts'
import { type RandomRequest, randomRequest } from './random-request.test.help.ts'

const bodies = 10_000
const seed = 20_261_124
const perCostly = 10
const perBodiless = 25
const atOnce = 8

const document = openApiDocument({ publicUrl }, 'nl')
const operations = Object.entries(document.paths)
  .flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  )
  // Handing in a token comes last: it is of no use to any request after it.
  .sort((one, other) => Number(endsSession(one.operation)) - Number(endsSession(other.operation)))

let demo: DemoApi

beforeAll(async () => {
  demo = await demoApi()
})
afterAll(() => demo.close())

test('ten thousand random bodies and every operation, and never an answer that is not documented', {
  timeout: 400_000,
}, async () => {
  const begun = performance.now()
  const costly = operations.filter(({ operation }) => isCostly(operation))
  const withBody = operations.filter(({ operation }) => takesBody(operation) && !isCostly(operation))
  const perBody = Math.ceil(
    (bodies - costly.filter(({ operation }) => takesBody(operation)).length * perCostly) / withBody.length,
  )
  const answered = new Map<number, number>()
  const asked = new Set<string>()
  const wrong: string[] = []
  let sent = 0
  for (const { method, path, operation } of operations) {
    const entries = await entriesAt(path)
    const random = randomRequest(path, operation, document.components.schemas, entries)
    const numRuns = isCostly(operation) ? perCostly : takesBody(operation) ? perBody : perBodiless
    const waiting = fc.sample(random, { numRuns, seed })
    const send = async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const { status, trouble } = await outcomeOf(method, operation, withId(next, entries, waiting.length))
        answered.set(status, (answered.get(status) ?? 0) + 1)
        asked.add(operation.operationId)
        if (next.body !== undefined) sent += 1
        if (trouble !== '') wrong.push(`${method} ${path} ${status} ${trouble} ${JSON.stringify(next)}`)
      }
    }
    await Promise.all(Array.from({ length: atOnce }, send))
  }
  const total = [...answered.values()].reduce((sum, count) => sum + count, 0)
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  console.log(
    `${total} random requests with ${sent} bodies to ${asked.size} of ${operations.length} operations in ${seconds} s, ` +
      `${wrong.length} wrong, by answer:`,
    Object.fromEntries([...answered].sort(([one], [other]) => one - other)),
  )
  expect(wrong.slice(0, 5).map((line) => line.slice(0, 600))).toEqual([])
  expect(demo.surprises).toEqual([])
  expect(sent).toBeGreaterThanOrEqual(bodies)
  expect(asked.size).toBe(operations.length)
  // Not everything was refused at the door: a good part reached the rules and the database.
  expect(answered.get(200)).toBeGreaterThan(500)
  expect(answered.get(201)).toBeGreaterThan(10)
  expect(answered.get(204)).toBeGreaterThan(50)
})

function takesBody({ requestBody }: Operation): boolean {
  return requestBody !== undefined
}

function endsSession({ operationId }: Operation): boolean {
  return operationId === 'sessieBeeindigen'
}

/** A file is read by a process of its own, a publication is attacked, a password takes its time: these get fewer turns. */
function isCostly({ operationId, requestBody }: Operation): boolean {
  if (requestBody !== undefined && !requestBody.content['application/json']) return true
  return ['publiceren', 'sessieBeginnen'].includes(operationId)
}

async function outcomeOf(
  method: string,
  operation: Operation,
  { as, path, body, headers }: RandomRequest,
): Promise<{ status: number; trouble: string }> {
  const response = await demo.call(method, path, { as, headers, ...(body === undefined ? {} : { body }) })
  const { status } = response
  const text = await response.text()
  if (status >= 500) return { status, trouble: `failed: ${String(demo.surprises.at(-1))}` }
  if (!(status in operation.responses)) return { status, trouble: 'is not documented' }
  const type = response.headers.get('content-type')
  if (status >= 400 && type !== 'application/problem+json') return { status, trouble: `came as ${type}` }
  if (status !== 204) JSON.parse(text)
  return { status, trouble: '' }
}

type Entry = { id: string }

/** Some of what is there, so that a change can be one of something. */
async function entriesAt(path: string): Promise<Entry[]> {
  if (!/\{regio\}\/[a-z-]+(\/\{id\})?$/.test(path)) return []
  const list = (path.split('/{id}')[0] ?? '').replace('{regio}', 'gooi-en-vechtstreek')
  const answer = (await (await demo.call('GET', `${list}?perPagina=20`)).json()) as { resultaten?: Entry[] }
  return answer.resultaten ?? []
}

function withId(request: RandomRequest, entries: readonly Entry[], turn: number): RandomRequest {
  const id = entries[turn % Math.max(entries.length, 1)]?.id ?? 'geen'
  return { ...request, path: request.path.replace('{id}', id) }
}
