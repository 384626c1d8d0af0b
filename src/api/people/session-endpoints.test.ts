import { afterAll, beforeAll, expect, test } from 'vitest'
import { apiTexts } from '../../language/api-texts.ts'
import { type DemoApi, demoApi } from '../../testing/demo-api.ts'
import { demoPassword, readerEmail } from '../../testing/demo-installation.ts'
import { codeOfApp } from '../../testing/totp.ts'

let demo: DemoApi
let secret: string

beforeAll(async () => {
  demo = await demoApi()
  const { identity } = demo.open
  const outcome = await identity.signIn(readerEmail ?? '', demoPassword, new Headers())
  if (outcome.kind !== 'signed-in') throw new Error(outcome.kind)
  const from = new Headers({ authorization: `Bearer ${outcome.token}` })
  const begun = await identity.secondFactor.begin(demoPassword, from)
  if (begun.kind !== 'begun') throw new Error(begun.kind)
  secret = begun.secret
  expect((await identity.secondFactor.turnOn(codeOfApp(secret, new Date()), from)).kind).toBe('done')
})
afterAll(() => demo.close())

function begin(json: Record<string, string>) {
  return demo.call('POST', '/sessies', { as: 'visitor', json: { email: readerEmail, ...json } })
}

test('an account with a second step is asked for the code, and told so apart from a wrong password', async () => {
  const without = await begin({ wachtwoord: demoPassword })
  expect(without.status).toBe(401)
  expect(await without.json()).toMatchObject({ fouten: [{ veld: 'code', code: 'verplicht' }] })
  const wrongPassword = await begin({ wachtwoord: 'niet het wachtwoord', code: '000000' })
  expect(await wrongPassword.json()).toMatchObject({ title: apiTexts.nl.problems['wrong-credentials'].title })
})

test('with the code a program gets its token, once for each code', async () => {
  const wrong = await begin({ wachtwoord: demoPassword, code: '000000' })
  expect(await wrong.json()).toMatchObject({ title: apiTexts.nl.problems['wrong-code'].title })
  const code = codeOfApp(secret, new Date(), 1)
  const began = await begin({ wachtwoord: demoPassword, code })
  expect(began.status).toBe(201)
  const { token } = (await began.json()) as { token: string }
  const headers = { authorization: `Bearer ${token}` }
  expect((await demo.call('GET', '/regios', { as: 'visitor', headers })).status).toBe(200)
  expect((await begin({ wachtwoord: demoPassword, code })).status).toBe(401)
})

test('ten wrong ones, and a program hears how long to wait', async () => {
  const statuses: number[] = []
  for (let tries = 0; tries < 11; tries += 1) {
    const json = { email: 'niemand@voorbeeld.nl', wachtwoord: `gok ${tries}` }
    const headers = { 'x-thuisplan-address': `10.2.2.${tries}` }
    const answer = await demo.call('POST', '/sessies', { as: 'visitor', json, headers })
    statuses.push(answer.status)
    if (answer.status === 429) expect(answer.headers.get('retry-after')).toBe('900')
  }
  expect(statuses).toEqual([...Array(10).fill(401), 429])
})
