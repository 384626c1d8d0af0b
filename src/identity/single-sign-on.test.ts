import { afterAll, beforeAll, expect, test } from 'vitest'
import { exampleProvider } from '../testing/example-provider.ts'
import { browser, email, identityDesk, password, publicUrl, signedIn } from './identity-desk.test.help.ts'

let desk: Awaited<ReturnType<typeof identityDesk>>
let provider: Awaited<ReturnType<typeof exampleProvider>>

beforeAll(async () => {
  provider = await exampleProvider(`${publicUrl}/terug`)
  desk = await identityDesk({ provider: provider.settings })
})
afterAll(async () => {
  await desk.close()
  await provider.close()
})

const colleague = { sub: 'medewerker-1', email, email_verified: true, name: 'Adviseur (voorbeeld)' }

/** All the way: to the provider, and back to us in the same browser, or in `returning`. */
async function signInThere(visitor = browser(), returning = visitor) {
  const begun = await desk.identity.singleSignOn?.begin('/nl/regios', '/nl/inloggen', visitor.headers())
  if (begun?.kind !== 'begun') throw new Error(begun?.kind)
  visitor.keep(begun.cookies)
  const back = await provider.visit(begun.address)
  return finish(new URL(back).search, returning)
}

async function finish(query: string, visitor: ReturnType<typeof browser>) {
  const finished = await desk.identity.singleSignOn?.finish(query, visitor.headers())
  visitor.keep(finished?.cookies ?? [])
  return { address: finished?.address ?? '', visitor, query }
}

test('a colleague whose address is confirmed there, and who has an account here, is signed in', async () => {
  provider.sit(colleague)
  const { address, visitor } = await signInThere()
  expect(address).toBe('/nl/regios')
  expect(await desk.identity.personOf(visitor.headers())).toMatchObject({ email })
})

test('it stays the same person when the address there changes later', async () => {
  provider.sit({ ...colleague, email: 'getrouwd@voorbeeld.nl' })
  const { visitor } = await signInThere()
  expect(await desk.identity.personOf(visitor.headers())).toMatchObject({ email })
})

test('nobody gets in who was not added here, and no account is made', async () => {
  provider.sit({ ...colleague, sub: 'vreemde', email: 'vreemde@voorbeeld.nl' })
  const { address, visitor } = await signInThere()
  expect(address).toBe('/nl/inloggen?error=signup_disabled')
  expect(await desk.identity.personOf(visitor.headers())).toBeUndefined()
  expect(await desk.rows(`select 1 from auth."user" where email = 'vreemde@voorbeeld.nl'`)).toEqual([])
})

test('an address the provider did not confirm opens no account here', async () => {
  provider.sit({ ...colleague, sub: 'bedrieger', email_verified: false })
  const { address, visitor } = await signInThere()
  expect(address).toBe('/nl/inloggen?error=account_not_linked')
  expect(await desk.identity.personOf(visitor.headers())).toBeUndefined()
})

test('who declines there is a visitor here', async () => {
  provider.sit()
  const { address, visitor } = await signInThere()
  expect(address).toMatch(/^\/nl\/inloggen\?error=access_denied/)
  expect(await desk.identity.personOf(visitor.headers())).toBeUndefined()
})

test('the way back works once, and only in the browser that went there', async () => {
  provider.sit(colleague)
  const stolen = await signInThere(browser(), browser())
  expect(stolen.address).toContain('error=')
  expect(await desk.identity.personOf(stolen.visitor.headers())).toBeUndefined()
  const first = await signInThere()
  const again = await finish(first.query, browser())
  expect(again.address).toContain('error=')
  expect(await desk.identity.personOf(again.visitor.headers())).toBeUndefined()
})

test('nobody is sent to another website', async () => {
  const begin = (next: string) => desk.identity.singleSignOn?.begin(next, '/nl/inloggen', browser().headers())
  for (const next of ['https://elders.example/', '//elders.example', '/\\elders.example'])
    await expect(begin(next)).rejects.toThrow('not a page of ours')
})

test('Entra ID says in its own way that an address is confirmed', async () => {
  await desk.identity.addAccount({ email: 'entra@voorbeeld.nl', name: 'Entra (voorbeeld)', password })
  const at = { sub: 'entra-1', email: 'entra@voorbeeld.nl', name: 'Entra (voorbeeld)' }
  provider.sit({ ...at, xms_edov: false })
  expect((await signInThere()).address).toContain('error=account_not_linked')
  provider.sit({ ...at, xms_edov: true })
  const { visitor } = await signInThere()
  expect(await desk.identity.personOf(visitor.headers())).toMatchObject({ email: 'entra@voorbeeld.nl' })
})

test('a provider that is away stops nobody with a password', async () => {
  const away = await identityDesk({ provider: { ...provider.settings, issuer: 'http://127.0.0.1:9' } })
  try {
    const begun = await away.identity.singleSignOn?.begin('/nl', '/nl/inloggen', browser().headers())
    expect(begun).toEqual({ kind: 'unreachable' })
    await signedIn(away.identity)
  } finally {
    await away.close()
  }
})
