import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import type { ServerAccount } from './server-account.ts'
import { serverEnvironment } from './server-environment.ts'
import { ServerProblem } from './server-problem.ts'

type Making = {
  binaries: string
  dataFolder: string
  account: ServerAccount
  /** Major version of the binaries. */
  major: number
  /** False only for throw-away test servers. */
  durable: boolean
  /** Handed on, so that a making whose parent was killed keeps others out until it has ended. */
  lockDescriptor: number
}

/** The folder inside the data folder that PostgreSQL calls its data directory. */
export function clusterFolder(dataFolder: string): string {
  return join(dataFolder, 'cluster')
}

/** Makes the cluster beside its place and moves it there when whole, so that a half-made one is never opened. */
export async function makeCluster(making: Making): Promise<void> {
  const { dataFolder, account } = making
  const draft = `${clusterFolder(dataFolder)}.being-made`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  if (account.uid !== process.getuid?.()) chownSync(draft, account.uid, account.gid)
  await runInitdb(making, draft)
  renameSync(draft, clusterFolder(dataFolder))
  if (making.durable) syncFolder(dataFolder)
}

/** Names of what an interrupted making left behind. */
export function halfMade(dataFolder: string): string[] {
  return existsSync(dataFolder) ? readdirSync(dataFolder).filter((name) => name.endsWith('.being-made')) : []
}

async function runInitdb({ binaries, account, major, durable, lockDescriptor }: Making, folder: string) {
  const [command = '', ...args] = [
    ...account.prefix,
    join(binaries, 'initdb'),
    `--pgdata=${folder}`,
    '--username=postgres',
    '--encoding=UTF8',
    ...localeOptions(major),
    '--auth-local=trust',
    '--auth-host=reject',
    '--data-checksums',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ]
  const child = spawn(command, args, {
    cwd: '/',
    env: serverEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe', lockDescriptor],
  })
  let lines = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    lines += text
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new ServerProblem('making-failed', { folder, lines: lines.trim() })
}

/** Sorting and case by Unicode code point, the same on every machine; since 17 without the C library's help. */
function localeOptions(major: number): string[] {
  if (major < 17) return ['--locale=C.UTF-8', '--lc-messages=C']
  return ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
}

function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r')
  fsyncSync(descriptor)
  closeSync(descriptor)
}
