import { expect, test } from 'vitest'
import { readSettings } from './settings.ts'

test('without anything said, it listens on this machine alone and keeps its data in var', () => {
  expect(readSettings({}, '/srv/thuisplan')).toEqual({
    port: 3000,
    host: '127.0.0.1',
    dataFolder: '/srv/thuisplan/var',
    databaseUrl: undefined,
    publicUrl: 'http://localhost:3000',
    contactEmail: undefined,
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
  }
  expect(readSettings(environment, '/srv')).toEqual({
    port: 8080,
    host: '0.0.0.0',
    dataFolder: '/var/lib/thuisplan',
    databaseUrl: 'postgresql://thuis@db/thuis',
    publicUrl: 'https://thuisplan.example',
    contactEmail: 'beheer@thuisplan.example',
  })
})

test('all settings that cannot be used are named at once', () => {
  const environment = {
    PORT: 'drie',
    DATABASE_URL: 'mysql://x',
    PUBLIC_URL: 'thuisplan/',
    CONTACT_EMAIL: 'niemand',
  }
  expect(() => readSettings(environment, '/srv')).toThrow(
    /PORT[\s\S]*DATABASE_URL[\s\S]*PUBLIC_URL[\s\S]*CONTACT_EMAIL/,
  )
})
