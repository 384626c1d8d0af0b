import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Browser, browser, email, identityDesk, password, signedIn } from './identity-desk.test.help.ts'

let desk: Awaited<ReturnType<typeof identityDesk>>
let owner: Browser

beforeAll(async () => {
  desk = await identityDesk()
  owner = await signedIn(desk.identity)
})
beforeEach(() => {
  desk.letters.length = 0
})
afterAll(() => desk.close())

test('a name is changed by its owner, and by nobody else', async () => {
  expect(await desk.identity.profile.rename('Adviseur Wonen (voorbeeld)', owner.headers())).toEqual({
    kind: 'done',
  })
  expect(await desk.identity.personOf(owner.headers())).toMatchObject({ name: 'Adviseur Wonen (voorbeeld)' })
  expect(await desk.identity.profile.rename('Een ander', browser().headers())).toEqual({
    kind: 'not-signed-in',
  })
})

test('a new password needs the old one, and ends every other session', async () => {
  const { profile } = desk.identity
  const elsewhere = await signedIn(desk.identity)
  const next = 'een volgend lang wachtwoord'
  expect((await profile.changePassword('fout', next, owner.headers())).kind).toBe('wrong-password')
  expect((await profile.changePassword(password, 'kort', owner.headers())).kind).toBe('too-short')
  expect((await profile.changePassword(password, next, browser().headers())).kind).toBe('not-signed-in')
  const former = owner.headers()
  const changed = await profile.changePassword(password, next, owner.headers())
  if (changed.kind !== 'done') throw new Error(changed.kind)
  owner.keep(changed.cookies)
  expect(await desk.identity.personOf(elsewhere.headers())).toBeUndefined()
  expect(await desk.identity.personOf(former)).toBeUndefined()
  expect(await desk.identity.personOf(owner.headers())).toMatchObject({ email })
  expect(desk.letters).toMatchObject([{ kind: 'new-password', email }])
  const back = await profile.changePassword(next, password, owner.headers())
  if (back.kind === 'done') owner.keep(back.cookies)
})

test('guessing the password on a screen that was left open is stopped like guessing it at the door', async () => {
  await desk.identity.addAccount({ email: 'open@voorbeeld.nl', name: 'Open scherm (voorbeeld)', password })
  const left = await signedIn(desk.identity, 'open@voorbeeld.nl')
  const kinds: string[] = []
  for (let tries = 0; tries < 11; tries += 1)
    kinds.push(
      (await desk.identity.profile.changeEmail(`gok ${tries}`, 'dief@voorbeeld.nl', left.headers())).kind,
    )
  expect(kinds).toEqual([...Array(10).fill('wrong-password'), 'locked'])
})

test('another e-mail address holds once the letter there was answered; the former one hears of it', async () => {
  const { profile } = desk.identity
  expect((await profile.changeEmail('fout', 'nieuw@voorbeeld.nl', owner.headers())).kind).toBe(
    'wrong-password',
  )
  expect((await profile.changeEmail(password, 'nieuw@voorbeeld.nl', owner.headers())).kind).toBe('told')
  const token = await desk.tokenInLetter()
  expect(desk.letters).toMatchObject([{ kind: 'verify-email', email: 'nieuw@voorbeeld.nl' }])
  expect(await desk.identity.personOf(owner.headers())).toMatchObject({ email })
  expect(await profile.confirmEmail(`${token}x`, browser().headers())).toEqual({ kind: 'invalid-link' })
  expect(await profile.confirmEmail('onzin', browser().headers())).toEqual({ kind: 'invalid-link' })
  expect(await profile.confirmEmail(token, browser().headers())).toEqual({ kind: 'done' })
  expect(await desk.identity.personOf(owner.headers())).toMatchObject({ email: 'nieuw@voorbeeld.nl' })
  expect(await profile.confirmEmail(token, browser().headers())).toEqual({ kind: 'invalid-link' })
  expect(desk.letters.at(-1)).toMatchObject({ kind: 'new-email', email })
})

test('an address that somebody else has is not taken over, and nothing is told of it', async () => {
  await desk.identity.addAccount({ email: 'bezet@voorbeeld.nl', name: 'Bezet (voorbeeld)', password })
  expect(
    (await desk.identity.profile.changeEmail(password, 'bezet@voorbeeld.nl', owner.headers())).kind,
  ).toBe('told')
  await desk.identity.profile.changeEmail(password, 'vrij@voorbeeld.nl', owner.headers())
  await desk.tokenInLetter()
  expect(desk.letters.map(({ email: to }) => to)).toEqual(['vrij@voorbeeld.nl'])
})
