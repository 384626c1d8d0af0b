import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor as caller } from '../../domain/caller.ts'
import { email, identityDesk, password, publicUrl } from '../../identity/identity-desk.test.help.ts'
import type { IdentityMailKind } from '../../identity/identity-mail.ts'
import type { Needs } from '../../operations/needs.ts'
import { exampleProvider } from '../../testing/example-provider.ts'
import { formOf, visitApp } from '../../testing/visit-app.ts'
import { addresses } from '../addresses.ts'
import { identityLetter } from './identity-letter.ts'
import { organisationSignIn } from './organisation-sign-in.ts'
import { passkeySignIn } from './passkey-sign-in.ts'
import { recoveryPages } from './recovery-pages.tsx'
import { signInPages } from './sign-in-pages.tsx'

let desk: Awaited<ReturnType<typeof identityDesk>>
let provider: Awaited<ReturnType<typeof exampleProvider>>
let app: ReturnType<typeof visitApp>

beforeAll(async () => {
  provider = await exampleProvider(`${publicUrl}/terug`)
  desk = await identityDesk({ provider: provider.settings })
  const { identity } = desk
  const rooms = [
    signInPages(identity),
    organisationSignIn(identity),
    passkeySignIn(identity),
    recoveryPages(identity),
  ]
  app = visitApp(needs, ...rooms)
})
afterAll(async () => {
  await desk.close()
  await provider.close()
})

const nothing = () => Promise.reject(new Error('these pages have no need of a database'))
const needs: Needs = {
  database: { read: nothing, write: nothing },
  caller,
  today: new Date('2026-11-24T12:00:00Z'),
}

let visitors = 0
/** A form from a network address of its own. */
function post(path: string, fields: Record<string, string>) {
  visitors += 1
  const headers = { 'x-thuisplan-address': `10.3.3.${visitors}` }
  return app.request(`${publicUrl}${path}`, { ...formOf(fields), headers })
}

test.each([
  'https://elders.example',
  '//elders.example',
  '/nl/\\elders.example',
  '/nlelders',
  'javascript:alert(1)',
])('after signing in nobody is sent to %s', async (next) => {
  const answer = await post(addresses.signIn('nl', next), { email, password })
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe(addresses.regions('nl'))
  const away = await app.request(`${publicUrl}${addresses.signInOrganisation('nl', next)}`)
  expect(new URL(away.headers.get('location') ?? '').origin).toBe(provider.settings.issuer)
})

test('what was typed comes back, but never the password', async () => {
  const answer = await post(addresses.signIn('nl'), { email: '"><script>', password: 'mijn geheime gok' })
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(page).toContain('&quot;>&lt;script>')
  expect(page).not.toContain('mijn geheime gok')
  expect(page).toContain('role="alert"')
})

test('an answer that no authenticator gave is refused, not stumbled over', async () => {
  for (const antwoord of ['', 'null', '[]', '{"id":7}', '{"id":"x","response":{}}', '{'])
    expect((await post(addresses.signInPasskey('nl'), { antwoord })).status, antwoord).toBe(422)
})

test('signing in at an organisation that is not set up is a page that does not exist', async () => {
  const { singleSignOn: _, ...without } = desk.identity
  const plain = visitApp(needs, organisationSignIn(without), signInPages(without))
  expect((await plain.request(addresses.signInOrganisation('nl'))).status).toBe(404)
  expect(await (await plain.request(addresses.signIn('nl'))).text()).not.toContain('Voorbeeldstad')
  expect(await (await app.request(addresses.signIn('nl'))).text()).toContain('Voorbeeldstad')
})

test('the way back with anything but what the provider sent ends at signing in', async () => {
  for (const query of ['', '?state=verzonnen&code=verzonnen', '?error=access_denied'])
    expect(
      (await app.request(`${publicUrl}${addresses.signInOrganisationBack()}${query}`)).headers.get(
        'location',
      ),
    ).toMatch(/^\/nl\/inloggen\?error=/)
})

test('the page about a forgotten password is the same, byte for byte, with and without an account', async () => {
  const [known, unknown] = await Promise.all(
    [email, 'niemand@voorbeeld.nl'].map(async (address) => {
      const answer = await post(addresses.forgotPassword('nl'), { email: address })
      return `${answer.status} ${await answer.text()}`
    }),
  )
  expect(known).toBe(unknown)
})

test('every letter says in two languages what happened, and carries its link', () => {
  const kinds: IdentityMailKind[] = [
    'reset-password',
    'verify-email',
    'new-password',
    'new-email',
    'new-sign-in-method',
    'removed-sign-in-method',
  ]
  for (const kind of kinds) {
    const { subject, body } = identityLetter({ kind, email, name: 'Adviseur', link: 'https://voorbeeld/x' })
    expect(subject.nl).not.toBe(subject.en)
    expect(body.nl).toContain('Beste Adviseur')
    expect(body.en).toContain('Dear Adviseur')
    expect(body.nl.includes('https://voorbeeld/x')).toBe(kind === 'reset-password' || kind === 'verify-email')
  }
})
