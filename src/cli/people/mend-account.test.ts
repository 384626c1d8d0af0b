import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { OpenThuisplan } from '../../open-thuisplan.ts'
import { type CommandLine, commandLine } from '../../testing/command-line.ts'
import { demoInstallation } from '../../testing/demo-installation.ts'
import { codeOfApp } from '../../testing/totp.ts'

const email = 'kwijt@voorbeeld.nl'
const password = 'een wachtwoord dat lang genoeg is'

let open: OpenThuisplan
let line: CommandLine

beforeAll(async () => {
  open = await demoInstallation({ empty: true })
  await open.identity.addAccount({ email, name: 'Kwijt (voorbeeld)', password })
})
afterAll(() => open.close())
beforeEach(() => {
  line = commandLine(open)
})

function as(token: string): Headers {
  return new Headers({ authorization: `Bearer ${token}` })
}

async function tokenOf(secret = password): Promise<string> {
  const outcome = await open.identity.signIn(email, secret, new Headers({ 'user-agent': 'curl/8.5.0' }))
  if (outcome.kind !== 'signed-in') throw new Error(outcome.kind)
  return outcome.token
}

test('account sessions lists where somebody is signed in, and --revoke ends it all', async () => {
  const token = await tokenOf()
  const listed = await line.run('account', 'sessions', email, '--json')
  expect(listed.json()).toMatchObject({ email, sessies: [{ apparaat: 'curl' }] })
  const revoked = await commandLine(open).run('account', 'sessions', email, '--revoke', '--json')
  expect(revoked.json()).toEqual({ email, uitgelogd: 1 })
  expect(await open.identity.personOf(as(token))).toBeUndefined()
  const nowhere = await commandLine(open).run('account', 'sessions', email)
  expect(nowhere.out.join()).toContain('nergens ingelogd')
})

test('account second-factor --off lets somebody in who lost their phone', async () => {
  const from = as(await tokenOf())
  const begun = await open.identity.secondFactor.begin(password, from)
  if (begun.kind !== 'begun') throw new Error(begun.kind)
  const on = await open.identity.secondFactor.turnOn(codeOfApp(begun.secret, new Date()), from)
  expect(on.kind).toBe('done')
  await expect(tokenOf()).rejects.toThrow('code-needed')
  expect((await line.run('account', 'second-factor', email)).exit).toBe(2)
  const off = await line.run('account', 'second-factor', email, '--off', '--json')
  expect(off.json()).toEqual({ email, stondAan: true })
  await tokenOf()
})

test('account reset gives a new password, shown once, signs out everywhere and lifts a lock', async () => {
  const token = await tokenOf()
  for (let tries = 0; tries < 10; tries += 1)
    await open.identity.signIn(email, 'een gok', new Headers({ 'x-thuisplan-address': `10.1.1.${tries}` }))
  await expect(tokenOf()).rejects.toThrow('locked')
  const reset = await line.run('account', 'reset', email, '--json')
  expect(reset.json()).toEqual({ email, wachtwoord: 'een-wachtwoord-voor-de-proef' })
  expect(await open.identity.personOf(as(token))).toBeUndefined()
  await tokenOf('een-wachtwoord-voor-de-proef')
})

test('account reset --link lets somebody choose a password themselves', async () => {
  const given = await line.run('account', 'reset', email, '--link', '--json')
  const { link } = given.json() as { link: string }
  const token = new URL(link).searchParams.get('token') ?? ''
  expect(link).toContain('/nl/wachtwoord-kiezen?token=')
  expect(await open.identity.recovery.choosePassword(token, 'zelf een zin gekozen', new Headers())).toEqual({
    kind: 'done',
  })
})

test('an unknown address, and a wrong word, are told so', async () => {
  for (const words of [
    ['reset'],
    ['reset', '--link'],
    ['sessions'],
    ['sessions', '--revoke'],
    ['second-factor', '--off'],
  ]) {
    const [verb = '', ...rest] = words
    expect((await commandLine(open).run('account', verb, 'niemand@voorbeeld.nl', ...rest)).exit).toBe(4)
  }
  expect((await line.run('account', 'verzin', email)).exit).toBe(2)
  expect((await line.run('account', 'constructor', email)).exit).toBe(2)
  line.environment['THUISPLAN_PASSWORD'] = 'kort'
  expect((await line.run('account', 'reset', email)).exit).toBe(2)
})
