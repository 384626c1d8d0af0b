import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Storage } from './database/open-storage.ts'
import { demoAccounts, demoPassword } from './demo-people.ts'
import type { Jobs } from './jobs/open-jobs.ts'
import { settingTexts } from './language/setting-texts.ts'
import { startTexts } from './language/start-texts.ts'
import { loadDemo } from './load-demo.ts'
import { loadReference } from './load-reference.ts'
import { type Background, openBackground } from './open-background.ts'
import { openDoors } from './open-doors.ts'
import { type OpenThuisplan, openThuisplan } from './open-thuisplan.ts'
import { root } from './root.ts'
import { openLimits } from './running/limits.ts'
import type { Gauges } from './running/metrics.ts'
import { openServer } from './running/open-server.ts'
import { stopServer } from './running/stop-server.ts'
import type { Settings } from './settings.ts'
import { type TellRunning, tellRunning } from './tell-running.ts'

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
  const tell = tellRunning(settings, around)
  for (const warning of settings.warnings) tell.warn(warning)
  const open = await openThuisplan(settings, {
    restarted: () => tell.log('warning', 'database-restarted'),
    report: tell.report,
  })
  let background: Background | undefined
  try {
    tell.metrics.show(databaseGauges(open.storage))
    await loadReference(open.storage, root)
    const isDemo = await furnish(open, around, tell)
    background = await openBackground(open, settings, { now: around.now, report: tell.report })
    tell.metrics.show(jobGauges(background.jobs))
    if (settings.mail === undefined) tell.say(startTexts.noMail)
    const running = { isStopping: false }
    const server = await serve(settings, open, { now: around.now, tell, running })
    welcome(settings, server, isDemo, tell)
    await around.untilStopped()
    running.isStopping = true
    tell.log('info', 'stopping')
    await stopServer(server, { drainMs: settings.drainSeconds * 1000 })
  } finally {
    await background?.stop()
    await open.close()
  }
  tell.log('info', 'stopped')
}

/** The example region belongs to the first start of an installation; what was chosen then is remembered. */
async function furnish(
  open: OpenThuisplan,
  { empty, now }: Surroundings,
  tell: TellRunning,
): Promise<boolean> {
  const owner = open.storage.asOwner()
  const [remembered] = await owner.read((sql) =>
    sql.query<{ value: string }>(`select value from app.remembered where name = 'demo'`),
  )
  if (remembered) return remembered.value === 'loaded'
  if (empty) await owner.write((sql) => sql.query(`insert into app.remembered values ('demo', 'declined')`))
  else {
    tell.say(startTexts.loadingDemo)
    const { refused } = await loadDemo(open, join(root, 'examples', 'gooi-en-vechtstreek'), now())
    if (refused.length > 0) {
      tell.warn(startTexts.demoProblems(refused.length))
      for (const line of refused) tell.warn(`  ${line}`)
    }
  }
  return !empty
}

type Running = { now: () => Date; tell: TellRunning; running: { isStopping: boolean } }

function serve(settings: Settings, open: OpenThuisplan, { now, tell, running }: Running): Promise<Server> {
  const { metrics, report } = tell
  const doors = openDoors(open, {
    publicUrl: settings.publicUrl,
    ...(settings.contactEmail === undefined ? {} : { contactEmail: settings.contactEmail }),
    assetFolder: join(root, 'dist', 'assets'),
    guideFolder: join(root, 'docs', 'guide'),
    now,
    report,
    canMail: settings.mail !== undefined,
    trustedProxies: settings.trustedProxies,
    limits: openLimits(settings.limits, metrics.limitReached),
    numbers: { metrics, token: settings.metricsToken },
    watching: tell,
    isStopping: () => running.isStopping,
    proxySeen: () => tell.warn(settingTexts.proxyNotTrusted),
  })
  const server = openServer(doors, settings)
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(startTexts.portTaken(settings.port)) : error),
    )
    server.listen(settings.port, settings.host, () => resolve(server))
  })
}

function welcome(settings: Settings, server: Server, isDemo: boolean, { say, warn, log }: TellRunning): void {
  const { port } = server.address() as AddressInfo
  const url = settings.port === port ? settings.publicUrl : `http://localhost:${port}`
  log('info', 'ready', { url, demo: isDemo })
  if (isDemo && !/^(127\.|::1$|localhost$)/.test(settings.host) && settings.publicUrl.startsWith('http:'))
    warn(settingTexts.demoInTheOpen)
  say(startTexts.ready(url))
  if (isDemo) {
    say(startTexts.accounts)
    for (const { email, what } of demoAccounts) say(`  ${email.padEnd(32)} ${what}`)
    say(startTexts.password(demoPassword))
  } else say(startTexts.empty)
  say(startTexts.stop)
}

function jobGauges({ counts }: Jobs): Gauges {
  const states = ['waiting', 'running', 'failed'] as const
  return Object.fromEntries(
    states.map((state) => [
      `jobs_${state}`,
      {
        help: `Pieces of work in the background that are ${state}.`,
        read: async () => (await counts())[state],
      },
    ]),
  )
}

function databaseGauges({ connections }: Storage): Gauges {
  return {
    database_connections: {
      help: 'Connections to the database.',
      read: () => connections().total,
    },
    database_connections_idle: {
      help: 'Connections to the database that do nothing.',
      read: () => connections().idle,
    },
    database_waiting: {
      help: 'Pieces of work that wait for a connection.',
      read: () => connections().waiting,
    },
  }
}
