import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { visitor as caller } from '../../domain/caller.ts'
import {
  type Browser,
  browser,
  email,
  identityDesk,
  password,
  publicUrl,
  signedIn,
} from '../../identity/identity-desk.test.help.ts'
import type { Needs } from '../../operations/needs.ts'
import { exampleProvider } from '../../testing/example-provider.ts'
import { codeOfApp } from '../../testing/totp.ts'
import { formOf, visitApp } from '../../testing/visit-app.ts'
import { addresses } from '../addresses.ts'
import { organisationSignIn } from './organisation-sign-in.ts'
import { signInCodePages } from './sign-in-code-pages.tsx'
import { signInPages } from './sign-in-pages.tsx'

/*
 * Somebody plants a session in the browser of somebody else, and waits until that one signs in: by a password, with a code after
 * it, or at their organisation. Whatever was planted may never become the session of who signed in.
 */
const sessionCookie = '__Secure-thuisplan.session_token'
const planter = 'planter@voorbeeld.nl'
const withCode = 'met-code@voorbeeld.nl'

let desk: Awaited<ReturnType<typeof identityDesk>>
let provider: Awaited<ReturnType<typeof exampleProvider>>
let app: ReturnType<typeof visitApp>
let secret = ''
let formerOfWithCode: Headers

const nothing = () => Promise.reject(new Error('these pages have no need of a database'))
const needs: Needs = { database: { read: nothing, write: nothing }, caller, today: new Date(0) }

beforeAll(async () => {
  provider = await exampleProvider(`${publicUrl}/terug`)
  desk = await identityDesk({ provider: provider.settings })
  const { identity } = desk
  app = visitApp(needs, signInPages(identity), signInCodePages(identity), organisationSignIn(identity))
  for (const address of [planter, withCode])
    await identity.addAccount({ email: address, name: 'Iemand (voorbeeld)', password })
  const owner = await signedIn(identity, withCode)
  formerOfWithCode = owner.headers()
  const begun = await identity.secondFactor.begin(password, owner.headers())
  if (begun.kind !== 'begun') throw new Error(begun.kind)
  secret = begun.secret
  const on = await identity.secondFactor.turnOn(codeOfApp(secret, new Date()), owner.headers())
  if (on.kind !== 'done') throw new Error(on.kind)
})
afterEach(() => vi.useRealTimers())
afterAll(async () => {
  await desk.close()
  await provider.close()
})

/** What may lie in a browser before anybody signs in there, as the value of the cookie. */
const plants: Record<string, (as: string) => Promise<string>> = {
  'a session of who planted it': async () => cookieOf(await signedIn(desk.identity, planter)),
  'a session that was ended': async () => {
    const before = await signedIn(desk.identity, planter)
    const value = cookieOf(before)
    await desk.identity.signOut(before.headers())
    return value
  },
  'an invented one': async () => 'zelf-verzonnen.handtekening',
  'one without a signature': async () => 'a'.repeat(32),
}

/** Every way to sign in that needs no device. Answers the lines of cookies of the answer that let somebody in. */
const ways: Record<string, { as: string; go(visitor: Browser): Promise<string[]> }> = {
  'with a password': {
    as: email,
    go: (visitor) => sent(addresses.signIn('nl'), { email, password }, visitor),
  },
  'with a password and then a code': {
    as: withCode,
    async go(visitor) {
      vi.useFakeTimers({ toFake: ['Date'], now: nextMoment() })
      const first = await sent(addresses.signIn('nl'), { email: withCode, password }, visitor)
      visitor.keep(first)
      expect(await desk.identity.personOf(visitor.headers())).toBeUndefined()
      return sent(addresses.signInCode('nl'), { code: codeOfApp(secret, new Date()) }, visitor)
    },
  },
  'at the organisation': {
    as: email,
    async go(visitor) {
      provider.sit({ sub: 'medewerker-1', email, email_verified: true, name: 'Adviseur (voorbeeld)' })
      const away = await asked(addresses.signInOrganisation('nl'), visitor)
      visitor.keep(away.headers.getSetCookie())
      const back = new URL(await provider.visit(away.headers.get('location') ?? ''))
      const home = await asked(`${addresses.signInOrganisationBack()}${back.search}`, visitor)
      return home.headers.getSetCookie()
    },
  },
}

for (const [planted, plant] of Object.entries(plants))
  for (const [how, { as, go }] of Object.entries(ways))
    test(`${planted} is not the session of who then signs in ${how}`, async () => {
      const value = await plant(as)
      const victim = browser()
      victim.jar.set(sessionCookie, value)
      const before = await tokensOf(as)
      const lines = await go(victim)
      victim.keep(lines)
      expect(await desk.identity.personOf(victim.headers())).toMatchObject({ email: as })
      expect(cookieOf(victim)).not.toBe(value)
      const added = (await tokensOf(as)).filter((token) => !before.includes(token))
      expect(added).toHaveLength(1)
      expect(value).not.toContain(added[0])
      const onlooker = browser()
      onlooker.jar.set(sessionCookie, value)
      expect((await desk.identity.personOf(onlooker.headers()))?.email).not.toBe(as)
      for (const line of lines.filter((one) => !/max-age=0/i.test(one))) expectOnlyOurs(line)
    })

test('a session from before the second step was turned on is over once it is', async () => {
  expect(await desk.identity.personOf(formerOfWithCode)).toBeUndefined()
})

test('a session in the address of a page is no session', async () => {
  const value = cookieOf(await signedIn(desk.identity, planter))
  const query = new URLSearchParams({
    session_token: value,
    [sessionCookie]: value,
    token: value.split('.')[0] ?? '',
  })
  const answer = await asked(`${addresses.signIn('nl')}?${query}`, browser())
  expect(answer.status).toBe(200)
  expect(answer.headers.getSetCookie()).toEqual([])
})

/** No script, no other website by itself, no unsafe connection and no neighbour on the same domain gets to see it. */
function expectOnlyOurs(line: string): void {
  expect(line).toMatch(/^__Secure-thuisplan\./)
  for (const flag of [/; HttpOnly/i, /; Secure/i, /; Path=\/(;|$)/i, /; SameSite=(Lax|Strict)/i])
    expect(line).toMatch(flag)
  expect(line).not.toMatch(/; Domain=/i)
}

function cookieOf(visitor: Browser): string {
  const value = visitor.jar.get(sessionCookie)
  if (value === undefined) throw new Error('not signed in')
  return value
}

function asked(path: string, visitor: Browser) {
  return app.request(`${publicUrl}${path}`, { headers: visitor.headers() })
}

async function sent(path: string, fields: Record<string, string>, visitor: Browser): Promise<string[]> {
  const answer = await app.request(`${publicUrl}${path}`, { ...formOf(fields), headers: visitor.headers() })
  expect(answer.status).toBe(303)
  return answer.headers.getSetCookie()
}

async function tokensOf(as: string): Promise<string[]> {
  const rows = await desk.rows(
    'select token from auth.session join auth."user" person on person.id = "userId" where email = $1',
    [as],
  )
  return rows.map(({ token }) => token)
}

let moment = Date.now()
/** To where no code was used yet. */
function nextMoment(): number {
  moment += 5 * 60_000
  return moment
}
