import { afterAll, beforeAll, expect, test } from 'vitest'
import { nounAddresses } from '../domain/registers/noun.ts'
import { problemTexts } from '../language/problem-texts.ts'
import { readTrustedProxies } from '../running/client-address.ts'
import { openLimits, usualLimits } from '../running/limits.ts'
import { openMetrics } from '../running/metrics.ts'
import { coordinatorEmail } from '../testing/demo-installation.ts'
import { type ServedDemo, servedDemo } from '../testing/served-demo.ts'

const form = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
const newGoal = `/nl/regios/gooi-en-vechtstreek/${nounAddresses.goals}/nieuw`
const metrics = openMetrics()

let demo: ServedDemo

beforeAll(async () => {
  const trustedProxies = readTrustedProxies('1')
  if (!trustedProxies) throw new Error('1 is a number of proxies')
  demo = await servedDemo({
    trustedProxies,
    numbers: { metrics, token: 'een-lang-geheim-woord' },
    limits: openLimits(
      {
        ...usualLimits,
        addressPublic: 40,
        addressRequests: 20,
        addressWrites: 3,
        accountRequests: 30,
        accountWrites: 2,
      },
      metrics.limitReached,
    ),
  })
})
afterAll(() => demo.close())

test('a page asked for too often is refused in the language of its address, and says when to come back', async () => {
  const headers = from('203.0.113.1')
  for (let n = 0; n < 20; n++) expect((await demo.ask('/nl', { headers })).status).toBe(200)
  for (const language of ['nl', 'en'] as const) {
    const refused = await demo.ask(`/${language}`, { headers })
    expect(refused.status).toBe(429)
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(refused.text).toContain(problemTexts[language]['too-often'].title)
    expect(refused.headers['content-security-policy']).toContain("default-src 'none'")
  }
  expect((await demo.ask('/nl', { headers: from('203.0.113.2') })).status).toBe(200)
  expect(await metrics.text()).toContain('limit_reached_total{limit="addressRequests"} 2')
})

test('a form sent too often comes back with what was typed, but not with a password', async () => {
  const asked = {
    method: 'POST',
    headers: { ...form, ...from('203.0.113.3') },
    body: 'title=Voorbeeld%3A+%3Cb%3Everder%3C%2Fb%3E&password=geheim-woord-123',
  }
  for (let n = 0; n < 3; n++) expect((await demo.ask(newGoal, asked)).status).not.toBe(429)
  const refused = await demo.ask(newGoal, asked)
  expect(refused.status).toBe(429)
  expect(refused.text).toContain('Voorbeeld: &lt;b>verder&lt;/b>')
  expect(refused.text).not.toContain('geheim-woord-123')
})

test('an account is refused from whatever address, and its changes sooner than its reading', async () => {
  const cookie = await demo.cookieOf(coordinatorEmail ?? '')
  const write = (n: number) =>
    demo.ask(newGoal, {
      method: 'POST',
      headers: { ...form, ...from(`198.51.100.${n}`), cookie },
      body: 'title=Voorbeeld',
    })
  expect((await write(1)).status).toBe(422)
  expect((await write(2)).status).toBe(422)
  expect((await write(3)).status).toBe(429)
  expect((await demo.ask(newGoal, { headers: { ...from('198.51.100.4'), cookie } })).status).toBe(200)
})

test('the API refuses with a problem document and the same header', async () => {
  const headers = from('203.0.113.5')
  for (let n = 0; n < 20; n++) await demo.ask('/api/v1/landelijk-kader', { headers })
  const refused = await demo.ask('/api/v1/landelijk-kader', { headers })
  expect(refused.status).toBe(429)
  expect(refused.headers['content-type']).toBe('application/problem+json')
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect(JSON.parse(refused.text)).toMatchObject({ status: 429 })
})

test('what costs next to nothing may be asked for much more often, but not without end', async () => {
  const headers = from('203.0.113.6')
  for (let n = 0; n < 40; n++) expect((await demo.ask('/assets/favicon.svg', { headers })).status).toBe(200)
  expect((await demo.ask('/nl', { headers })).status).toBe(429)
  expect((await demo.ask('/api/v1/landelijk-kader', { headers })).status).toBe(429)
})

test('who writes addresses in the header of the audit log or of the proxy does not become somebody else', async () => {
  const spoof = (n: number) => ({
    'x-forwarded-for': `10.0.0.${n}, 203.0.113.7`,
    'x-thuisplan-address': `10.0.0.${n}`,
  })
  for (let n = 0; n < 20; n++) await demo.ask('/nl', { headers: spoof(n) })
  expect((await demo.ask('/nl', { headers: spoof(99) })).status).toBe(429)
})

test('without a proxy to trust a client cannot choose its address at all', async () => {
  const alone = await servedDemo(
    { limits: openLimits({ ...usualLimits, addressRequests: 2 }, () => {}) },
    demo.open,
  )
  for (let n = 0; n < 2; n++) await alone.ask('/nl', { headers: from(`203.0.113.${n}`) })
  const refused = await alone.ask('/nl', { headers: from('203.0.113.9') })
  await alone.close()
  expect(refused.status).toBe(429)
})

test('the numbers are read with the token, and are not there without it', async () => {
  expect((await demo.ask('/metrics', { headers: from('203.0.113.8') })).status).toBe(404)
  const { status, text } = await demo.ask('/metrics', {
    headers: { ...from('203.0.113.8'), authorization: 'Bearer een-lang-geheim-woord' },
  })
  expect(status).toBe(200)
  expect(text).toContain('process_cpu_seconds_total')
  expect(text).toContain('thuisplan_sign_ins_total{outcome="signed-in"} 1')
  expect(text).not.toMatch(/203\.0\.113|coordinator/)
})

function from(address: string): Record<string, string> {
  return { 'x-forwarded-for': address }
}
