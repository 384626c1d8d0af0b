import { afterAll, beforeAll, expect, test } from 'vitest'
import { coordinatorEmail, demoPassword } from '../testing/demo-installation.ts'
import { type ServedDemo, servedDemo } from '../testing/served-demo.ts'
import { addresses } from './addresses.ts'

const region = 'gooi-en-vechtstreek'
const page = { 'text/html; charset=utf-8': true }
let demo: ServedDemo
let cookie: string

beforeAll(async () => {
  demo = await servedDemo()
  cookie = await demo.cookieOf(coordinatorEmail ?? '')
})
afterAll(() => demo.close())

/** One address of each kind of route there is. */
const routes = [
  ['a page for everybody', addresses.home('nl'), 200],
  ['the form to sign in', addresses.signIn('en'), 200],
  ['a page of a region', addresses.plan('nl', region), 200],
  ['a form', addresses.newEntry('nl', region, 'goals'), 200],
  ['a file', addresses.exportRegister('nl', region, 'goals', 'csv'), 200],
  ['the guide', addresses.guide('nl'), 200],
  ['the description of the API', addresses.api('nl'), 200],
  ['a published page', addresses.publication('nl', region, 1), 200],
  ['published data', addresses.publicationData(region, 1, 'acties.csv'), 200],
  ['a style sheet', '/assets/theme.css', 200],
  ['the API', '/api/v1/landelijk-kader', 200],
  ['a refusal of the API', '/api/v1/nergens', 404],
  ['a page that is not there', '/nl/nergens', 404],
  ['an address outside', '/wp-login.php', 404],
  ['the way in', '/', 302],
  ['who watches', '/healthz', 200],
] as const

test.each(routes)(
  '%s allows no script or style but ours, no frame and no guessing',
  async (_, path, expected) => {
    const { status, headers, text } = await demo.ask(path, {
      headers: path.includes('inloggen') ? {} : { cookie },
    })
    expect(status).toBe(expected)
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|\*|https?:|(?:script|style)-src[^;]*data:/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toMatch(/^(same-origin|no-referrer|strict-origin-when-cross-origin)$/)
    expect(headers['strict-transport-security']).toMatch(/max-age=\d{8,}/)
    expect(headers['x-powered-by'] ?? headers['server']).toBeUndefined()
    if (String(headers['content-type']) in page) expect(inlineIn(text)).toEqual([])
  },
)

test('a planted inline script, style or handler would be seen', () => {
  expect(inlineIn('<script>x()</script>')).toHaveLength(1)
  expect(inlineIn('<p onclick="x()">')).toHaveLength(1)
  expect(inlineIn('<p class="a" style="color:red">')).toHaveLength(1)
  expect(inlineIn('<style>p{}</style>')).toHaveLength(1)
  expect(inlineIn('<a href="javascript:x()">')).toHaveLength(1)
  expect(inlineIn('<script type="module" src="/assets/x.js"></script><p>style="x" onclick=</p>')).toEqual([])
})

test('the cookie of a session is for our pages over https alone, and no script can read it', async () => {
  const { headers } = await demo.ask('/nl/inloggen', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ email: coordinatorEmail ?? '', password: demoPassword }).toString(),
  })
  const cookies = headers['set-cookie'] ?? []
  expect(cookies.length).toBeGreaterThan(0)
  for (const line of cookies) {
    expect(line).toMatch(/^__Secure-/)
    for (const flag of ['HttpOnly', 'Secure', 'Path=/']) expect(line).toContain(flag)
    expect(line).toMatch(/SameSite=(Lax|Strict)/)
  }
})

test('a form of another website changes nothing, with or without a session', async () => {
  for (const headers of [
    { 'sec-fetch-site': 'cross-site', cookie },
    { origin: 'https://elders.example', cookie },
    { 'sec-fetch-site': 'cross-site' },
  ]) {
    const { status } = await demo.ask(addresses.newEntry('nl', region, 'goals'), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: 'code=1.9&title=Voorbeeld',
    })
    expect(status).toBe(403)
  }
})

test('without https browsers are not told to insist on it', async () => {
  const plain = await servedDemo({ publicUrl: 'http://localhost:3000' }, demo.open)
  const { headers } = await plain.ask('/nl')
  await plain.close()
  expect(headers['strict-transport-security']).toBeUndefined()
})

/** Whatever a policy without exceptions would block, tag by tag. */
function inlineIn(html: string): string[] {
  const tags = html.match(/<[a-z][^>]*>/gi) ?? []
  return tags.filter((tag) =>
    /^<script(?![^>]*\ssrc=)|^<style|\son[a-z]+\s*=|\sstyle\s*=|=["']?\s*javascript:/i.test(tag),
  )
}
