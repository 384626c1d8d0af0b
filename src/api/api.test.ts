import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Writing } from '../database/database.ts'
import { nounAddresses } from '../domain/registers/noun.ts'
import { type DemoApi, demoApi, publicUrl } from '../testing/demo-api.ts'
import { nobodyWelcomed } from '../testing/nobody-welcomed.ts'
import type { Endpoint } from './endpoint.ts'
import { endpoints } from './endpoints.ts'
import { openApiDocument } from './openapi/open-api-document.ts'

let demo: DemoApi
/** There are no invitations in the example region: their links would be known to everybody. */
let invitation: string | undefined
const region = '/regios/gooi-en-vechtstreek'

beforeAll(async () => {
  demo = await demoApi()
  const made = await demo.open.storage.asOwner().write((sql) =>
    sql.query<{ id: string }>(
      `insert into invitation (region_id, noun, municipality, note, expires_at)
       values ('gooi-en-vechtstreek', 'findings', 'GM0406', 'voorbeeld', now() + interval '1 day') returning id`,
    ),
  )
  invitation = made[0]?.id
  await demo.open.storage.asOwner().write(async (sql) => {
    await sql.query(
      `insert into plan_version (region_id, number, title, submitted_on, submitted_by, check_summary, region_then, plan, lists)
       values ('gooi-en-vechtstreek', 1, 'Voorbeeld', '2026-01-01', 'x', '[]', '{}', '{"goals": [], "actions": []}', '{}')`,
    )
    await sql.query(
      `insert into plan_version_step (region_id, version, number, stage, taken_on, taken_by)
       values ('gooi-en-vechtstreek', 1, 1, 'decision-making', '2026-01-01', 'x')`,
    )
    await sql.query(
      `insert into change_proposal (region_id, number, version, noun, code, reason, changes, proposed_by)
       values ('gooi-en-vechtstreek', 1, 1, 'actions', '2.1.9', 'voorbeeld', '{"title": {"before": null, "after": "x"}}', 'x')`,
    )
  })
  await demo.open.storage.asOwner().write(plantConsultation)
})
afterAll(() => demo.close())

/** A version, a consultation about it and a reaction: the example region has none of its own. */
async function plantConsultation(sql: Writing): Promise<void> {
  const id = 'gooi-en-vechtstreek'
  for (const statement of [
    `insert into plan_version (region_id, number, title, submitted_on, submitted_by, check_summary, region_then, plan, lists)
     values ($1, 1, 'Voorbeeld', current_date, 'x', '[]', '{}', '{}', '{}') on conflict do nothing`,
    `insert into consultation (region_id, number, version, title, question, opens_on, closes_on, answer_by, audience)
     values ($1, 1, 1, 'Voorbeeld', 'Goed zo?', current_date, current_date + 7, current_date + 30, 'everyone')`,
    `insert into consultation_reaction (region_id, consultation, number, passage, wish, person_id) values ($1, 1, 1, 'plan', 'question', 'x')`,
    `insert into consultation_words (region_id, consultation, reaction, body) values ($1, 1, 1, 'Waarom? (voorbeeld)')`,
  ])
    await sql.query(statement, [id])
}

/** An address of something that is there, so that what is asked can be answered. */
async function addressOf({ path }: Endpoint): Promise<string> {
  const address = path
    .replace('{regio}', 'gooi-en-vechtstreek')
    .replace('{nummer}', '1')
    .replace('{consultatie}', '1')
    .replace('{reactie}', '1')
    .replace('{regel}', 'T04')
    .replace('{code}', 'V01')
    .replace('{leemte}', 'vak-2-GM0417')
  if (path.includes('{persoon}')) {
    const { resultaten } = (await (await demo.call('GET', `${region}/leden`)).json()) as {
      resultaten: { persoon: string; rol: string }[]
    }
    const { persoon = '', rol = '' } = resultaten.find((member) => member.rol === 'controller') ?? {}
    return address.replace('{persoon}', persoon).replace('{rol}', rol)
  }
  if (path.includes('/uitnodigingen/')) return address.replace('{id}', invitation ?? '')
  if (!path.includes('{id}')) return address.replace('{onderwerp}', 'action:4.2.2:owner')
  const list = address.split('/{id}')[0] ?? ''
  const listed = await demo.call('GET', `${list}?perPagina=1`)
  const { resultaten } = (await listed.json()) as { resultaten: { id: string }[] }
  const id = resultaten[0]?.id ?? lastSeen.get(list) ?? ''
  lastSeen.set(list, id)
  return address.replace('{id}', id)
}

/** Of a list with one entry, which is put back after it was taken away. */
const lastSeen = new Map<string, string>()

async function send(endpoint: Endpoint): Promise<Response> {
  const { method, body, operationId } = endpoint
  const address = await addressOf(endpoint)
  const asked = method.toUpperCase()
  if (body?.kind === 'file')
    return demo.call(asked, address, { body: 'Naam;Partij\r\n', headers: { 'content-type': 'text/csv' } })
  if (operationId === 'publiceren')
    return demo.call(asked, address, { json: { titel: 'Eerste publicatie (voorbeeld)' } })
  if (operationId === 'leveringsstapZetten')
    return demo.call(asked, address, { json: { stap: 'heropend', toelichting: null } })
  if (operationId === 'planversieIndienen')
    return demo.call(asked, address, {
      json: { titel: 'Versie (voorbeeld)', stap: 'consultatie', openPuntenBekend: true },
    })
  if (operationId === 'planversiestapZetten')
    return demo.call(asked, address, { json: { stap: 'ingetrokken', toelichting: 'voorbeeld' } })
  if (operationId === 'overVoorstelBesluiten')
    return demo.call(asked, address, { json: { stand: 'afgewezen', toelichting: 'voorbeeld' } })
  if (['afwijkingVastleggen', 'geenActieVastleggen', 'regelUitzetten'].includes(operationId))
    return demo.call(asked, address, { json: { reden: 'Volgt in 2025 (voorbeeld)' } })
  if (operationId === 'reactieBeantwoorden')
    return demo.call(asked, address, { json: { uitkomst: 'overgenomen', omdat: 'Dat is beter (voorbeeld)' } })
  if (operationId === 'bespreekpuntMaken')
    return demo.call(asked, address, { json: { over: 'plan', tekst: 'Goed zo? (voorbeeld)' } })
  if (['opBespreekpuntReageren', 'bespreektekstWijzigen'].includes(operationId))
    return demo.call(asked, address, { json: { tekst: 'Ja. (voorbeeld)' } })
  if (operationId === 'bespreekpuntAfhandelen')
    return demo.call(asked, address, { json: { isAfgehandeld: true } })
  if (method === 'put')
    return demo.call(asked, address, { json: await (await demo.call('GET', address)).json() })
  return demo.call(asked, address, body ? { json: {} } : {})
}

test('every documented address answers, and only with what is documented', async () => {
  const document = openApiDocument({ publicUrl }, 'nl')
  const publishing = endpoints.find(({ operationId }) => operationId === 'publiceren')
  if (publishing) await send(publishing)
  for (const endpoint of endpoints.filter(({ operationId }) => operationId !== 'sessieBeeindigen')) {
    const response = await send(endpoint)
    const documented = Object.keys(document.paths[endpoint.path]?.[endpoint.method]?.responses ?? {})
    expect(documented, `${endpoint.operationId} ${response.status}`).toContain(String(response.status))
    if (response.status >= 400) {
      expect(response.status, endpoint.operationId).toBe(400)
      expect(await response.json()).toMatchObject({ type: `${publicUrl}/nl/api#status-400` })
    } else if (endpoint.success.status !== 204) {
      const body: unknown = await response.json()
      expect(endpoint.success.schema('nl').parse(body), endpoint.operationId).toEqual(body)
    }
    expect(response.headers.get('api-version')).toBe('1.0.0')
  }
  expect(demo.surprises).toEqual([])
}, 120_000)

test('every answer carries the headers the design rules ask for', async () => {
  const answers = [
    await demo.call('GET', '/regios'),
    await demo.call('GET', '/regios', { as: 'visitor' }),
    await demo.call('GET', '/bestaat-niet'),
    await demo.call('PATCH', '/regios'),
    await demo.call('GET', '/openapi.json', { as: 'visitor' }),
    await demo.call('OPTIONS', region),
  ]
  expect(answers.map(({ status }) => status)).toEqual([200, 401, 404, 405, 200, 204])
  for (const { headers } of answers) {
    expect(headers.get('api-version')).toMatch(/^\d+\.\d+\.\d+$/)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('strict-transport-security')).toContain('max-age=')
  }
})

test('another website may read what is public, and nothing else', async () => {
  for (const path of [
    '/openapi.json',
    `${region}/publicaties`,
    '/gemeenten',
    '/landelijk-kader',
    '/regio-indeling',
  ])
    expect(
      (await demo.call('GET', path, { as: 'visitor' })).headers.get('access-control-allow-origin'),
      path,
    ).toBe('*')
  for (const path of ['/regios', region, `${region}/bevindingen`])
    expect((await demo.call('GET', path)).headers.get('access-control-allow-origin'), path).toBeNull()
})

test('an address with a slash at the end does not exist', async () => {
  expect((await demo.call('GET', '/regios')).status).toBe(200)
  expect((await demo.call('GET', '/regios/')).status).toBe(404)
  expect((await demo.call('GET', `${region}/`)).status).toBe(404)
})

test('a visitor gets nothing of a region, and a stranger is not told that it exists', async () => {
  for (const address of [
    '',
    '/verkenning',
    '/verkenning/analyse',
    '/verkenning/leemten',
    '/plantoets',
    '/plan/vaststelling',
    '/plan/bespreekpunten',
    '/monitor',
    '/monitor/V01/verwachting',
    ...Object.values(nounAddresses).map((noun) => `/${noun}`),
  ]) {
    expect((await demo.call('GET', `${region}${address}`, { as: 'visitor' })).status, address).toBe(401)
    expect((await demo.call('GET', `/regios/elders${address}`)).status, address).toBe(404)
  }
})

test('what is no JSON, too large or of another kind is refused in the same shape', async () => {
  const json = { 'content-type': 'application/json' }
  const cases = [
    [
      await demo.call('POST', `${region}/bevindingen`, { body: '{"titel": ', headers: json }),
      400,
      'Dit is geen JSON',
    ],
    [
      await demo.call('POST', `${region}/bevindingen`, { body: '[]', headers: json }),
      400,
      'Het verzoek klopt niet',
    ],
    [
      await demo.call('POST', `${region}/bevindingen`, { body: 'titel=x' }),
      415,
      'Deze soort inhoud kan hier niet',
    ],
    [
      await demo.call('POST', `${region}/bevindingen/importen`, { body: new Uint8Array(12 * 1024 * 1024) }),
      413,
      'Dit is te groot',
    ],
    [await demo.call('GET', `${region}/bevindingen/geen-id`), 404, 'Dit is er niet'],
    [await demo.call('PUT', `${region}/bevindingen/%00`, { json: {} }), 404, 'Dit is er niet'],
    [await demo.call('GET', `/regios/%00`), 404, 'Dit is er niet'],
  ] as const
  for (const [response, status, title] of cases) {
    expect(response.status, title).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({ status, title })
  }
  expect(demo.surprises).toEqual([])
})

test('with a cookie nothing changes from another website; with a token it does', async () => {
  const cookie = { cookie: 'thuisplan.session_token=x' }
  const foreign = await demo.call('POST', `${region}/bevindingen`, {
    as: 'visitor',
    json: {},
    headers: { ...cookie, origin: 'https://elders.example' },
  })
  expect(foreign.status).toBe(403)
  expect(await foreign.json()).toMatchObject({ title: 'Dit verzoek kwam van een andere website' })
  const silent = await demo.call('POST', `${region}/bevindingen`, {
    as: 'visitor',
    json: {},
    headers: cookie,
  })
  expect(silent.status).toBe(403)
  const own = await demo.call('POST', `${region}/bevindingen`, {
    as: 'visitor',
    json: {},
    headers: { ...cookie, 'sec-fetch-site': 'same-origin' },
  })
  expect(own.status).toBe(401)
  const token = await demo.call('POST', `${region}/bevindingen`, {
    json: {},
    headers: { origin: 'https://elders.example' },
  })
  expect(token.status).toBe(400)
})

test('a surprise is reported to us, and the client hears nothing of its inside', async () => {
  const { api } = await import('./api.ts')
  const heard: unknown[] = []
  const broken = api({
    needsOf: () => Promise.reject(new Error('secret of the inside')),
    identity: demo.open.identity,
    welcoming: nobodyWelcomed,
    publicUrl,
    publisher: demo.open.storage.asPublisher(),
    render: () => [],
    report: (surprise) => heard.push(surprise),
  })
  const response = await broken.request(`${publicUrl}/v1/regios`)
  expect(response.status).toBe(500)
  expect(await response.text()).not.toMatch(/secret|Error|\.ts/)
  expect(heard).toHaveLength(1)
})
