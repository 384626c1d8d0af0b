import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { browser, email, identityDesk, password, publicUrl, signedIn } from './identity-desk.test.help.ts'

let desk: Awaited<ReturnType<typeof identityDesk>>
let current = password

beforeAll(async () => {
  desk = await identityDesk()
})
afterEach(() => {
  vi.useRealTimers()
  desk.letters.length = 0
})
afterAll(() => desk.close())

async function linkFor(address: string): Promise<string> {
  expect(await desk.identity.recovery.forgotten(address, browser().headers())).toEqual({ kind: 'told' })
  return desk.tokenInLetter()
}

test('the answer to a forgotten password is the same with and without an account; only one gets a letter', async () => {
  const { recovery } = desk.identity
  const known = await recovery.forgotten(email, browser().headers())
  const unknown = await recovery.forgotten('niemand@voorbeeld.nl', browser().headers())
  expect(unknown).toEqual(known)
  await desk.tokenInLetter()
  expect(desk.letters).toMatchObject([
    { kind: 'reset-password', email, link: expect.stringContaining(publicUrl) },
  ])
  expect(desk.surprises).toEqual([])
})

test('the link chooses a new password once, and ends every session', async () => {
  const before = await signedIn(desk.identity)
  const token = await linkFor(email)
  const { recovery } = desk.identity
  expect(await recovery.isLinkGood(token)).toBe(true)
  expect(await recovery.choosePassword(token, 'kort', browser().headers())).toEqual({ kind: 'too-short' })
  expect(await recovery.choosePassword(token, 'x'.repeat(129), browser().headers())).toEqual({
    kind: 'too-long',
  })
  current = 'een heel nieuw wachtwoord'
  expect(await recovery.choosePassword(token, current, browser().headers())).toEqual({ kind: 'done' })
  expect(await desk.identity.personOf(before.headers())).toBeUndefined()
  expect((await desk.identity.signIn(email, password, browser().headers())).kind).toBe('wrong')
  await signedIn(desk.identity, email, current)
  expect(await recovery.isLinkGood(token)).toBe(false)
  expect(await recovery.choosePassword(token, 'nog een ander wachtwoord', browser().headers())).toEqual({
    kind: 'invalid-link',
  })
  expect(desk.letters.at(-1)).toMatchObject({ kind: 'new-password', email })
})

test('of two who use one link at the same moment, one sets the password', async () => {
  const token = await linkFor(email)
  const both = await Promise.all(
    ['eerste nieuwe wachtwoord', 'tweede nieuwe wachtwoord'].map(async (next) => {
      const { kind } = await desk.identity.recovery.choosePassword(token, next, browser().headers())
      return { next, kind }
    }),
  )
  expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'invalid-link'])
  current = both.find(({ kind }) => kind === 'done')?.next ?? ''
  await signedIn(desk.identity, email, current)
})

test('a link is good for an hour, and an invented one never', async () => {
  const token = await linkFor(email)
  const { recovery } = desk.identity
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61 * 60_000 })
  expect(await recovery.isLinkGood(token)).toBe(false)
  expect(await recovery.choosePassword(token, 'een ander wachtwoord', browser().headers())).toEqual({
    kind: 'invalid-link',
  })
  expect(await recovery.isLinkGood('verzonnen')).toBe(false)
})

test('the database holds no link that works', async () => {
  const token = await linkFor(email)
  expect(JSON.stringify(await desk.rows('select * from auth.verification'))).not.toContain(token)
})

test('whoever reads the mailbox need not wait for what others tried', async () => {
  for (let tries = 0; tries < 11; tries += 1)
    await desk.identity.signIn(email, 'een gok', browser().headers())
  expect((await desk.identity.signIn(email, current, browser().headers())).kind).toBe('locked')
  current = 'weer een nieuw wachtwoord'
  const token = await linkFor(email)
  await desk.identity.recovery.choosePassword(token, current, browser().headers())
  await signedIn(desk.identity, email, current)
})

test('nobody is flooded with letters, whether or not there is an account', async () => {
  for (const address of ['druk@voorbeeld.nl', email]) {
    const kinds = []
    for (let tries = 0; tries < 15; tries += 1)
      kinds.push((await desk.identity.recovery.forgotten(address, browser().headers())).kind)
    expect(kinds.at(-1)).toBe('too-often')
  }
})

test('a newcomer gets a link that is good for a week', async () => {
  const link = await desk.identity.recovery.linkForNewcomer(email)
  const token = new URL(link ?? '').searchParams.get('token') ?? ''
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 6 * 24 * 60 * 60_000 })
  expect(await desk.identity.recovery.isLinkGood(token)).toBe(true)
  vi.setSystemTime(Date.now() + 2 * 24 * 60 * 60_000)
  expect(await desk.identity.recovery.isLinkGood(token)).toBe(false)
  expect(await desk.identity.recovery.linkForNewcomer('niemand@voorbeeld.nl')).toBeUndefined()
})
