import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { codeOfApp, fromBase32 } from '../testing/totp.ts'
import { type Browser, browser, email, identityDesk, password, signedIn } from './identity-desk.test.help.ts'

let desk: Awaited<ReturnType<typeof identityDesk>>
let owner: Browser
let secret = ''
let recoveryCodes: string[] = []

beforeAll(async () => {
  desk = await identityDesk()
  owner = await signedIn(desk.identity)
})
afterEach(() => vi.useRealTimers())
afterAll(() => desk.close())

/** Time goes on to where no code was used yet. */
function later(): void {
  vi.useFakeTimers({ toFake: ['Date'], now: nextMoment() })
}
let moment = Date.now()
function nextMoment(): number {
  moment += 5 * 60_000
  return moment
}

async function passwordGiven(): Promise<Browser> {
  const visitor = browser()
  const outcome = await desk.identity.signIn(email, password, visitor.headers())
  if (outcome.kind !== 'code-needed') throw new Error(outcome.kind)
  visitor.keep(outcome.cookies)
  return visitor
}

test('a second step is turned on with the password and a first code, and recovery codes are shown', async () => {
  const { secondFactor } = desk.identity
  expect(await secondFactor.begin('niet het wachtwoord', owner.headers())).toEqual({ kind: 'wrong-password' })
  const begun = await secondFactor.begin(password, owner.headers())
  if (begun.kind !== 'begun') throw new Error(begun.kind)
  secret = begun.secret
  expect(begun.address).toContain('otpauth://totp/Thuisplan')
  expect((await desk.identity.signIn(email, password, browser().headers())).kind).toBe('signed-in')
  expect((await secondFactor.turnOn('000000', owner.headers())).kind).toBe('wrong-code')
  later()
  const on = await secondFactor.turnOn(codeOfApp(secret, new Date()), owner.headers())
  if (on.kind !== 'done') throw new Error(on.kind)
  owner.keep(on.cookies)
  recoveryCodes = on.recoveryCodes
  expect(recoveryCodes).toHaveLength(10)
  expect(new Set(recoveryCodes).size).toBe(10)
  for (const code of recoveryCodes) expect(code).toMatch(/^[2-9a-hjkmnp-z]{5}-[2-9a-hjkmnp-z]{5}$/)
  expect(desk.letters.at(-1)).toMatchObject({ kind: 'new-sign-in-method', email })
  expect(await desk.identity.hasSecondFactor(owner.headers())).toBe(true)
})

test('the password alone opens nothing any more', async () => {
  later()
  const visitor = await passwordGiven()
  expect(await desk.identity.personOf(visitor.headers())).toBeUndefined()
  expect([...visitor.jar.keys()]).toEqual(['__Secure-thuisplan.two_factor'])
})

test('with the code one is in; the same code a second time is refused', async () => {
  later()
  const code = codeOfApp(secret, new Date())
  const visitor = await passwordGiven()
  const outcome = await desk.identity.signInWithCode(
    ` ${code.slice(0, 3)} ${code.slice(3)}`,
    visitor.headers(),
  )
  if (outcome.kind !== 'signed-in') throw new Error(outcome.kind)
  visitor.keep(outcome.cookies)
  expect(await desk.identity.personOf(visitor.headers())).toMatchObject({ email })
  const onlooker = await passwordGiven()
  expect((await desk.identity.signInWithCode(code, onlooker.headers())).kind).toBe('wrong-code')
  const next = codeOfApp(secret, new Date(), 1)
  expect((await desk.identity.signInWithCode(next, onlooker.headers())).kind).toBe('signed-in')
})

test('of two who use one code at the same moment, one gets in', async () => {
  later()
  const code = codeOfApp(secret, new Date())
  const visitors = [await passwordGiven(), await passwordGiven(), await passwordGiven()]
  const outcomes = await Promise.all(
    visitors.map((visitor) => desk.identity.signInWithCode(code, visitor.headers())),
  )
  expect(outcomes.filter(({ kind }) => kind === 'signed-in')).toHaveLength(1)
})

test('a program gives the code together with the password', async () => {
  later()
  const code = codeOfApp(secret, new Date())
  expect((await desk.identity.signIn(email, password, browser().headers(), code)).kind).toBe('signed-in')
  expect((await desk.identity.signIn(email, password, browser().headers(), code)).kind).toBe('wrong-code')
})

test('a recovery code works once, however it is typed', async () => {
  later()
  const [code = ''] = recoveryCodes
  const first = await passwordGiven()
  expect((await desk.identity.signInWithCode(` ${code.toUpperCase()} `, first.headers())).kind).toBe(
    'signed-in',
  )
  const second = await passwordGiven()
  expect((await desk.identity.signInWithCode(code, second.headers())).kind).toBe('wrong-code')
})

test('a session of somebody else that was left in the browser has no say in whose code is asked', async () => {
  later()
  const intruder = 'ander@voorbeeld.nl'
  await desk.identity.addAccount({ email: intruder, name: 'Ander (voorbeeld)', password })
  const planted = await signedIn(desk.identity, intruder)
  const outcome = await desk.identity.signIn(email, password, planted.headers())
  if (outcome.kind !== 'code-needed') throw new Error(outcome.kind)
  const before = planted.headers().get('cookie')
  planted.keep(outcome.cookies)
  const both = new Headers(planted.headers())
  both.set('cookie', `${before}; ${planted.headers().get('cookie')}`)
  const done = await desk.identity.signInWithCode(codeOfApp(secret, new Date()), both)
  if (done.kind !== 'signed-in') throw new Error(done.kind)
  const bearer = new Headers({ authorization: `Bearer ${done.token}` })
  expect(await desk.identity.personOf(bearer)).toMatchObject({ email })
})

test('without the first step there is no second', async () => {
  const nobody = browser()
  nobody.jar.set('__Secure-thuisplan.two_factor', 'verzonnen.handtekening')
  expect((await desk.identity.signInWithCode('123456', nobody.headers())).kind).toBe('begin-again')
  expect((await desk.identity.signInWithCode('123456', browser().headers())).kind).toBe('begin-again')
})

test('guessing codes is tied to the account: ten wrong ones and it waits, though the password is right', async () => {
  later()
  const kinds: string[] = []
  for (let tries = 0; tries < 12; tries += 1) {
    const visitor = browser()
    const outcome = await desk.identity.signIn(email, password, visitor.headers())
    if (outcome.kind !== 'code-needed') kinds.push(outcome.kind)
    else {
      visitor.keep(outcome.cookies)
      kinds.push((await desk.identity.signInWithCode('000000', visitor.headers())).kind)
    }
  }
  expect(kinds.slice(0, 10)).toEqual(Array(10).fill('wrong-code'))
  expect(kinds.slice(10)).toEqual(['locked', 'locked'])
  vi.setSystemTime(nextMoment() + 15 * 60_000)
  moment += 15 * 60_000
  const visitor = await passwordGiven()
  expect((await desk.identity.signInWithCode(codeOfApp(secret, new Date()), visitor.headers())).kind).toBe(
    'signed-in',
  )
})

test('new recovery codes make the old ones worthless', async () => {
  later()
  const { secondFactor } = desk.identity
  expect((await secondFactor.renewRecoveryCodes('fout', owner.headers())).kind).toBe('wrong-password')
  const renewed = await secondFactor.renewRecoveryCodes(password, owner.headers())
  if (renewed.kind !== 'done') throw new Error(renewed.kind)
  const visitor = await passwordGiven()
  expect((await desk.identity.signInWithCode(recoveryCodes[1] ?? '', visitor.headers())).kind).toBe(
    'wrong-code',
  )
  expect((await desk.identity.signInWithCode(renewed.recoveryCodes[1] ?? '', visitor.headers())).kind).toBe(
    'signed-in',
  )
})

test('it is turned off with the password, and a letter says so', async () => {
  later()
  expect((await desk.identity.secondFactor.turnOff('fout', owner.headers())).kind).toBe('wrong-password')
  const off = await desk.identity.secondFactor.turnOff(password, owner.headers())
  if (off.kind !== 'done') throw new Error(off.kind)
  expect((await desk.identity.signIn(email, password, browser().headers())).kind).toBe('signed-in')
  expect(desk.letters.at(-1)).toMatchObject({ kind: 'removed-sign-in-method' })
})

test('the secret is nowhere readable in the database', async () => {
  const visitor = await signedIn(desk.identity)
  const begun = await desk.identity.secondFactor.begin(password, visitor.headers())
  if (begun.kind !== 'begun') throw new Error(begun.kind)
  const kept = JSON.stringify(await desk.rows('select * from auth."twoFactor"'))
  expect(kept).toContain('"secret"')
  expect(kept).not.toContain(begun.secret)
  expect(kept).not.toContain(fromBase32(begun.secret).toString())
})
