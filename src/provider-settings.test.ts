import { expect, test } from 'vitest'
import { readSettings } from './settings.ts'

const client = { OIDC_CLIENT_ID: 'thuisplan', OIDC_CLIENT_SECRET: 'geheim' }

test('without an issuer there is no provider', () => {
  expect(readSettings({}, '/srv').provider).toBeUndefined()
})

test('a provider is taken with its client and its name', () => {
  const environment = {
    ...client,
    OIDC_ISSUER: 'https://login.voorbeeld.nl/realm',
    OIDC_NAME: 'Voorbeeldstad',
  }
  expect(readSettings(environment, '/srv').provider).toEqual({
    issuer: 'https://login.voorbeeld.nl/realm',
    clientId: 'thuisplan',
    clientSecret: 'geheim',
    name: 'Voorbeeldstad',
  })
})

test('a provider without a client, or without https, is refused', () => {
  expect(() => readSettings({ OIDC_ISSUER: 'https://login.voorbeeld.nl' }, '/srv')).toThrow('OIDC_ISSUER')
  expect(() => readSettings({ ...client, OIDC_ISSUER: 'http://login.voorbeeld.nl' }, '/srv')).toThrow(
    'OIDC_ISSUER',
  )
  expect(readSettings({ ...client, OIDC_ISSUER: 'http://127.0.0.1:9000' }, '/srv').provider).toBeDefined()
})
