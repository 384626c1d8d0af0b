import { readdirSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readPostmasterFile } from './postmaster-file.ts'
import { ServerProblem } from './server-problem.ts'

const fastShutdown = 'SIGINT'
const immediateShutdown = 'SIGQUIT'

/**
 * Clears the way for a new server on a cluster whose lock we hold: whatever still runs on it has lost its owner.
 * A living server is stopped; backends without one leave by themselves; a file without processes is only a memory.
 * Throws `leftover-stays` when they have not left in time.
 */
export async function stopLeftoverServer(
  cluster: string,
  log: (line: string) => void,
  patienceMs = 20_000,
): Promise<void> {
  const file = readPostmasterFile(cluster)
  if (!file) return
  if (processesOn(cluster).includes(file.pid)) {
    log(`stopping the server an earlier run left on ${cluster} (process ${file.pid})`)
    signal(file.pid, fastShutdown)
  }
  await emptied(cluster, file.pid, patienceMs)
  // PostgreSQL itself believes a file whose number has meanwhile been given to another program of the same account.
  rmSync(join(cluster, 'postmaster.pid'), { force: true })
}

async function emptied(cluster: string, postmaster: number, patienceMs: number): Promise<void> {
  const begin = performance.now()
  let pressed = false
  while (true) {
    const left = processesOn(cluster)
    if (left.length === 0) return
    const waited = performance.now() - begin
    if (waited > patienceMs)
      throw new ServerProblem('leftover-stays', { folder: cluster, pid: left.join(' ') })
    if (!pressed && waited > patienceMs / 2 && left.includes(postmaster)) {
      signal(postmaster, immediateShutdown)
      pressed = true
    }
    await wait(10)
  }
}

/** Every process of a PostgreSQL server works in its data folder; nothing else does. */
function processesOn(cluster: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => workingFolder(pid) === cluster)
}

function workingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It left between looking and asking.
  }
}
