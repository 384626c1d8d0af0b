import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { browser, email, identityDesk, password, signedIn } from './identity-desk.test.help.ts'

const minute = 60_000
const hour = 60 * minute
const year = 365 * 24 * hour

let desk: Awaited<ReturnType<typeof identityDesk>>

beforeAll(async () => {
  desk = await identityDesk()
})
afterEach(() => vi.useRealTimers())
afterAll(() => desk.close())

function clockSays(moment: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: moment })
}

/** Letters are counted as passwords are, and cost no time. */
async function askForLetters(as: string, times: number): Promise<string[]> {
  const kinds: string[] = []
  for (let tries = 0; tries < times; tries += 1)
    kinds.push((await desk.identity.recovery.forgotten(as, browser().headers())).kind)
  return kinds
}

test('a clock that jumps ahead ends every session', async () => {
  const begin = Date.now()
  const visitor = await signedIn(desk.identity)
  clockSays(begin + year)
  expect(await desk.identity.personOf(visitor.headers())).toBeUndefined()
  expect(await desk.identity.sessions.list(visitor.headers())).toEqual([])
})

test('a session that was begun while the clock was a year ahead does not last a year', async () => {
  const begin = Date.now()
  clockSays(begin + year)
  const visitor = await signedIn(desk.identity)
  expect(await desk.identity.personOf(visitor.headers())).toMatchObject({ email })
  clockSays(begin)
  expect(await desk.identity.personOf(visitor.headers())).toBeUndefined()
  clockSays(begin + 20 * hour)
  expect(await desk.identity.personOf(visitor.headers())).toBeUndefined()
})

test('a clock that is put back a few minutes signs nobody out, and gives nobody more than that', async () => {
  const begin = Date.now()
  clockSays(begin)
  const visitor = await signedIn(desk.identity)
  clockSays(begin - 10 * minute)
  expect(await desk.identity.personOf(visitor.headers())).toMatchObject({ email })
  clockSays(begin + 12 * hour + 1000)
  expect(await desk.identity.personOf(visitor.headers())).toBeUndefined()
})

test('who had to wait while the clock was a year ahead does not wait a year', async () => {
  const begin = Date.now()
  clockSays(begin + year)
  expect((await askForLetters('wachter@voorbeeld.nl', 11)).at(-1)).toBe('too-often')
  clockSays(begin)
  expect(await askForLetters('wachter@voorbeeld.nl', 11)).toEqual([...Array(10).fill('told'), 'too-often'])
})

test('a clock that is put back a few minutes gives no new tries', async () => {
  const begin = Date.now()
  clockSays(begin)
  expect((await askForLetters('gokker@voorbeeld.nl', 11)).at(-1)).toBe('too-often')
  clockSays(begin - 10 * minute)
  expect(await askForLetters('gokker@voorbeeld.nl', 1)).toEqual(['too-often'])
  clockSays(begin + 16 * minute)
  expect(await askForLetters('gokker@voorbeeld.nl', 1)).toEqual(['told'])
})

test('a link to choose a password is worthless once the clock jumped ahead, and never works twice', async () => {
  const begin = Date.now()
  clockSays(begin)
  await desk.identity.recovery.forgotten(email, browser().headers())
  const token = await desk.tokenInLetter()
  clockSays(begin + year)
  expect(await desk.identity.recovery.isLinkGood(token)).toBe(false)
  clockSays(begin + minute)
  const choose = () => desk.identity.recovery.choosePassword(token, password, browser().headers())
  await choose()
  expect(await choose()).toEqual({ kind: 'invalid-link' })
})
