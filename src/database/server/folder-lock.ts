import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { ServerProblem } from './server-problem.ts'

export type FolderLock = {
  /** Hand it to a child process, and the lock lasts until that child has ended too. */
  descriptor: number
  release(): void
}

/** A process that was killed this moment is still seen alive for a while. */
const dyingMs = 300

/**
 * Holds a file as ours for as long as this process, or a child it handed the descriptor to, is alive: the kernel
 * drops a flock(2) with the last descriptor, so no crash leaves it behind. A holder that lives is a refusal
 * (`folder-in-use`); one that died is waited for, because its server is still stopping.
 */
export async function lockFolder(file: string, patienceMs = 30_000): Promise<FolderLock> {
  const descriptor = opened(file)
  try {
    const begin = performance.now()
    while (!(await tryLock(descriptor))) {
      const holder = readFileSync(file, 'utf8').trim()
      if (performance.now() - begin > (isAlive(holder) ? dyingMs : patienceMs))
        throw new ServerProblem('folder-in-use', { folder: file, pid: holder.split(' ')[0] ?? '' })
      await wait(25)
    }
  } catch (error) {
    closeSync(descriptor)
    throw error
  }
  ftruncateSync(descriptor)
  writeSync(descriptor, `${process.pid} ${startOf(process.pid)}\n`, 0)
  return { descriptor, release: () => closeSync(descriptor) }
}

function opened(file: string): number {
  try {
    return openSync(file, 'a+', 0o600)
  } catch (error) {
    throw new ServerProblem('folder-not-writable', { folder: file, lines: String(error) })
  }
}

/** flock(1) locks the open file, not the process: what it locks through a descriptor of ours stays ours. */
async function tryLock(descriptor: number): Promise<boolean> {
  const child = spawn('flock', ['--nonblock', '3'], { stdio: ['ignore', 'ignore', 'ignore', descriptor] })
  const [code] = await once(child, 'exit').catch((error: unknown) => {
    throw new ServerProblem('tool-missing', { command: 'flock', lines: String(error) })
  })
  return code === 0
}

/** A number alone does not name a process: numbers are given out again. Number and start time do. */
function isAlive(holder: string): boolean {
  const [pid, start] = holder.split(' ')
  return start !== undefined && startOf(Number(pid)) === start
}

/** PF_EXITING of the kernel's sched.h. */
const exiting = 0x4

/** Start time in clock ticks since boot, field 22 of proc(5) stat; '' for the dead, the dying and the unburied. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const dead = fields[0] === 'Z' || fields[0] === 'X' || (Number(fields[6]) & exiting) !== 0
    return dead ? '' : (fields[19] ?? '')
  } catch {
    return ''
  }
}
