import { join } from 'node:path'
import { openStorage } from '../database/open-storage.ts'
import { demoAccounts, demoPassword } from '../demo-people.ts'
import { type IdentityOptions, openIdentity } from '../identity/identity.ts'
import { loadDemo } from '../load-demo.ts'
import { loadReference } from '../load-reference.ts'
import type { OpenThuisplan } from '../open-thuisplan.ts'
import { root } from '../root.ts'
import { identityLinks } from '../web/people/identity-links.ts'
import { today } from './demo-desk.ts'
import { filledDatabase, type TestConnection, type TestDatabase } from './postgresql-for-tests.ts'

export const demoFolder = join(root, 'examples', 'gooi-en-vechtstreek')
export const [coordinatorEmail, huizenEmail, readerEmail] = demoAccounts.map(({ email }) => email)
export { demoPassword }

/** A whole installation as the first start leaves it: reference data, and the example region with its people. */
export async function demoInstallation({
  publicUrl = 'https://thuisplan.example.nl',
  empty = false,
  tell = async () => {},
  database,
}: {
  publicUrl?: string
  empty?: boolean
  tell?: IdentityOptions['tell']
  /** A migrated database to use instead of a fresh one on the server that all tests share. */
  database?: TestDatabase
} = {}): Promise<OpenThuisplan> {
  const { connection, drop } =
    database ?? (await filledDatabase(empty ? 'with_reference' : 'with_demo', fill))
  if (database) await fill(connection)
  return opened(connection, drop)

  /** Closed again when it is done: only what nobody has open can be copied. */
  async function fill(connection: TestConnection): Promise<void> {
    const open = opened(connection, async () => {})
    await loadReference(open.storage, root)
    const { refused } = empty ? { refused: [] } : await loadDemo(open, demoFolder, today)
    await open.close()
    if (refused.length > 0) throw new Error(`the example region is not in order:\n${refused.join('\n')}`)
  }

  function opened(connection: TestConnection, drop: () => Promise<void>): OpenThuisplan {
    const storage = openStorage(connection)
    const identity = openIdentity(connection, {
      secret: 'a secret that is only for tests, of 32+',
      publicUrl,
      pages: identityLinks(publicUrl),
      now: () => new Date(),
      tell,
      report: (error) => {
        throw error
      },
    })
    return {
      storage,
      identity,
      connection,
      async close() {
        await Promise.all([storage.close(), identity.close()])
        await drop()
      },
    }
  }
}
