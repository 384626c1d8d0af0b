import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { type FolderLock, lockFolder } from './folder-lock.ts'
import { stopLeftoverServer } from './leftover-server.ts'
import { clusterFolder, halfMade, makeCluster } from './make-cluster.ts'
import { connectionTo, runningConnection } from './postmaster-file.ts'
import { reachingAccount, serverAccount } from './server-account.ts'
import { type ServerConnection, ServerProblem } from './server-problem.ts'
import { removeSocketFolder, socketFolder, socketPort } from './socket-folder.ts'
import { startWatched } from './watched-server.ts'

export type PostgresqlOptions = {
  /** The folder that holds `initdb` and `postgres`: `embeddedBinaries()` or `systemBinaries()`. */
  binaries: string
  /** A folder of our own; made when missing. The data goes into `cluster/` in it. */
  dataFolder: string
  log?: (line: string) => void
  /** Server settings by their PostgreSQL names. `{ fsync: 'off' }` is for throw-away test servers only. */
  settings?: Record<string, string>
}

export type RunningPostgresql = {
  /** For `pg`: the host is the folder of a unix socket that only this account and root can enter. */
  connection: ServerConnection
  /** As the server says it: '18.4'. */
  version: string
  /** Resolves when the server has ended, asked or not. */
  ended: Promise<void>
  /** Fast shutdown: ends sessions, writes everything down. Resolves when the server is gone. */
  stop(): Promise<void>
}

/**
 * Runs a PostgreSQL server of our own on a data folder, makes the data when there is none, and recovers from any
 * way an earlier run may have ended. The server dies with this process, also at kill -9; nothing acknowledged is
 * lost. It listens on a unix socket only. Linux; as root it runs under another account (`serverAccount`).
 *
 *     const server = await startPostgresql({ binaries: embeddedBinaries(), dataFolder: 'var/database' })
 *     const pool = new Pool(server.connection)
 *     await pool.end()
 *     await server.stop()
 *
 * Throws ServerProblem; with `folder-in-use` its `running` tells how to reach the server that is there already.
 */
export async function startPostgresql(options: PostgresqlOptions): Promise<RunningPostgresql> {
  const dataFolder = madeFolder(options.dataFolder)
  const lock = await lockOrTell(dataFolder)
  try {
    return await startLocked({ ...options, dataFolder }, lock)
  } catch (error) {
    lock.release()
    throw error
  }
}

async function startLocked(options: PostgresqlOptions, lock: FolderLock): Promise<RunningPostgresql> {
  const { binaries, dataFolder, log = () => {}, settings = {} } = options
  const cluster = clusterFolder(dataFolder)
  const version = await versionOf(binaries)
  const account = reachingAccount(ownAccount(cluster, log), [join(binaries, 'postgres'), dataFolder])
  const common = { binaries, dataFolder, account, lockDescriptor: lock.descriptor }
  for (const name of halfMade(dataFolder)) log(`throwing away ${name}, left by an interrupted start`)
  if (existsSync(cluster)) await stopLeftoverServer(cluster, log)
  else await makeCluster({ ...common, major: majorOf(version), durable: settings['fsync'] !== 'off' })
  refuseOtherVersion(cluster, version)

  const host = socketFolder(dataFolder, account)
  const command = [join(binaries, 'postgres'), '-D', cluster, ...settingOptions(host, settings)]
  const server = await startWatched({ ...common, command, cluster, log })
  const ended = server.ended
    // Nothing is left to stop unless the watcher itself was killed.
    .then(() => stopLeftoverServer(cluster, log))
    .catch((error: unknown) => log(String(error)))
    .then(() => {
      removeSocketFolder(host)
      lock.release()
    })
  const stop = () => {
    server.letGo()
    return ended
  }
  return { connection: connectionTo(host), version, ended, stop }
}

function madeFolder(folder: string): string {
  try {
    // The server's account must be able to pass through; the cluster inside is closed to all but that account.
    mkdirSync(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
    return realpathSync(resolve(folder))
  } catch (error) {
    throw new ServerProblem('folder-not-writable', { folder, lines: String(error) })
  }
}

async function lockOrTell(dataFolder: string): Promise<FolderLock> {
  try {
    return await lockFolder(join(dataFolder, 'in-use.lock'))
  } catch (error) {
    if (!(error instanceof ServerProblem) || error.code !== 'folder-in-use') throw error
    throw new ServerProblem(
      'folder-in-use',
      { ...error.facts, folder: dataFolder },
      runningConnection(clusterFolder(dataFolder)),
    )
  }
}

function ownAccount(cluster: string, log: (line: string) => void) {
  const owner = statSync(cluster, { throwIfNoEntry: false })
  const account = serverAccount(owner, log)
  if (owner && owner.uid !== account.uid)
    throw new ServerProblem('folder-of-another-account', { folder: cluster, account: String(owner.uid) })
  return account
}

async function versionOf(binaries: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(join(binaries, 'postgres'), ['--version'])
    return /(\d+(?:\.\d+)*)/.exec(stdout)?.[1] ?? stdout.trim()
  } catch (error) {
    throw new ServerProblem('no-binaries', { wanted: binaries, lines: String(error) })
  }
}

function refuseOtherVersion(cluster: string, version: string): void {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (Number(found) !== majorOf(version))
    throw new ServerProblem('other-version', { folder: cluster, found, wanted: String(majorOf(version)) })
}

function majorOf(version: string): number {
  return Number.parseInt(version, 10)
}

function settingOptions(host: string, settings: Record<string, string>): string[] {
  const all = {
    logging_collector: 'off',
    log_destination: 'stderr',
    ...settings,
    // Whoever reaches the socket is trusted, so these are not for the caller to change.
    listen_addresses: '',
    port: String(socketPort),
    unix_socket_directories: host,
    unix_socket_permissions: '0700',
  }
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
