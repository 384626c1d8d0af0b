import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { browser, email, identityDesk, password, signedIn } from './identity-desk.test.help.ts'

let desk: Awaited<ReturnType<typeof identityDesk>>

beforeAll(async () => {
  desk = await identityDesk()
})
afterEach(() => vi.useRealTimers())
afterAll(() => desk.close())

test('somebody sees where they are signed in, this device first, and when each was last used', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const start = Date.now()
  const desktop = await signedIn(desk.identity)
  const phone = await signedIn(desk.identity)
  vi.setSystemTime(start + 60 * 60_000)
  await desk.identity.personOf(phone.headers())
  const list = await desk.identity.sessions.list(desktop.headers())
  expect(list.map(({ isHere }) => isHere)).toEqual([true, false])
  expect(list[0]?.userAgent).toContain('Firefox')
  expect(list[1]?.lastSeenAt.getTime()).toBe(start + 60 * 60_000)
  expect(JSON.stringify(list)).not.toContain([...phone.jar.values()][0]?.split('.')[0])
})

test('a session that is ended elsewhere is over at once', async () => {
  const desktop = await signedIn(desk.identity)
  const phone = await signedIn(desk.identity)
  const list = await desk.identity.sessions.list(phone.headers())
  const here = list.find(({ isHere }) => isHere)
  expect(await desk.identity.sessions.end(here?.id ?? '', desktop.headers())).toEqual({ kind: 'done' })
  expect(await desk.identity.personOf(phone.headers())).toBeUndefined()
  expect(await desk.identity.personOf(desktop.headers())).toMatchObject({ email })
})

test('nobody ends a session of somebody else', async () => {
  await desk.identity.addAccount({ email: 'ander@voorbeeld.nl', name: 'Ander (voorbeeld)', password })
  const stranger = await signedIn(desk.identity, 'ander@voorbeeld.nl')
  const owner = await signedIn(desk.identity)
  const [session] = await desk.identity.sessions.list(owner.headers())
  for (const visitor of [stranger, browser()])
    expect(await desk.identity.sessions.end(session?.id ?? '', visitor.headers())).toEqual({
      kind: 'not-found',
    })
  await desk.identity.sessions.endOthers(stranger.headers())
  expect(await desk.identity.personOf(owner.headers())).toMatchObject({ email })
  expect(await desk.identity.sessions.list(browser().headers())).toEqual([])
})

test('all other sessions end in one go, this one goes on', async () => {
  const here = await signedIn(desk.identity)
  const elsewhere = await signedIn(desk.identity)
  await desk.identity.sessions.endOthers(here.headers())
  expect(await desk.identity.personOf(elsewhere.headers())).toBeUndefined()
  expect(await desk.identity.sessions.list(here.headers())).toHaveLength(1)
})

test('the operator lists and ends sessions, and helps who lost a phone', async () => {
  const { operator } = desk.identity
  const visitor = await signedIn(desk.identity)
  const listed = await operator.sessionsOf(email)
  expect(listed.kind === 'done' && listed.value.length).toBeGreaterThan(0)
  expect(await operator.endSessions(email)).toMatchObject({ kind: 'done' })
  expect(await desk.identity.personOf(visitor.headers())).toBeUndefined()
  expect(await operator.turnOffSecondFactor(email)).toEqual({ kind: 'done', value: false })
  expect(await operator.resetPassword('niemand@voorbeeld.nl', password)).toEqual({ kind: 'not-found' })
  await operator.resetPassword(email, 'door de beheerder gegeven')
  await signedIn(desk.identity, email, 'door de beheerder gegeven')
})
