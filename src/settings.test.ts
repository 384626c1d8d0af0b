import { expect, test } from 'vitest'
import { usualLimits } from './running/limits.ts'
import { readSettings } from './settings.ts'

test('without anything said, it listens on this machine alone and keeps its data in var', () => {
  expect(readSettings({}, '/srv/thuisplan')).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    dataFolder: '/srv/thuisplan/var',
    databaseUrl: undefined,
    publicUrl: 'http://localhost:3000',
    contactEmail: undefined,
    trustedProxies: { kind: 'nobody' },
    metricsToken: undefined,
    logFormat: 'text',
    limits: usualLimits,
    maxConnections: 2000,
    drainSeconds: 0,
    warnings: [],
  })
})

test('every setting is taken', () => {
  const environment = {
    PORT: '8080',
    HOST: '0.0.0.0',
    THUISPLAN_DATA: '/var/lib/thuisplan',
    DATABASE_URL: 'postgresql://thuis@db/thuis',
    PUBLIC_URL: 'https://thuisplan.example',
    CONTACT_EMAIL: 'beheer@thuisplan.example',
    TRUST_PROXY: '1',
    METRICS_TOKEN: 'een-lang-geheim-woord',
    LOG_FORMAT: 'json',
    LIMIT_ADDRESS_PUBLIC: '5',
    LIMIT_ADDRESS_REQUESTS: '4',
    LIMIT_ADDRESS_WRITES: '3',
    LIMIT_ACCOUNT_REQUESTS: '2',
    LIMIT_ACCOUNT_WRITES: '1',
    MAX_CONNECTIONS: '50',
    DRAIN_SECONDS: '5',
  }
  expect(readSettings(environment, '/srv')).toMatchObject({
    port: 8080,
    host: '0.0.0.0',
    dataFolder: '/var/lib/thuisplan',
    databaseUrl: 'postgresql://thuis@db/thuis',
    publicUrl: 'https://thuisplan.example',
    contactEmail: 'beheer@thuisplan.example',
    trustedProxies: { kind: 'count', proxies: 1 },
    metricsToken: 'een-lang-geheim-woord',
    logFormat: 'json',
    limits: {
      addressPublic: 5,
      addressRequests: 4,
      addressWrites: 3,
      accountRequests: 2,
      accountWrites: 1,
    },
    maxConnections: 50,
    drainSeconds: 5,
    warnings: [],
  })
})

test('an empty setting is one that is not there', () => {
  expect(readSettings({ PORT: '', HOST: '', LOG_FORMAT: '' }, '/srv')).toEqual(readSettings({}, '/srv'))
})

test('all settings that cannot be used are named at once', () => {
  const environment = {
    PORT: 'drie',
    DATABASE_URL: 'mysql://x',
    PUBLIC_URL: 'thuisplan/',
    CONTACT_EMAIL: 'niemand',
    TRUST_PROXY: 'ja',
    METRICS_TOKEN: 'kort',
    LOG_FORMAT: 'xml',
    LIMIT_ADDRESS_WRITES: '0',
    DRAIN_SECONDS: '1.5',
  }
  expect(() => readSettings(environment, '/srv')).toThrow(
    new RegExp(Object.keys(environment).join('[\\s\\S]*')),
  )
})

test('a name with a slip of the pen is told, and a name of another program is not', () => {
  const environment = { DATABSE_URL: 'x', TRUST_PROXYS: '1', HOME: '/root', HOSTNAME: 'hier', NODE_ENV: 'x' }
  const { warnings } = readSettings(environment, '/srv')
  expect(warnings).toHaveLength(2)
  expect(warnings[0]).toContain('DATABASE_URL')
  expect(warnings[1]).toContain('TRUST_PROXY')
})
