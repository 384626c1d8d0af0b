import { afterAll, beforeAll, expect, test } from 'vitest'
import { nounAddresses, nouns } from '../domain/registers/noun.ts'
import { registers } from '../operations/registers/all-registers.ts'
import { apiNameOf } from '../presentation/registers/register-sheet.ts'
import { coordinatorEmail } from '../testing/demo-installation.ts'
import { type ServedDemo, servedDemo } from '../testing/served-demo.ts'
import { addresses } from './addresses.ts'

const region = 'gooi-en-vechtstreek'
const payloads = [
  `'; drop table app.goal; --`,
  `\\'; select pg_sleep(9); --`,
  `$$; delete from app.action; $$`,
  `%_\\ "x" ' or '1'='1`,
  `<script>alert('x')</script>`,
  `"><img src=x onerror=alert(1)>`,
]

let demo: ServedDemo
let cookie: string

beforeAll(async () => {
  demo = await servedDemo()
  cookie = await demo.cookieOf(coordinatorEmail ?? '')
})
afterAll(() => demo.close())

const fields = nouns.flatMap((noun) =>
  registers[noun].fields
    .filter(({ kind }) => kind === 'text' || kind === 'long-text')
    .map((field) => ({ noun, key: field.key, name: apiNameOf(noun, field.key) })),
)

test('there are text fields in every register that is filled in by hand', () => {
  expect(fields.length).toBeGreaterThan(20)
})

test.each(fields)(
  'what is SQL or script in $noun, $key is only text',
  { timeout: 60_000 },
  async ({ noun, name }) => {
    const list = `/api/v1/regios/${region}/${nounAddresses[noun]}`
    const headers = { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }
    const { resultaten } = JSON.parse((await demo.ask(`${list}?perPagina=1`, { headers })).text) as {
      resultaten: (Record<string, unknown> & { id: string })[]
    }
    const [entry] = resultaten
    if (!entry) throw new Error(`the example region has no ${noun}`)
    const before = await rowCounts()
    let taken = 0
    for (const payload of payloads) {
      const body = JSON.stringify({ ...entry, [name]: payload })
      const changed = await demo.ask(`${list}/${entry.id}`, { method: 'PUT', headers, body })
      expect(changed.status, `${payload} ${changed.text}`).toBeLessThan(500)
      if (changed.status >= 300) continue
      taken += 1
      const read = await demo.ask(`${list}/${entry.id}`, { headers })
      expect(JSON.parse(read.text)[name]).toBe(payload)
      const form = await demo.ask(addresses.changeEntry('nl', region, noun, entry.id), {
        headers: { cookie },
      })
      expect(form.status).toBe(200)
      expect(form.text).not.toMatch(/<script>alert|<img src=x/)
    }
    await demo.ask(`${list}/${entry.id}`, { method: 'PUT', headers, body: JSON.stringify(entry) })
    expect(await rowCounts()).toEqual(before)
    expect(demo.surprises.splice(0)).toEqual([])
    // A code has a form of its own, so that some fields take none of these.
    if (!/code/i.test(name)) expect(taken).toBeGreaterThan(0)
  },
)

test('a form that holds SQL stores it as it is and shows it escaped', async () => {
  const title = payloads.join(' ')
  const before = await rowCounts()
  const sent = await demo.ask(addresses.newEntry('nl', region, 'goals'), {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ code: '1.99', title }).toString(),
  })
  expect(sent.status, sent.text.slice(0, 500)).toBe(303)
  const page = await demo.ask(addresses.register('nl', region, 'goals'), { headers: { cookie } })
  expect(page.text).toContain('drop table app.goal')
  expect(page.text).not.toMatch(/<script>alert|<img src=x/)
  const after = await rowCounts()
  expect(after['goal']).toBe((before['goal'] ?? 0) + 1)
  expect({ ...after, goal: 0 }).toEqual({ ...before, goal: 0 })
})

/** Of every table; what is written down about each change, and sessions, grow by themselves. */
async function rowCounts(): Promise<Record<string, number>> {
  const rows = await demo.open.storage.asOwner().read((sql) =>
    sql.query<{ name: string; rows: number }>(
      `select relname as name,
              (xpath('/row/c/text()', query_to_xml(format('select count(*) as c from %s', c.oid::regclass), false, true, '')))[1]::text::int as rows
         from pg_class c join pg_namespace n on n.oid = relnamespace
        where relkind = 'r' and nspname not in ('pg_catalog', 'information_schema', 'auth', 'pgboss')
        order by relname`,
    ),
  )
  return Object.fromEntries(
    rows
      .filter(({ name }) => !/audit|event|log|remembered|job/.test(name))
      .map(({ name, rows: count }) => [name, count]),
  )
}
