import { defineConfig } from 'vitest/config'

const testFile = '*.test.{ts,tsx,mjs}'
const database = './src/testing/postgresql-for-tests.ts'

/** These speak to a migrated database, and run on both kinds of server. `database/server` starts its own. */
const withDatabase = [
  ...['operations', 'identity', 'web', 'api', 'cli', 'testing'].map((room) => `src/${room}/**/${testFile}`),
  `src/database/${testFile}`,
  `src/database/!(server)/**/${testFile}`,
]

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Two cores are what the smallest machine of ours has; a database and a browser want some of them too.
    maxWorkers: 2,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [`src/**/${testFile}`, `scripts/**/${testFile}`],
          exclude: withDatabase,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: withDatabase,
          globalSetup: [database],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: [`tests/**/${testFile}`],
          globalSetup: ['./tests/support/serve-demo.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
