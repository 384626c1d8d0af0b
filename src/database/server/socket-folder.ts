import { createHash } from 'node:crypto'
import { chmodSync, chownSync, lstatSync, mkdirSync, rmdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { ServerAccount } from './server-account.ts'
import { ServerProblem } from './server-problem.ts'

/** A socket's file name says the port, also when nothing listens on one. */
export const socketPort = 5432

const socketName = `.s.PGSQL.${socketPort}`

/** sun_path of unix(7) holds 108 bytes, the last one zero. */
const longestSocketPath = 107

/**
 * A short folder for the server's socket that only the server's account (and root) may enter: that is the whole
 * lock on the door, since the server trusts whoever reaches it. One per data folder, the same at every start, so
 * what an earlier server left in it is cleared: call this only when no server can be running on the data folder.
 */
export function socketFolder(dataFolder: string, account: ServerAccount): string {
  const folder = join(runtimeFolder(account), nameFor(dataFolder, account))
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const found = lstatSync(folder)
  const ours = found.isDirectory() && (found.uid === account.uid || found.uid === process.getuid?.())
  if (!ours) throw new ServerProblem('socket-folder-taken', { folder })
  if (found.uid !== account.uid) chownSync(folder, account.uid, account.gid)
  if ((found.mode & 0o777) !== 0o700) chmodSync(folder, 0o700)
  // PostgreSQL itself believes a lock file whose process number has meanwhile been given to another program.
  for (const end of ['', '.lock']) rmSync(join(folder, socketName + end), { force: true })
  return folder
}

/** Only when empty: a socket in it belongs to a server that still runs. */
export function removeSocketFolder(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // It serves again at the next start.
  }
}

function nameFor(dataFolder: string, account: ServerAccount): string {
  return `thuisplan-${account.uid}-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)}`
}

function runtimeFolder(account: ServerAccount): string {
  const folder = process.env['XDG_RUNTIME_DIR']
  if (!folder || account.uid !== process.getuid?.()) return '/tmp'
  const length = Buffer.byteLength(join(folder, nameFor('', account), socketName))
  return length < longestSocketPath && isOwn(folder, account) ? folder : '/tmp'
}

function isOwn(folder: string, account: ServerAccount): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false })
  return found?.isDirectory() === true && found.uid === account.uid
}
