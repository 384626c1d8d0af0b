import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoApi, demoApi } from '../../testing/demo-api.ts'

let demo: DemoApi
const goals = '/regios/gooi-en-vechtstreek/doelen'
beforeAll(async () => {
  demo = await demoApi()
})
afterAll(() => demo.close())

async function added(code: string): Promise<{ at: string; tag: string; row: Record<string, unknown> }> {
  const response = await demo.call('POST', goals, { json: { code, titel: 'Eerst (voorbeeld)' } })
  const row = (await response.json()) as Record<string, unknown>
  return { at: `${goals}/${String(row['id'])}`, tag: response.headers.get('etag') ?? '', row }
}

function put(at: string, titel: string, row: Record<string, unknown>, tag?: string) {
  return demo.call('PUT', at, {
    json: { ...row, titel },
    ...(tag === undefined ? {} : { headers: { 'if-match': tag } }),
  })
}

test('one entry carries its version, and the same entry keeps it', async () => {
  const { at, tag } = await added('1.91')
  expect(tag).toMatch(/^"v[0-9a-f]{16}"$/)
  for (const times of [1, 2]) expect((await demo.call('GET', at)).headers.get('etag'), `${times}`).toBe(tag)
})

test('all versions of a row are told, with who made each, also when it was taken away', async () => {
  const { at, row } = await added('1.90')
  await put(at, 'Daarna (voorbeeld)', row)
  await demo.call('DELETE', at)
  const response = await demo.call('GET', `${at}/versies`, { as: 'reader' })
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({
    resultaten: [
      { daad: 'toegevoegd', via: 'api', weggehaald: false, inhoud: { titel: 'Eerst (voorbeeld)' } },
      { daad: 'gewijzigd', rollen: ['regiocoördinator'], inhoud: { titel: 'Daarna (voorbeeld)' } },
      { daad: 'weggehaald', weggehaald: true, inhoud: { titel: 'Daarna (voorbeeld)' } },
    ],
  })
  expect((await demo.call('GET', `${at}/versies`, { as: 'visitor' })).status).toBe(401)
  expect((await demo.call('GET', `${goals}/${crypto.randomUUID()}/versies`)).status).toBe(404)
})

test('of two programs that began with the same version the second is refused with both texts, and can decide', async () => {
  const { at, tag, row } = await added('1.92')
  const first = await put(at, 'Van de eerste (voorbeeld)', row, tag)
  expect(first.status).toBe(200)
  expect(first.headers.get('etag')).not.toBe(tag)
  const second = await put(at, 'Van de tweede (voorbeeld)', row, tag)
  expect(second.status).toBe(412)
  expect(second.headers.get('content-type')).toBe('application/problem+json')
  const problem = (await second.json()) as { versie: string }
  expect(problem).toMatchObject({
    status: 412,
    versie: first.headers.get('etag')?.slice(1, -1),
    huidig: { titel: 'Van de eerste (voorbeeld)' },
    gestuurd: { titel: 'Van de tweede (voorbeeld)' },
  })
  expect((await put(at, 'Van de tweede (voorbeeld)', row, `"${problem.versie}"`)).status).toBe(200)
})

test('without a version, or with any, everything is replaced; a tag that is none never fits', async () => {
  const { at, row } = await added('1.93')
  expect((await put(at, 'Zonder (voorbeeld)', row)).status).toBe(200)
  expect((await put(at, 'Hoe dan ook (voorbeeld)', row, '*')).status).toBe(200)
  for (const tag of ['onzin', 'W/"v0"', '"a", "b"'])
    expect((await put(at, 'x', row, tag)).status, tag).toBe(412)
})

test('what changed is not taken away unseen, and what was taken away is told as such', async () => {
  const { at, tag, row } = await added('1.94')
  const changed = await put(at, 'Anders (voorbeeld)', row)
  expect((await demo.call('DELETE', at, { headers: { 'if-match': tag } })).status).toBe(412)
  const now = changed.headers.get('etag') ?? ''
  expect((await demo.call('DELETE', at, { headers: { 'if-match': now } })).status).toBe(204)
  const late = await put(at, 'Te laat (voorbeeld)', row, now)
  expect(late.status).toBe(412)
  expect(await late.json()).toMatchObject({ versie: 'weg', huidig: null })
  const nowhere = `${goals}/00000000-0000-4000-8000-000000000000`
  expect((await put(nowhere, 'x', { ...row, id: undefined }, now)).status).toBe(404)
})
