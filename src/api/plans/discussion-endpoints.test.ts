import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoApi, demoApi } from '../../testing/demo-api.ts'

let demo: DemoApi
let action: string

const region = '/regios/gooi-en-vechtstreek'
const talk = `${region}/plan/bespreekpunten`

type Told = { nummer: number; tekst: string; versie: string; isAfgehandeld: boolean; reacties: Told[] }

beforeAll(async () => {
  demo = await demoApi()
  const listed = await demo.call('GET', `${region}/acties?perPagina=1`)
  const { resultaten } = (await listed.json()) as { resultaten: { id: string }[] }
  action = `acties/${resultaten[0]?.id}`
})
afterAll(() => demo.close())

async function told(response: Response, status: number): Promise<Told> {
  const body = (await response.json()) as Told
  expect(response.status, JSON.stringify(body)).toBe(status)
  return body
}

test('a point is raised about an action, replied to, settled, and withdrawn so that its words are gone', async () => {
  const raised = await told(
    await demo.call('POST', talk, { json: { over: action, tekst: 'Kan dit eerder? (voorbeeld)' } }),
    201,
  )
  expect(raised).toMatchObject({ over: action, isAfgehandeld: false, reacties: [], noemt: [] })
  const own = `${talk}/${raised.nummer}`
  const replied = await told(
    await demo.call('POST', `${own}/reacties`, { json: { tekst: 'Vanaf mei. (voorbeeld)' } }),
    201,
  )
  expect(replied.reacties).toMatchObject([{ tekst: 'Vanaf mei. (voorbeeld)' }])
  const settled = await told(await demo.call('PUT', `${own}/stand`, { json: { isAfgehandeld: true } }), 200)
  expect(settled.isAfgehandeld).toBe(true)
  expect((await demo.call('DELETE', own)).status).toBe(204)
  const { bespreekpunten } = (await (await demo.call('GET', talk)).json()) as { bespreekpunten: Told[] }
  expect(bespreekpunten.find(({ nummer }) => nummer === raised.nummer)).toMatchObject({
    isIngetrokken: true,
    tekst: '',
    reacties: [{ tekst: 'Vanaf mei. (voorbeeld)' }],
  })
  expect((await demo.call('DELETE', own)).status).toBe(404)
})

test('words are changed only over those that were seen', async () => {
  const raised = await demo.call('POST', talk, { json: { over: 'plan', tekst: 'Eerst dit. (voorbeeld)' } })
  const seen = raised.headers.get('etag') ?? ''
  const { nummer } = await told(raised, 201)
  const change = (tekst: string, version: string) =>
    demo.call('PUT', `${talk}/${nummer}`, { json: { tekst }, headers: { 'if-match': version } })
  await told(await change('Dan dat. (voorbeeld)', seen), 200)
  const late = await change('Te laat. (voorbeeld)', seen)
  expect(late.status).toBe(412)
  expect(JSON.stringify(await late.json())).toContain('Dan dat. (voorbeeld)')
})

test('what cannot be is told by the field, and nothing is kept of it', async () => {
  const count = async () =>
    ((await (await demo.call('GET', talk)).json()) as { bespreekpunten: Told[] }).bespreekpunten.length
  const before = await count()
  for (const [json, field] of [
    [{ over: 'acties/bestaat-niet', tekst: 'x' }, 'over'],
    [{ over: 'plan', tekst: '' }, 'tekst'],
    [{ over: 'plan', tekst: 'x'.repeat(4001) }, 'tekst'],
    [{ over: 'plan', tekst: 'Kijk, @niemand' }, 'tekst'],
    [{ over: 'plan', tekst: 'x', noemt: ['wie-dan'] }, 'noemt'],
    [{ over: 'plan', tekst: 'x', toon: 'boos' }, 'toon'],
  ] as const) {
    const refused = await demo.call('POST', talk, { json })
    expect(refused.status, field).toBe(400)
    expect(JSON.stringify(await refused.json()), field).toContain(`"${field}"`)
  }
  expect((await demo.call('PUT', `${talk}/1/stand`, { json: { isAfgehandeld: 'ja' } })).status).toBe(400)
  expect((await demo.call('POST', `${talk}/999999/reacties`, { json: { tekst: 'x' } })).status).toBe(404)
  expect(await count()).toBe(before)
})

test('who is named in the words stands in the answer', async () => {
  const listed = (await (await demo.call('GET', `${region}/leden`)).json()) as {
    resultaten: { persoon: string; rol: string }[]
  }
  const { persoon = '' } = listed.resultaten.find(({ rol }) => rol === 'controller') ?? {}
  const json = { over: 'plan', tekst: 'Wil jij kijken? (voorbeeld)', noemt: [persoon] }
  const raised = await told(await demo.call('POST', talk, { json }), 201)
  expect(raised).toMatchObject({ noemt: [{ persoon }] })
})
