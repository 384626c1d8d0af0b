import { spawnSync } from 'node:child_process'
import { readFileSync, type Stats } from 'node:fs'
import { ServerProblem } from './server-problem.ts'

/** The account the server runs under, and what to put before a command so that it runs under it. */
export type ServerAccount = { uid: number; gid: number; name: string; prefix: readonly string[] }

const root = 0
const ownName = 'thuisplan'

/**
 * PostgreSQL refuses to run as root. An ordinary user runs the server as itself; root runs it as the owner of the
 * data that is there, else as `postgres`, else as a system user `thuisplan`, made if need be.
 */
export function serverAccount(dataOwner: Stats | undefined, log: (line: string) => void): ServerAccount {
  const uid = process.getuid?.() ?? root
  const gid = process.getgid?.() ?? root
  if (uid !== root) return { uid, gid, name: String(uid), prefix: [] }
  if (dataOwner && dataOwner.uid !== root) return dropTo(dataOwner.uid, dataOwner.gid, String(dataOwner.uid))
  return namedAccount('postgres') ?? namedAccount(ownName) ?? madeAccount(log)
}

/**
 * The same account, able to reach every path: when folders above bar it (a data folder under /root, say), root may
 * lend the right to pass them. Reading rights are enough and are preferred; Docker's default set has only
 * the wider CAP_DAC_OVERRIDE. Throws `folder-out-of-reach` naming the first path it cannot reach.
 */
export function reachingAccount(account: ServerAccount, paths: readonly string[]): ServerAccount {
  const barred = unreached(account, paths)
  if (barred === undefined) return account
  const lent = process.getuid?.() === root ? lendableCapability() : undefined
  if (lent !== undefined) {
    const helped = { ...account, prefix: [...account.prefix, ...lending(lent)] }
    if (unreached(helped, paths) === undefined) return helped
  }
  throw new ServerProblem('folder-out-of-reach', { folder: barred, account: account.name })
}

function dropTo(uid: number, gid: number, name: string): ServerAccount {
  return { uid, gid, name, prefix: ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'] }
}

/** Without the secure bit access(2), by which PostgreSQL looks for its own programs, would not see the lent right. */
function lending(capability: string): string[] {
  return [`--inh-caps=+${capability}`, `--ambient-caps=+${capability}`, '--securebits=+no_setuid_fixup']
}

function namedAccount(name: string): ServerAccount | undefined {
  const [uid, gid] = ['-u', '-g'].map((which) => {
    const answer = spawnSync('id', [which, name], { encoding: 'utf8' })
    return answer.status === 0 ? Number(answer.stdout) : undefined
  })
  return uid === undefined || gid === undefined ? undefined : dropTo(uid, gid, name)
}

function madeAccount(log: (line: string) => void): ServerAccount {
  const options = ['--system', '--user-group', '--no-create-home', '--home-dir=/nonexistent']
  const made = spawnSync('useradd', [...options, '--shell=/usr/sbin/nologin', ownName], { encoding: 'utf8' })
  const account = namedAccount(ownName)
  if (!account)
    throw new ServerProblem('no-account', { account: ownName, lines: made.stderr ?? String(made.error) })
  log(`made the system user ${ownName}, because PostgreSQL does not run as root`)
  return account
}

function unreached(account: ServerAccount, paths: readonly string[]): string | undefined {
  return paths.find((path) => {
    const [command = '', ...args] = [...account.prefix, 'test', '-x', path]
    const { error, status } = spawnSync(command, args, { stdio: 'ignore', cwd: '/' })
    if (error) throw new ServerProblem('tool-missing', { command, lines: String(error) })
    return status !== 0
  })
}

/** Of the two capabilities that let a process pass closed folders, the smallest we hold (capability.h: 2, 1). */
function lendableCapability(): string | undefined {
  const held = /^CapPrm:\s*([0-9a-f]+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0'
  const has = (bit: bigint) => ((BigInt(`0x${held}`) >> bit) & 1n) === 1n
  if (has(2n)) return 'dac_read_search'
  return has(1n) ? 'dac_override' : undefined
}
