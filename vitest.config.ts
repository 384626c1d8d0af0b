import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const testFile = '*.test.{ts,tsx,mjs}'
const database = './src/testing/postgresql-for-tests.ts'

/**
 * These speak to a migrated database, and run on both kinds of server. `database/server` starts its own; the rules for the description
 * of the API need none.
 */
const withDatabase = [
  ...['operations', 'identity', 'web', 'cli', 'testing'].map((room) => `src/${room}/**/${testFile}`),
  'src/api/**/!(nl-api-design-rules).test.{ts,tsx,mjs}',
  `src/database/${testFile}`,
  `src/database/!(server)/**/${testFile}`,
]

/**
 * Faults take minutes, mostly of waiting, and so do the looks at every page: they begin first, so that nobody waits for them alone at
 * the end. Those that are killed need
 * no example region, which whoever begins beside them is filling.
 */
const beginFirst = [
  '/faults/',
  '/rights-walk.',
  '/sql-in-text-fields.',
  '/backup.test',
  '/commands-on-a-region.',
  '/handover.test',
  '/killed-',
  '/every-page-',
  '/whole-plan',
  '/explore-a-region',
  '/plan-from-draft-to-force',
  '/accounts.',
  '/import-export.',
]

class FaultsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isIn = (part: string) => (file: TestSpecification) => file.moduleId.includes(part)
    return [...new Set([...beginFirst.flatMap((part) => sorted.filter(isIn(part))), ...sorted])]
  }
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Twice the cores of the smallest machine of ours: who waits for a clock, a browser or a database leaves room for somebody else.
    maxWorkers: 4,
    // Files share what they import; what each needs to itself (a database, a server, a visitor) it makes itself.
    isolate: false,
    hookTimeout: 60_000,
    sequence: { sequencer: FaultsFirst },
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
