import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Noun, nounAddresses, nouns } from '../domain/registers/noun.ts'
import { registers } from '../operations/registers/all-registers.ts'
import { apiNameOf } from '../presentation/registers/register-sheet.ts'
import { coordinatorEmail } from '../testing/demo-installation.ts'
import { type ServedDemo, servedDemo } from '../testing/served-demo.ts'
import { addresses } from './addresses.ts'
import { type FoundForm, formsOn } from './forms-on-page.test.help.ts'

const region = 'gooi-en-vechtstreek'
const payloads = [
  `'; drop table app.goal; --`,
  `\\'; select pg_sleep(9); --`,
  `$$; delete from app.action; $$`,
  `%_\\ "x" ' or '1'='1`,
  `<script>alert('x')</script>`,
  `"><img src=x onerror=alert(1)>`,
]
/** Beside those, what PostgreSQL cannot keep. */
const zeroByte = 'a\u0000b'
const unescaped = /<script>alert|<img src=x/

let demo: ServedDemo
let cookie: string
let json: Record<string, string>
let form: Record<string, string>

beforeAll(async () => {
  demo = await servedDemo()
  cookie = await demo.cookieOf(coordinatorEmail ?? '')
  const ours = { cookie, 'sec-fetch-site': 'same-origin' }
  json = { ...ours, 'content-type': 'application/json' }
  form = { ...ours, 'content-type': 'application/x-www-form-urlencoded' }
})
afterAll(() => demo.close())

/** The names of the text fields of a list. A code has a form of its own, and a passage stands in its interview: they need not take these. */
const textFields = (noun: Noun) =>
  registers[noun].fields
    .filter(({ kind }) => kind === 'text' || kind === 'long-text')
    .map(({ key }) => ({
      name: apiNameOf(noun, key),
      isBound: /code$|^passage$|^officialPublication$/i.test(key),
    }))

test('there are text fields in every register that is filled in by hand', () => {
  expect(nouns.flatMap(textFields).length).toBeGreaterThan(20)
})

test.each(nouns)('what is SQL or script in a text of %s is only text', { timeout: 60_000 }, async (noun) => {
  const list = `/api/v1/regios/${region}/${nounAddresses[noun]}`
  const [entry] = (await entriesOf(list)) as (Record<string, unknown> & { id: string })[]
  if (!entry) throw new Error(`the example region has no ${noun}`)
  const put = (values: Record<string, unknown>) =>
    demo.ask(`${list}/${entry.id}`, {
      method: 'PUT',
      headers: json,
      body: JSON.stringify({ ...entry, ...values }),
    })
  const fields = textFields(noun)
  const before = await rowCounts()
  for (const payload of payloads) {
    for (const { name } of fields.filter(({ isBound }) => isBound))
      expect((await put({ [name]: payload })).status, `${name} ${payload}`).toBeLessThan(500)
    const free = Object.fromEntries(
      fields.filter(({ isBound }) => !isBound).map(({ name }) => [name, payload]),
    )
    const changed = await put(free)
    expect(changed.status, changed.text).toBe(200)
    const read = JSON.parse((await demo.ask(`${list}/${entry.id}`, { headers: json })).text)
    expect(read).toMatchObject(free)
    for (const path of [
      addresses.changeEntry('nl', region, noun, entry.id),
      addresses.entry('nl', region, noun, entry.id),
      addresses.history('nl', region, noun, entry.id),
    ]) {
      const page = await demo.ask(path, { headers: { cookie } })
      expect(page.status, path).toBe(200)
      expect(page.text, path).not.toMatch(unescaped)
    }
  }
  await put({})
  expect(await rowCounts()).toEqual(before)
  expect(demo.surprises.splice(0)).toEqual([])
  console.log(`${noun}: ${payloads.length} texts in ${fields.length} fields, 0 rows lost, 0 faults`)
})

/** Where a coordinator and a visitor meet a form of their own, beside those of the lists above. */
const pagesWithForms = [
  addresses.account('nl'),
  addresses.messageChoices('nl'),
  addresses.newRegion('nl'),
  addresses.members('nl', region),
  addresses.addMember('nl', region),
  addresses.settings('nl', region),
  addresses.settingsMunicipalities('nl', region),
  ...['findings', 'observations', 'contributions'].map((soort) =>
    addresses.newInvitation('nl', region, { soort }),
  ),
  addresses.publish('nl', region),
  addresses.planCheck('nl', region),
  addresses.departFromRule('nl', region, 'T04', 'action:4.2.2:owner'),
  addresses.gap('nl', region, 'vak-2-GM0417'),
  addresses.calendar('nl', region),
  addresses.auditLog('nl', region),
  addresses.newEntry('nl', region, 'goals'),
]
const pagesOfVisitors = [addresses.signIn('nl'), addresses.signInCode('nl'), addresses.forgotPassword('nl')]
/** Shown to who holds a link only, and sent by whoever likes. */
const formByLink: FoundForm = {
  action: addresses.choosePassword('nl'),
  method: 'POST',
  values: { token: 'x', password: 'een heel nieuw wachtwoord' },
  texts: ['token', 'password'],
}

test('what is SQL or script in a field of any other form breaks nothing and is shown escaped', {
  timeout: 120_000,
}, async () => {
  const before = await rowCounts()
  const fields = new Set<string>()
  let sent = 0
  const fillIn = async (found: FoundForm, headers: object) => {
    for (const name of found.texts)
      for (const payload of [...payloads, zeroByte]) {
        fields.add(`${found.action.split('?')[0]} ${name}`)
        sent += 1
        await send(found, { ...found.values, [name]: payload }, headers)
      }
  }
  for (const [paths, headers] of [
    [pagesWithForms, { cookie }],
    [pagesOfVisitors, {}],
  ] as const)
    for (const path of paths) {
      const page = await demo.ask(path, { headers })
      expect(page.status, path).toBe(200)
      for (const found of formsOn(page.text, path)) await fillIn(found, headers)
    }
  await fillIn(formByLink, {})
  const after = await rowCounts()
  const fewer = Object.keys(before).filter((table) => (after[table] ?? 0) < (before[table] ?? 0))
  console.log(
    `${sent} texts sent in ${fields.size} fields of other forms, ${fewer.length} tables with fewer rows`,
  )
  expect(fewer).toEqual([])
  expect(demo.surprises.splice(0)).toEqual([])
  expect(fields.size).toBeGreaterThan(25)
})

async function send({ action, method }: FoundForm, values: Record<string, string>, headers: object) {
  const body = new URLSearchParams(values).toString()
  const answer =
    method === 'GET'
      ? await demo.ask(`${action.split('?')[0]}?${body}`, { headers: { ...headers } })
      : await demo.ask(action, { method: 'POST', headers: { ...form, cookie: '', ...headers }, body })
  expect(answer.status, `${action} ${body}`).toBeLessThan(500)
  expect(answer.text, action).not.toMatch(unescaped)
}

test('a form that holds SQL stores it as it is and shows it escaped', async () => {
  const title = payloads.join(' ')
  const before = await rowCounts()
  const sent = await demo.ask(addresses.newEntry('nl', region, 'goals'), {
    method: 'POST',
    headers: form,
    body: new URLSearchParams({ code: '1.99', title }).toString(),
  })
  expect(sent.status, sent.text.slice(0, 500)).toBe(303)
  const page = await demo.ask(addresses.register('nl', region, 'goals'), { headers: { cookie } })
  expect(page.text).toContain('drop table app.goal')
  expect(page.text).not.toMatch(unescaped)
  const after = await rowCounts()
  expect(after['goal']).toBe((before['goal'] ?? 0) + 1)
  expect({ ...after, goal: 0 }).toEqual({ ...before, goal: 0 })
})

async function entriesOf(list: string): Promise<unknown[]> {
  return JSON.parse((await demo.ask(`${list}?perPagina=1`, { headers: json })).text).resultaten
}

/** Of every table; what is written down about each change, earlier words of interviews, and sessions, grow by themselves. */
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
      .filter(({ name }) => !/audit|event|log|remembered|job|interview_words/.test(name))
      .map(({ name, rows: count }) => [name, count]),
  )
}
