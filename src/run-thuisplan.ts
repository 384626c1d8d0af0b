import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { startTexts } from './language/start-texts.ts'
import { demoAccounts, demoPassword, loadDemo } from './load-demo.ts'
import { loadReference } from './load-reference.ts'
import { openDoors } from './open-doors.ts'
import { type OpenThuisplan, openThuisplan } from './open-thuisplan.ts'
import { root } from './root.ts'
import type { Settings } from './settings.ts'

export type Surroundings = {
  /** Start without the example region. Only the first start asks. */
  empty: boolean
  say: (line: string) => void
  complain: (line: string) => void
  now: () => Date
  untilStopped: () => Promise<void>
}

/** Opens everything, serves until told to stop, and closes in the right order: no request is cut off. */
export async function runThuisplan(settings: Settings, around: Surroundings): Promise<void> {
  const open = await openThuisplan(settings)
  try {
    await loadReference(open.storage, root)
    const isDemo = await furnish(open, around)
    const server = await serve(settings, open, around)
    const { port } = server.address() as AddressInfo
    around.say(startTexts.ready(settings.port === port ? settings.publicUrl : `http://localhost:${port}`))
    if (isDemo) {
      around.say(startTexts.accounts)
      for (const { email, what } of demoAccounts) around.say(`  ${email.padEnd(32)} ${what}`)
      around.say(startTexts.password(demoPassword))
    } else around.say(startTexts.empty)
    around.say(startTexts.stop)
    await around.untilStopped()
    await new Promise((resolve) => {
      server.close(resolve)
      server.closeIdleConnections()
    })
  } finally {
    await open.close()
  }
}

/** The example region belongs to the first start of an installation; what was chosen then is remembered. */
async function furnish(open: OpenThuisplan, { empty, say, complain, now }: Surroundings): Promise<boolean> {
  const owner = open.storage.asOwner()
  const [remembered] = await owner.read((sql) =>
    sql.query<{ value: string }>(`select value from app.remembered where name = 'demo'`),
  )
  if (remembered) return remembered.value === 'loaded'
  if (empty) await owner.write((sql) => sql.query(`insert into app.remembered values ('demo', 'declined')`))
  else {
    say(startTexts.loadingDemo)
    const { refused } = await loadDemo(open, join(root, 'examples', 'gooi-en-vechtstreek'), now())
    if (refused.length > 0) {
      complain(startTexts.demoProblems(refused.length))
      for (const line of refused) complain(`  ${line}`)
    }
  }
  return !empty
}

function serve(settings: Settings, open: OpenThuisplan, { complain, now }: Surroundings): Promise<Server> {
  const report = (error: unknown) =>
    complain(error instanceof Error ? (error.stack ?? error.message) : String(error))
  const server = createServer(
    openDoors(open, {
      publicUrl: settings.publicUrl,
      ...(settings.contactEmail === undefined ? {} : { contactEmail: settings.contactEmail }),
      assetFolder: join(root, 'dist', 'assets'),
      guideFolder: join(root, 'docs', 'guide'),
      now,
      report,
    }),
  )
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(startTexts.portTaken(settings.port)) : error),
    )
    server.listen(settings.port, settings.host, () => resolve(server))
  })
}
