import { beforeAll, expect, inject, test } from 'vitest'
import { demoAccounts, demoPassword } from '../../src/demo-people.ts'
import { region } from '../support/every-page.ts'
import { foundRegion } from '../support/found-region.ts'

const laren = 'GM0417'
const huizen = 'GM0406'

let elsewhere: string

beforeAll(async () => {
  elsewhere = await foundRegion('Voorbeeld van een regio elders')
})

const findings = `/api/v1/regios/${region}/bevindingen`
const entry = {
  actielijn: 2,
  gemeente: huizen,
  titel: 'Voorbeeld: langs de API',
  doelen: ['voorkomen'],
  aanpak: 'zelfstandig',
  stand: 'bestaat',
  soort: 'preventie',
}

test('the API holds an editor of Huizen to the same rights', async () => {
  const token = await tokenOf(demoAccounts[1].email)
  const stored = await call(token, 'POST', findings, entry)
  expect(stored.status).toBe(201)
  const { id } = (await stored.json()) as { id: string }
  expect((await call(token, 'DELETE', `${findings}/${id}`)).status).toBe(204)
  const wrong = await call(token, 'POST', findings, { ...entry, gemeente: laren })
  expect(wrong.status).toBeOneOf([400, 403])
  expect(wrong.headers.get('content-type')).toContain('application/problem+json')
  expect(
    (await call(token, 'POST', `/api/v1/regios/${region}/doelen`, { code: '2.9', titel: 'Voorbeeld' }))
      .status,
  ).toBe(403)
  expect((await call(token, 'GET', `/api/v1/regios/${elsewhere}/bevindingen`)).status).toBe(404)
  expect(
    (await call(token, 'POST', `/api/v1/regios/${region}/publicaties`, { titel: 'Voorbeeld' })).status,
  ).toBe(403)
})

test('the API lets a reader read, and asks everybody else who they are', async () => {
  const token = await tokenOf(demoAccounts[2].email)
  expect((await call(token, 'GET', findings)).status).toBe(200)
  expect((await call(token, 'POST', findings, entry)).status).toBe(403)
  expect((await call('', 'GET', findings)).status).toBe(401)
  expect((await call('verzonnen', 'GET', findings)).status).toBe(401)
})

async function tokenOf(email: string): Promise<string> {
  const answer = await call('', 'POST', '/api/v1/sessies', { email, wachtwoord: demoPassword })
  expect(answer.status).toBe(201)
  return ((await answer.json()) as { token: string }).token
}

function call(token: string, method: string, path: string, body?: unknown): Promise<Response> {
  return fetch(`${inject('demoServer').url}${path}`, {
    method,
    headers: {
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}
