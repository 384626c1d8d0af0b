import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { browser, email, identityDesk, password, signedIn } from './identity-desk.test.help.ts'

let desk: Awaited<ReturnType<typeof identityDesk>>

beforeAll(async () => {
  desk = await identityDesk()
})
afterEach(() => vi.useRealTimers())
afterAll(() => desk.close())

async function tryWrong(as: string, times: number): Promise<string[]> {
  const kinds: string[] = []
  for (let tries = 0; tries < times; tries += 1)
    kinds.push((await desk.identity.signIn(as, `verkeerd wachtwoord ${tries}`, browser().headers())).kind)
  return kinds
}

test('who signs in is known by the cookie, which only our own site over https sees', async () => {
  const outcome = await desk.identity.signIn(email.toUpperCase(), password, browser().headers())
  if (outcome.kind !== 'signed-in') throw new Error(outcome.kind)
  const [cookie = ''] = outcome.cookies
  expect(cookie).toMatch(/^__Secure-thuisplan\.session_token=/)
  expect(cookie).toMatch(/; HttpOnly/)
  expect(cookie).toMatch(/; Secure/)
  expect(cookie).toMatch(/; SameSite=Lax/)
  expect(cookie).toMatch(/Max-Age=43200/)
  const visitor = browser()
  visitor.keep(outcome.cookies)
  expect(await desk.identity.personOf(visitor.headers())).toMatchObject({ email })
  const bearer = new Headers({ authorization: `Bearer ${outcome.token}` })
  expect(await desk.identity.personOf(bearer)).toMatchObject({ email })
})

test('a cookie that was planted before is never adopted: every sign-in gets a session of its own', async () => {
  const attacker = await signedIn(desk.identity)
  const planted = [...attacker.jar.entries()]
  const victim = browser()
  for (const [name, value] of planted) victim.jar.set(name, value)
  const outcome = await desk.identity.signIn(email, password, victim.headers())
  if (outcome.kind !== 'signed-in') throw new Error(outcome.kind)
  victim.keep(outcome.cookies)
  expect([...victim.jar.values()]).not.toEqual(planted.map(([, value]) => value))
  const invented = browser()
  invented.jar.set('__Secure-thuisplan.session_token', 'zelf-verzonnen.handtekening')
  expect(await desk.identity.personOf(invented.headers())).toBeUndefined()
})

test('a session ends when it is signed out of, also for a copy of its cookie', async () => {
  const visitor = await signedIn(desk.identity)
  const copy = visitor.headers()
  visitor.keep(await desk.identity.signOut(visitor.headers()))
  expect(visitor.jar.size).toBe(0)
  expect(await desk.identity.personOf(copy)).toBeUndefined()
})

test('a session is over after twelve hours, however much it was used', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const visitor = await signedIn(desk.identity)
  for (let hours = 1; hours < 12; hours += 1) {
    vi.setSystemTime(Date.now() + 60 * 60_000)
    expect(await desk.identity.personOf(visitor.headers()), `${hours}`).toBeDefined()
  }
  vi.setSystemTime(Date.now() + 60 * 60_000 + 1000)
  expect(await desk.identity.personOf(visitor.headers())).toBeUndefined()
})

test('after ten wrong passwords an account waits a quarter of an hour, also for the right one', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  expect(await tryWrong(email, 10)).toEqual(Array(10).fill('wrong'))
  expect((await desk.identity.signIn(email, password, browser().headers())).kind).toBe('locked')
  vi.setSystemTime(Date.now() + 14 * 60_000)
  expect((await desk.identity.signIn(email, password, browser().headers())).kind).toBe('locked')
  vi.setSystemTime(Date.now() + 61_000)
  expect((await desk.identity.signIn(email, password, browser().headers())).kind).toBe('signed-in')
})

test('an address without an account waits just the same, so that nothing is told', async () => {
  expect(await tryWrong('niemand@voorbeeld.nl', 11)).toEqual([...Array(10).fill('wrong'), 'locked'])
})

test('forty at once are no more than ten tries', async () => {
  const kinds = await Promise.all(
    Array.from({ length: 40 }, async (_, nth) => {
      const outcome = await desk.identity.signIn('haast@voorbeeld.nl', `gok ${nth}`, browser().headers())
      return outcome.kind
    }),
  )
  expect(kinds.filter((kind) => kind === 'wrong')).toHaveLength(10)
})

test('signing in clears the count', async () => {
  expect(await tryWrong(email, 9)).toEqual(Array(9).fill('wrong'))
  await signedIn(desk.identity)
  expect(await tryWrong(email, 9)).toEqual(Array(9).fill('wrong'))
  await signedIn(desk.identity)
})

test('one network address may ask twenty times a minute, for whichever accounts', async () => {
  const visitor = browser()
  const kinds: string[] = []
  for (let nth = 0; nth < 21; nth += 1)
    kinds.push((await desk.identity.signIn(`n${nth}@voorbeeld.nl`, 'een gok', visitor.headers())).kind)
  expect(kinds.filter((kind) => kind === 'wrong')).toHaveLength(20)
  expect(kinds.at(-1)).toBe('too-often')
})

test('what was typed as an address is kept by nobody', async () => {
  await tryWrong('geheim-getypt@voorbeeld.nl', 1)
  expect(JSON.stringify(await desk.rows('select * from auth.attempt'))).not.toContain('geheim')
})
